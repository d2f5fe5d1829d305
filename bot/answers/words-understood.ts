import type { AnswerTopic } from '../../words/answers/answer-topics';
import type { Language } from '../../words/language';
import { UNDERSTOOD_DA } from './words-understood-da';
import { UNDERSTOOD_EN } from './words-understood-en';

/**
 * The words by which each topic is asked for. A phrase is found in a message that has all its words, in any order and
 * with anything of `PASSED_OVER` beside them; the first of each is the one in the menu. Case, punctuation, spacing,
 * æ/ø/å written as ae/oe/aa and slips of the finger do not matter. `case` is only asked for beside a case's number.
 */
export const WORDS_UNDERSTOOD = { da: UNDERSTOOD_DA, en: UNDERSTOOD_EN } satisfies Record<
  Language,
  Record<AnswerTopic, readonly string[]>
>;
