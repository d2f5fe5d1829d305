import { cardJson, type CardJson } from './card-json';
import { openTabAction } from './open-tab-action';
import { eyebrow, heading, sentence } from './parts/own-text';
import type { Language } from '../words/language';
import { SHORT_CARD_WORDS } from '../words/delivery/short-card-words';

/** What a card that Teams finds too large comes down to: from whom, the one sentence that says what it is, and where to read it. */
export function shortCard(
  language: Language,
  { municipality, summary, link }: { municipality: string; summary: string; link: string },
): CardJson {
  const words = SHORT_CARD_WORDS[language];
  return cardJson(language, summary, {
    body: [eyebrow(municipality), heading(summary), sentence(words.tooLarge)],
    actions: [openTabAction(words.open, link)],
  });
}
