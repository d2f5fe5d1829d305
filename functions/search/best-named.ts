import MiniSearch from 'minisearch';

/** Something that can be found: by its title and by words beside it. */
type Named = { title: string; words: string };

const MOST_FOUND = 24;
/** Shorter words must be right: one slip in three letters is another word. */
const SHORTEST_WITH_SLIPS = 4;
const SLIPS = 0.2;

/**
 * The things whose words a search fits, the best first. Every word must fit; the beginning of one is enough, and one of
 * four letters or more may have a slip of the finger. Danish letters and what people write for them are the same.
 */
export function bestNamed<Thing extends Named>(things: readonly Thing[], search: string): readonly Thing[] {
  const index = new MiniSearch<{ id: number } & Named>({
    fields: ['title', 'words'],
    processTerm: (term) => foldedLetters(term),
  });
  index.addAll(things.map(({ title, words }, id) => ({ id, title, words })));
  const found = index.search(search, {
    combineWith: 'AND',
    prefix: true,
    boost: { title: 2 },
    fuzzy: (term) => (term.length >= SHORTEST_WITH_SLIPS && !/\d/.test(term) ? SLIPS : false),
  });
  // The ids are the places that were given above.
  return found.slice(0, MOST_FOUND).flatMap(({ id }) => things[id as number] ?? []);
}

/** `Ågård Ærø`, `Aagaard Aeroe` and `Agard Aero` alike. */
const foldedLetters = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replace(/å|aa/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
