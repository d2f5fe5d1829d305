import { indexWithSlips } from './with-slips';

/** Something that can be found: by its title and by words beside it. */
type Named = { title: string; words: string };

const MOST_FOUND = 24;

/** The things whose words a search fits, with a slip of the finger too, the best first. */
export function bestNamed<Thing extends Named>(things: readonly Thing[], search: string): readonly Thing[] {
  const index = indexWithSlips(['title', 'words']);
  index.addAll(things.map(({ title, words }, id) => ({ id, title, words })));
  const found = index.search(search, { boost: { title: 2 } });
  // The ids are the places that were given above.
  return found.slice(0, MOST_FOUND).flatMap(({ id }) => things[id as number] ?? []);
}
