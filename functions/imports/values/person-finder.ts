import { textKey } from '../../../domain/ground/same-text';
import type { DirectoryPerson } from '../../people/directory';
import type { Slices } from '../../pace/slice-by-slice';

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
export function* createPersonFinder(
  people: Iterable<DirectoryPerson>,
): Slices<(mail: string, name: string) => Found> {
  const byMail = new Map<string, DirectoryPerson[]>();
  const byName = new Map<string, DirectoryPerson[]>();
  const byWord = new Map<string, Named[]>();
  for (const person of people) {
    yield;
    if (textKey(person.mail) !== '') add(byMail, textKey(person.mail), person);
    const words = wordsOf(person.name);
    const name = words.join(' ');
    add(byName, name, person);
    const named = { person, words, name };
    for (const word of new Set([words[0], words.at(-1)])) if (word) add(byWord, word, named);
  }
  const looked = new Map<string, readonly DirectoryPerson[]>();
  const near = (words: readonly string[]): readonly DirectoryPerson[] => {
    const key = words.join(' ');
    const found = looked.get(key) ?? nearest({ words, name: key }, byWord);
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

/** A name in the form in which names are compared, made once: a row may be compared with thousands of people. */
type Compared = { words: readonly string[]; name: string };
type Named = Compared & { person: DirectoryPerson };

/** People who share first or last name, and whose whole name holds the other's words or differs by a slip or two. */
function nearest(
  { words, name }: Compared,
  byWord: ReadonlyMap<string, readonly Named[]>,
): readonly DirectoryPerson[] {
  const written = new Set(words);
  const holds = (theirs: readonly string[]): boolean =>
    theirs.length < words.length
      ? theirs.length > 1 && theirs.every((word) => written.has(word))
      : words.length > 1 && words.every((word) => theirs.includes(word));
  const isNear = (theirs: Named): boolean =>
    holds(theirs.words) ||
    (Math.min(name.length, theirs.name.length) >= LEAST_LETTERS && isWithinSlips(name, theirs.name));
  const found = new Set<DirectoryPerson>();
  for (const word of [words[0], words.at(-1)])
    for (const theirs of byWord.get(word ?? '') ?? []) {
      if (isNear(theirs)) found.add(theirs.person);
      if (found.size === MOST_CANDIDATES) return [...found];
    }
  return [...found];
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

/** Whether one text becomes the other by so few letters put in, taken out or changed. */
function isWithinSlips(a: string, b: string, most = MOST_SLIPS): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restOfA, restOfB] = [a.slice(same), b.slice(same)];
  if (restOfA === '' && restOfB === '') return true;
  if (most === 0) return false;
  return (
    isWithinSlips(restOfA.slice(1), restOfB.slice(1), most - 1) ||
    isWithinSlips(restOfA.slice(1), restOfB, most - 1) ||
    isWithinSlips(restOfA, restOfB.slice(1), most - 1)
  );
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [item]);
  else there.push(item);
}
