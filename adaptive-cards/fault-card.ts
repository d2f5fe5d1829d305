import { cardJson, type CardJson } from './card-json';
import { heading, sentence } from './parts/own-text';
import { FAULT_TITLE, faultSentence } from '../words/refusal/fault-sentence';
import type { Language } from '../words/language';

/** What is shown when something broke: not why, but what to do and which number to quote. */
export const faultCard = (language: Language, trace: string): CardJson =>
  cardJson(language, FAULT_TITLE[language], {
    body: [heading(FAULT_TITLE[language]), sentence(faultSentence(language, trace))],
  });
