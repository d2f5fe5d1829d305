import { textKey } from '../../domain/ground/same-text';
import { indexWithSlips, mayHaveSlip } from './with-slips';

/** Far more than the forms of one word. */
const MOST_ALIKE = 20;

/** Words that stand somewhere, each once, to be found also where the finger slipped. */
export type KnownWords = {
  learn: (text: string) => void;
  /** The words that one may have been meant as, as texts are compared. */
  like: (word: string) => readonly string[];
};

/** No words to begin with. Whoever searches pays for the words that there are and not for the texts that they stand in. */
export function createKnownWords(): KnownWords {
  const words: string[] = [];
  const known = new Set<string>();
  const index = indexWithSlips(['word']);
  return {
    learn: (text) => {
      for (const word of wordsOf(text)) {
        if (!mayHaveSlip(word) || known.has(word)) continue;
        known.add(word);
        index.add({ id: words.push(word) - 1, word });
      }
    },
    like: (word) => {
      const found = mayHaveSlip(word) ? index.search(word).slice(0, MOST_ALIKE) : [];
      return found.flatMap(({ id }) => words[id as number] ?? []);
    },
  };
}

/** A text's words as texts are compared, without the signs between them. */
export const wordsOf = (text: string): readonly string[] =>
  textKey(text)
    .split(/[\p{Z}\p{P}]+/u)
    .filter((word) => word !== '');
