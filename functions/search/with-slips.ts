import MiniSearch from 'minisearch';

/** Shorter words must be right: one slip in three letters is another word. */
const SHORTEST_WITH_SLIPS = 4;
const SLIPS = 0.2;

/** Whether a word may have a slip of the finger and be found all the same. */
export const mayHaveSlip = (word: string): boolean => word.length >= SHORTEST_WITH_SLIPS && !/\d/.test(word);

/** `Ågård Ærø`, `Aagaard Aeroe` and `Agard Aero` alike. */
const foldedLetters = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replace(/å|aa/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/**
 * An empty index in which every word of a search must fit; the beginning of one is enough, and one of four letters or more
 * may have a slip of the finger. Danish letters and what people write for them are the same.
 */
export const indexWithSlips = <Field extends string>(fields: readonly Field[]) =>
  new MiniSearch<{ id: number } & Record<Field, string>>({
    fields: [...fields],
    processTerm: (term) => foldedLetters(term),
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (mayHaveSlip(term) ? SLIPS : false),
    },
  });
