import type {
  ActionArray,
  CardElementArray,
  IAdaptiveCard,
  IRefreshDefinition,
} from '@microsoft/teams.cards';
import type { Language } from '../words/language';

/**
 * A card as it is sent to Teams. Version 1.5 is the newest that Teams shows everywhere; `fallbackText` is what a client
 * that cannot show it says, and what the notification reads.
 */
export type CardJson = Omit<IAdaptiveCard, 'version' | 'msteams'> & {
  version: '1.5';
  lang: Language;
  speak: string;
  fallbackText: string;
  msteams: { width: 'Full' };
};

/** The frame that every card has. `summary` is one plain sentence; it is read aloud and shown in notifications. */
export function cardJson(
  language: Language,
  summary: string,
  content: { body: CardElementArray; actions?: ActionArray; refresh?: IRefreshDefinition },
): CardJson {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    speak: summary,
    fallbackText: summary,
    msteams: { width: 'Full' },
    ...content,
  };
}
