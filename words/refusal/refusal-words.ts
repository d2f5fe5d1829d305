import type { Refusal, RefusalCode } from '../../domain/refusal';

/** What is said about one refusal: a short title, and a sentence that says what to do next. */
export type RefusalText = { title: string; sentence: string };

/** One writer for each code, each with the facts of its own refusal. A code without words does not compile. */
export type RefusalWords = {
  [Code in RefusalCode]: (refusal: Extract<Refusal, { code: Code }>) => RefusalText;
};
