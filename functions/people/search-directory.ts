import type { PersonId } from '../../domain/access/role';
import { textKey } from '../../domain/ground/same-text';
import type { DirectoryPerson } from './directory';

type Match = { person: DirectoryPerson; rank: number };

const NAMES = new Intl.Collator('da');

/**
 * The first `most` people in whose name, title or mail every word of a search occurs, and how many there are in all.
 * Names that begin with the search come first, then names of which a word does. `within` narrows whom to look among.
 */
export function searchDirectory(
  people: ReadonlyMap<PersonId, DirectoryPerson>,
  { search, within, most }: { search: string; within?: ReadonlySet<PersonId>; most: number },
): { found: readonly DirectoryPerson[]; total: number } {
  const words = textKey(search).split(' ').filter(Boolean);
  const first: Match[] = [];
  let total = 0;
  for (const person of people.values()) {
    if (within !== undefined && !within.has(person.personId)) continue;
    const rank = rankOf(person, words);
    if (rank === undefined) continue;
    total += 1;
    keepFirst(first, { person, rank }, most);
  }
  return { found: first.map(({ person }) => person), total };
}

function rankOf({ name, title, mail }: DirectoryPerson, words: readonly string[]): number | undefined {
  const known = textKey(name);
  const all = textKey(`${known} ${title} ${mail}`);
  if (!words.every((word) => all.includes(word))) return undefined;
  if (known.startsWith(words.join(' '))) return 0;
  return words.every((word) => ` ${known}`.includes(` ${word}`)) ? 1 : 2;
}

/** Keeps the list in order and short, so that a letter that fits tens of thousands costs one comparison for most. */
function keepFirst(first: Match[], match: Match, most: number): void {
  const last = first.at(-1);
  if (first.length >= most && (last === undefined || comesBefore(last, match))) return;
  let place = first.length;
  for (
    let above = first[place - 1];
    above !== undefined && comesBefore(match, above);
    above = first[place - 1]
  )
    place -= 1;
  first.splice(place, 0, match);
  if (first.length > most) first.pop();
}

const comesBefore = (a: Match, b: Match): boolean =>
  (a.rank - b.rank || NAMES.compare(a.person.name, b.person.name)) < 0;
