import { textKey } from '../../domain/same-text';
import type { DirectoryPerson } from '../people/directory';

/** Whom a row means: one person for certain, somebody among several, or nobody that is known. */
export type Found =
  | { kind: 'one'; personId: string }
  | { kind: 'several'; people: readonly DirectoryPerson[] }
  | { kind: 'none' };

const MOST_CANDIDATES = 8;
const MOST_SLIPS = 2;
const LEAST_LETTERS = 6;

/** What Teams and others write behind the name of somebody who gave it themselves, without having signed in. */
const GUEST = / ?\((?:gæst|guest|ekstern|external|unverified|ikke bekræftet|uden for organisationen)\)$/;

/**
 * Finds people by mail, then by name. A mail that one person has settles it. Without a mail a name that exactly one
 * person has settles it too; a mail or name that several have, a name that fits only nearly, one beside a mail that
 * nobody has, or a guest's, is left to the reader: a course on the wrong person is worse than a question.
 */
export function createPersonFinder(people: Iterable<DirectoryPerson>): (mail: string, name: string) => Found {
  const byMail = new Map<string, DirectoryPerson[]>();
  const byName = new Map<string, DirectoryPerson[]>();
  const byWord = new Map<string, DirectoryPerson[]>();
  for (const person of people) {
    if (textKey(person.mail) !== '') add(byMail, textKey(person.mail), person);
    const words = wordsOf(person.name);
    add(byName, words.join(' '), person);
    for (const word of new Set([words[0], words.at(-1)])) if (word) add(byWord, word, person);
  }
  const looked = new Map<string, readonly DirectoryPerson[]>();
  const near = (words: readonly string[]): readonly DirectoryPerson[] => {
    const key = words.join(' ');
    const found = looked.get(key) ?? nearest(words, byWord);
    looked.set(key, found);
    return found;
  };
  return (mail, name) => {
    const [known, ...alsoKnown] = byMail.get(textKey(mail)) ?? [];
    if (known !== undefined)
      return alsoKnown.length === 0
        ? { kind: 'one', personId: known.personId }
        : { kind: 'several', people: [known, ...alsoKnown].slice(0, MOST_CANDIDATES) };
    const isGuest = GUEST.test(textKey(name));
    const words = wordsOf(isGuest ? textKey(name).replace(GUEST, '') : name);
    const same = words.length === 0 ? [] : (byName.get(words.join(' ')) ?? []);
    const [only] = same;
    if (mail === '' && !isGuest && only !== undefined && same.length === 1)
      return { kind: 'one', personId: only.personId };
    const several = same.length > 0 ? same : words.length < 2 ? [] : near(words);
    return several.length === 0
      ? { kind: 'none' }
      : { kind: 'several', people: several.slice(0, MOST_CANDIDATES) };
  };
}

/** People who share first or last name, and whose whole name holds the other's words or differs by a slip or two. */
function nearest(
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly DirectoryPerson[]>,
): readonly DirectoryPerson[] {
  const near = [words[0], words.at(-1)].flatMap((word) => byWord.get(word ?? '') ?? []);
  return [...new Set(near)].filter((person) => {
    const theirs = wordsOf(person.name);
    const [shorter, longer] = theirs.length < words.length ? [theirs, words] : [words, theirs];
    if (shorter.length > 1 && shorter.every((word) => longer.includes(word))) return true;
    const [a, b] = [words.join(' '), theirs.join(' ')];
    return Math.min(a.length, b.length) >= LEAST_LETTERS && slips(a, b) <= MOST_SLIPS;
  });
}

/** A name as names are compared: the same for "Holm, Mette" and "mette  HOLM". */
export const nameKey = (name: string): string => wordsOf(name).join(' ');

/** A name's words as names are compared: "Holm, Mette" is "mette holm", and "Ågård" is "aagaard". */
function wordsOf(name: string): readonly string[] {
  const [last = '', first] = name.split(',', 2);
  return textKey(first === undefined ? name : `${first} ${last}`)
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** How many letters must be put in, taken out or changed to make one text of the other. */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_SLIPS) return MOST_SLIPS + 1;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}

function add(map: Map<string, DirectoryPerson[]>, key: string, person: DirectoryPerson): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [person]);
  else there.push(person);
}
