import { SHAPE_VERSION, type Entry, type UnhashedEntry } from './entry';
import type { Head } from './head';
import type { Stamp } from './stamp';

export type HashOf = (content: unknown) => string;

/** The entries that follow a head: numbered on, each pointing back to the one before. */
export function chainOn<const Event extends object>(
  head: Head,
  events: readonly Event[],
  stamp: Stamp,
  hashOf: HashOf,
): Entry<Event>[] {
  const entries: Entry<Event>[] = [];
  let last = head;
  for (const event of events) {
    const unhashed: UnhashedEntry<Event> = {
      ...event,
      ...stamp,
      seq: last.seq + 1,
      v: SHAPE_VERSION,
      prevHash: last.hash,
    };
    const entry = { ...unhashed, hash: hashOf(unhashed) };
    entries.push(entry);
    last = entry;
  }
  return entries;
}

/** Why an entry cannot follow a head. */
export type BrokenLink = 'gap' | 'wrong-predecessor' | 'wrong-hash';

/** Checks one link: the number, the pointer back and the entry's own hash; nothing if all three are right. */
export function brokenLink(head: Head, entry: Entry<object>, hashOf: HashOf): BrokenLink | undefined {
  if (entry.seq !== head.seq + 1) return 'gap';
  if (entry.prevHash !== head.hash) return 'wrong-predecessor';
  const { hash, ...unhashed } = entry;
  return hashOf(unhashed) === hash ? undefined : 'wrong-hash';
}
