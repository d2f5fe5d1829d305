import type { PersonId } from '../../domain/access/role';
import { endOfDay, startOfDay, type DanishDate } from '../../domain/calendar/danish-time';
import { textKey } from '../../domain/ground/same-text';
import { trailGroupOf, type TrailGroup } from '../../domain/trail/trail-group';
import { createKnownWords, wordsOf } from '../search/known-words';
import { inSlices, type Slices } from '../pace/slice-by-slice';
import { isRead, type SeenTrail, type WithheldRow } from './seen-trail';
import type { TrailRow } from './trail-index';

/** Which entries somebody wants to see; null and no words let everything through. */
export type TrailFilter = {
  /** A thing as `thingKey` writes it. */
  thing: string | null;
  /** Who acted, by id; `system`, which is nobody's id, is the app itself. */
  actor: PersonId | null;
  group: TrailGroup | null;
  /** The first and the last Danish day. */
  from: DanishDate | null;
  to: DanishDate | null;
  /** Of every one of these a form must stand somewhere in the sentence. */
  words: readonly Forms[];
};

/** A word of a search as sentences are compared: as it was written, or what it may have been meant as. */
type Forms = readonly string[];

/** The words of a search, each exactly as it was written. */
export const searchWords = (text: string): readonly Forms[] =>
  textKey(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => [word]);

/**
 * The words of a search, each also as the words of the trail and of the people's names that it may be a slip of. No entry
 * is read for that: the trail has its words, each once, and names are learnt anew, for a person may be erased.
 */
export function* searchWordsWithSlips(
  text: string,
  trail: SeenTrail,
  people: ReadonlyMap<PersonId, { name: string }>,
): Slices<readonly Forms[]> {
  const names = createKnownWords();
  yield* inSlices(people.values(), ({ name }) => {
    names.learn(name);
  });
  return wordsOf(text).map((word) => [word, ...trail.words.like(word), ...names.like(word)]);
}

/** Whether a form of every word stands in a text. */
export function standIn(text: string, words: readonly Forms[]): boolean {
  const key = textKey(text);
  return words.every((forms) => forms.some((form) => key.includes(form)));
}

/** Whether a filter lets everything through. */
export const isUnfiltered = ({ thing, actor, group, from, to, words }: TrailFilter): boolean =>
  [thing, actor, group, from, to].every((one) => one === null) && words.length === 0;

/** An entry that is there and not told: nobody can read it, or the one who looks may not. */
export type UntoldRow = WithheldRow | { seq: number; unreadable: true };

/**
 * The entries that a filter lets through, up to and including one, the oldest first. One that cannot be read, or that the reader
 * may not, is in the whole trail alone: nobody is told what it is about.
 */
export function* chosenRows(
  { rows }: SeenTrail,
  upTo: number,
  filter: TrailFilter,
  textOf: (row: TrailRow) => string,
): Slices<readonly (TrailRow | UntoldRow)[]> {
  const chosen: (TrailRow | UntoldRow)[] = [];
  const isChosen = chooserOf(filter, textOf);
  const all = isUnfiltered(filter);
  yield* inSlices(rows.slice(0, upTo).entries(), ([index, row]) => {
    if (!isRead(row)) {
      if (all) chosen.push(row ?? { seq: index + 1, unreadable: true });
    } else if (all || isChosen(row)) chosen.push(row);
  });
  return chosen;
}

function chooserOf(
  { thing, actor, group, from, to, words }: TrailFilter,
  textOf: (row: TrailRow) => string,
): (row: TrailRow) => boolean {
  const first = from === null ? null : startOfDay(from);
  const after = to === null ? null : endOfDay(to);
  const actorId = actor === 'system' ? null : actor;
  return (row) => {
    if (first !== null && row.at < first) return false;
    if (after !== null && row.at >= after) return false;
    if (actor !== null && row.actorId !== actorId) return false;
    if (thing !== null && !row.things.includes(thing)) return false;
    if (group !== null && trailGroupOf(row.type) !== group) return false;
    return words.length === 0 || standIn(textOf(row), words);
  };
}
