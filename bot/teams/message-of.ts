import type { CardJson } from '../../adaptive-cards/card-json';

/** The message that shows a card. */
export const messageOf = (card: CardJson) => ({
  type: 'message',
  summary: card.fallbackText,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});
