import type { Refusal } from '../domain/refusal';
import { cardJson, type CardJson } from './card-json';
import { openTabAction } from './open-tab-action';
import { heading } from './parts/own-text';
import { plainText } from './parts/plain-text';
import type { Language } from '../words/language';
import { OPEN_APP } from '../words/open-app';
import { refusalText } from '../words/refusal/refusal-sentence';

/** What a refusal is shown with: the reader's language and where in the tab they can go on. */
export type RefusalScene = { language: Language; link: string };

/** One refusal: what is wrong and what to do next, with the way to the tab. */
export function refusalCard(refusal: Refusal, { language, link }: RefusalScene): CardJson {
  const { title, sentence } = refusalText(refusal, language);
  return cardJson(language, title, {
    body: [heading(title), ...plainText(sentence)],
    actions: [openTabAction(OPEN_APP[language], link)],
  });
}

/** The card as it is now, with the refusal of what was just pressed on top of it. */
export function withRefusal(card: CardJson, refusal: Refusal): CardJson {
  const { title, sentence } = refusalText(refusal, card.lang);
  return {
    ...card,
    speak: title,
    fallbackText: title,
    body: [
      {
        type: 'Container',
        style: 'attention',
        items: [...plainText(title, { bold: true }), ...plainText(sentence, { spacing: 'Small' })],
      },
      ...card.body,
    ],
  };
}
