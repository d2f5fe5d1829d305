import type { Refusal } from '../../domain/refusal';
import type { Language } from '../language';
import type { RefusalText, RefusalWords } from './refusal-words';
import { REFUSAL_WORDS_DA } from './refusal-words-da';
import { REFUSAL_WORDS_EN } from './refusal-words-en';

const WORDS = { da: REFUSAL_WORDS_DA, en: REFUSAL_WORDS_EN } satisfies Record<Language, RefusalWords>;

/** Title and sentence of a refusal, as plain text (not Markdown). */
export function refusalText(refusal: Refusal, language: Language): RefusalText {
  // The entry under a refusal's own code takes that refusal; the compiler cannot see that the two belong together.
  const write = WORDS[language][refusal.code] as (refusal: Refusal) => RefusalText;
  return write(refusal);
}

/** A plain sentence (or a few) that says why not and what to do next. It may quote what the reader wrote. */
export const refusalSentence = (refusal: Refusal, language: Language): string =>
  refusalText(refusal, language).sentence;

/** A few words that name the refusal, without a full stop. */
export const refusalTitle = (refusal: Refusal, language: Language): string =>
  refusalText(refusal, language).title;
