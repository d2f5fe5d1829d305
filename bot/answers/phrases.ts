import { ANSWER_TOPICS, type AnswerTopic } from '../../words/answers/answer-topics';
import type { Language } from '../../words/language';
import { PASSED_OVER } from './passed-over-words';
import { plainWords } from './plain-words';
import { SAME_WORDS } from './same-words';
import { WORDS_UNDERSTOOD } from './words-understood';

/** A few words by which a topic is asked for, as they are compared. */
export type Phrase = { topic: AnswerTopic; words: readonly string[] };

const phrasesIn = (language: Language): readonly Phrase[] =>
  ANSWER_TOPICS.flatMap((topic) =>
    WORDS_UNDERSTOOD[language][topic].map((phrase): Phrase => ({ topic, words: plainWords(phrase) })),
  );

/** Every phrase of a language. */
export const PHRASES = { da: phrasesIn('da'), en: phrasesIn('en') } satisfies Record<
  Language,
  readonly Phrase[]
>;

const plainIn = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(plainWords));

/** The words that change nothing about a question. */
export const PASSED = { da: plainIn(PASSED_OVER.da), en: plainIn(PASSED_OVER.en) } satisfies Record<
  Language,
  ReadonlySet<string>
>;

/** Each word with all that are taken for it. */
function sameIn(language: Language): ReadonlyMap<string, readonly string[]> {
  const groups = SAME_WORDS[language].map((group) => [...plainIn(group)]);
  const words = new Set(groups.flat());
  return new Map([...words].map((word) => [word, groups.filter((group) => group.includes(word)).flat()]));
}

const SAME = { da: sameIn('da'), en: sameIn('en') } satisfies Record<Language, unknown>;

/** A word with all that are taken for it in a language. */
export const sameAs = (word: string, language: Language): readonly string[] => [
  word,
  ...(SAME[language].get(word) ?? []),
];
