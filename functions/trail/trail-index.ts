import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import type { LedgerEntry, LedgerEvent } from '../../domain/event';
import type { Surface } from '../../domain/ledger/stamp';
import { currentShape } from '../../domain/past-shapes/current-shape';
import { factKey, keptUnder, replaces } from '../../domain/trail/replaced-fact';
import { thingKey } from '../../domain/trail/thing';
import { learnNames, noNames, type ThingNames } from '../../domain/trail/thing-names';
import { thingsIn } from '../../domain/trail/things-in';
import { LANGUAGES, type Language } from '../../words/language';
import { entrySentence } from '../../words/ledger/entry-sentence';
import type { Sentence, SentencePart } from '../../words/ledger/sentence';
import { createKnownWords, type KnownWords } from '../search/known-words';
import type { LedgerStore } from '../ledger/ledger-store';

/** What is kept of an entry in memory: enough to find it and to say it, with the people's names left to be looked up. */
export type TrailRow = {
  seq: number;
  at: Instant;
  surface: Surface;
  type: LedgerEvent['type'];
  /** Null: a part of the system acted. */
  actorId: PersonId | null;
  /** What it is about, as `thingKey` writes it. */
  things: readonly string[];
  setUp: boolean;
  hash: string;
  /** The entry whose fact it takes the place of. */
  replaces: number | null;
  sentences: Readonly<Record<Language, Sentence>>;
};

/**
 * Every entry by its place (number minus one); `undefined` where the stored one cannot be read. `words` are those of the
 * sentences, without the people's names.
 */
export type Trail = { rows: readonly (TrailRow | undefined)[]; names: ThingNames; words: KnownWords };

export type TrailIndex = {
  /** The trail up to an entry at least; what is known already is not read again. */
  upTo: (seq: number) => Promise<Trail>;
};

/**
 * The audit trail of one process, so that it can be searched and counted without being read each time. It is made when
 * somebody first asks for it, grows with the ledger, and never changes what it has: neither does the ledger.
 */
export function createTrailIndex(store: LedgerStore): TrailIndex {
  const rows: (TrailRow | undefined)[] = [];
  const names = noNames();
  const words = createKnownWords();
  const said = new Map<string, { seq: number; type: LedgerEvent['type'] }>();
  const same = createSameTexts();
  const samePart = createSameParts(words.learn);
  let last: Promise<unknown> = Promise.resolve();

  const add = (stored: LedgerEntry): void => {
    const entry = currentShape(stored);
    learnNames(names, entry);
    const key = factKey(entry);
    const found = key === undefined ? undefined : said.get(key);
    const kept = keptUnder(entry);
    if (kept !== undefined) said.set(kept, { seq: entry.seq, type: entry.type });
    rows.push({
      seq: entry.seq,
      at: entry.at,
      surface: entry.surface,
      type: entry.type,
      actorId: entry.actor.kind === 'person' ? same(entry.actor.personId) : null,
      things: [...new Set(thingsIn(entry, names).map(thingKey))].map(same),
      setUp: 'confirmation' in entry.data && entry.data.confirmation === 'setUp',
      hash: entry.hash,
      replaces: found !== undefined && replaces(entry.type, found.type) ? found.seq : null,
      sentences: sentencesOf(entry, names, samePart),
    });
  };

  const readOn = async (seq: number): Promise<Trail> => {
    if (rows.length < seq) {
      for await (const entry of store.read(rows.length + 1, seq)) {
        if (entry === undefined) rows.push(undefined);
        else {
          // A number that is missing leaves a hole that is shown as one.
          while (rows.length + 1 < entry.seq) rows.push(undefined);
          add(entry);
        }
      }
    }
    return { rows, names, words };
  };

  return {
    upTo: (seq) => {
      const next = last.then(
        () => readOn(seq),
        () => readOn(seq),
      );
      last = next;
      return next;
    },
  };
}

function sentencesOf(
  entry: LedgerEntry,
  names: ThingNames,
  samePart: (part: SentencePart) => SentencePart,
): Record<Language, Sentence> {
  const told = (language: Language): Sentence => entrySentence(entry, names, language).map(samePart);
  // Object.fromEntries widens the keys to string; they are exactly LANGUAGES.
  return Object.fromEntries(LANGUAGES.map((one) => [one, told(one)])) as Record<Language, Sentence>;
}

/** Keeps each text once, however many entries have it. */
function createSameTexts(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known === undefined) kept.set(text, text);
    return known ?? text;
  };
}

/**
 * Keeps each part of the sentences once: the same people, courses and cases stand in thousands of them. Each is learnt from
 * when it comes for the first time.
 */
function createSameParts(learn: (text: string) => void): (part: SentencePart) => SentencePart {
  const kept = new Map<string, SentencePart>();
  return (part) => {
    const key = partKey(part);
    const known = kept.get(key);
    if (known !== undefined) return known;
    kept.set(key, part);
    learn(typeof part === 'string' ? part : 'text' in part ? part.text : (part.frozen ?? ''));
    return part;
  };
}

function partKey(part: SentencePart): string {
  if (typeof part === 'string') return `words ${part}`;
  return 'text' in part ? `${thingKey(part.to)} ${part.text}` : `person ${part.person} ${part.frozen ?? ''}`;
}
