import { LANGUAGES, type Language } from '../../words/language';
import { textKey } from '../../domain/ground/same-text';
import { WORDS_UNDERSTOOD } from './words-understood';
import { ANSWER_TOPICS, type AnswerTopic } from '../../words/answers/answer-topics';

/** What somebody asked about, and the language of the words they used. */
export type AskedTopic = { topic: AnswerTopic; language: Language };

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** The letters of a message that are read: more than any question has. */
const READ_LETTERS = 1000;

/** Lower case, no mention of the bot, no punctuation, single spaces, Danish letters spelt out. */
function plainWords(text: string): string {
  return textKey(text.replace(/<at[^<>]*>[^<]*<\/at>/gi, ' '))
    .replace(/&nbsp;/g, ' ')
    .replace(/['’]/g, '')
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PHRASES = ANSWER_TOPICS.flatMap((topic) =>
  LANGUAGES.flatMap((language) =>
    WORDS_UNDERSTOOD[topic][language].map((phrase) => ({ topic, language, words: plainWords(phrase) })),
  ),
).sort((a, b) => b.words.length - a.words.length);

/** The topic of a message: the longest phrase that stands in its beginning as whole words; nothing if there is none. */
export function topicOf(text: string): AskedTopic | undefined {
  const words = ` ${plainWords(text.slice(0, READ_LETTERS))} `;
  const found = PHRASES.find((phrase) => words.includes(` ${phrase.words} `));
  return found === undefined ? undefined : { topic: found.topic, language: found.language };
}
