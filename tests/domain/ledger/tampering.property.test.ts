import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerEvent, LedgerEntry } from '../../../domain/event';
import { chainOn } from '../../../domain/ledger/chain';
import type { Stamp } from '../../../domain/ledger/stamp';
import { GENESIS } from '../../../domain/ledger/head';
import { ANCHOR_LENGTH, verifyLedger } from '../../../domain/ledger/verify';
import { NOW } from '../../support/instants';
import { plan, play } from '../../support/random-history';
import { sha256Of } from '../../support/sha256-of';

/** What is in storage: the text of each row. A row whose text is no entry any more reads as nothing. */
type Rows = readonly string[];

const written = plan.map((steps) => {
  const { entries, state } = play(steps).ledger;
  return { rows: entries.map((entry) => JSON.stringify(entry)), entries, head: state.head };
});
type Written = typeof written extends fc.Arbitrary<infer Value> ? Value : never;

const read = (row: string): LedgerEntry | undefined => {
  try {
    const value: unknown = JSON.parse(row);
    // What storage holds after tampering may be anything; verification must not believe this type.
    return typeof value === 'object' && value !== null ? (value as LedgerEntry) : undefined;
  } catch {
    return undefined;
  }
};

const verdict = async (rows: Rows, { head }: Written) => {
  const printed = { seq: head.seq, hash: head.hash.slice(0, ANCHOR_LENGTH) };
  const [whole, beginning] = await Promise.all([
    verifyLedger(rows.map(read), [head], sha256Of),
    verifyLedger(rows.map(read), [printed], sha256Of),
  ]);
  return [whole.result, beginning.result];
};

/** Never a match, whatever is done to a ledger of at least a few entries. */
const neverMatches = async (change: fc.Arbitrary<(rows: Rows, ledger: Written) => Rows>) => {
  await fc.assert(
    fc.asyncProperty(written, change, async (ledger, tamper) => {
      const rows = tamper(ledger.rows, ledger);
      fc.pre(!isDeepStrictEqual(rows.map(read), ledger.entries));
      expect(await verdict(rows, ledger)).not.toContain('match');
    }),
    { numRuns: 100 },
  );
};

const at = (share: number, length: number) => Math.min(length - 1, Math.floor(share * length));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const replaced = (rows: Rows, index: number, row: string) =>
  rows.map((old, each) => (each === index ? row : old));

describe('a ledger that somebody has been at never matches', () => {
  it('untouched, it does match: the tests below fail for no other reason', async () => {
    await fc.assert(
      fc.asyncProperty(written, async (ledger) => {
        expect(await verdict(ledger.rows, ledger)).toEqual(['match', 'match']);
      }),
      { numRuns: 50 },
    );
  });

  it('when one byte was changed', async () => {
    const byte = fc.integer({ min: 0, max: 255 });
    await neverMatches(
      fc.tuple(share, share, byte).map(([row, place, value]) => (rows) => {
        const index = at(row, rows.length);
        const bytes = Buffer.from(rows[index] ?? '', 'utf8');
        bytes[at(place, bytes.length)] = value;
        return replaced(rows, index, bytes.toString('utf8'));
      }),
    );
  });

  it('when one field was changed, added or taken out, at any depth', async () => {
    const value = fc.constantFrom<unknown>('x', '', 0, 1, 2, null, true, [], {}, NOW, 'approve', 'p-chair');
    const kind = fc.constantFrom('set', 'add', 'remove');
    await neverMatches(
      fc.tuple(share, share, kind, value).map(([row, place, how, other]) => (rows) => {
        const index = at(row, rows.length);
        const entry: unknown = JSON.parse(rows[index] ?? '');
        const fields = fieldsOf(entry);
        const field = fields[at(place, fields.length)];
        if (field === undefined) return rows;
        if (how === 'remove') Reflect.deleteProperty(field.owner, field.key);
        else Reflect.set(field.owner, how === 'add' ? `${field.key}2` : field.key, other);
        return replaced(rows, index, JSON.stringify(entry));
      }),
    );
  });

  it('when entries were taken out', async () => {
    await neverMatches(
      fc.tuple(share, fc.integer({ min: 1, max: 5 })).map(([row, count]) => (rows) => {
        const index = at(row, rows.length);
        return [...rows.slice(0, index), ...rows.slice(index + count)];
      }),
    );
  });

  it('when its tail was cut', async () => {
    await neverMatches(share.map((row) => (rows) => rows.slice(0, at(row, rows.length))));
  });

  it('when two entries have changed places', async () => {
    await neverMatches(
      fc.tuple(share, share).map(([one, two]) => (rows) => {
        const [first, second] = [at(one, rows.length), at(two, rows.length)];
        return replaced(replaced(rows, first, rows[second] ?? ''), second, rows[first] ?? '');
      }),
    );
  });

  it('when an entry is there twice', async () => {
    await neverMatches(
      fc.tuple(share, share).map(([from, to]) => (rows) => {
        const copy = rows[at(from, rows.length)] ?? '';
        const index = at(to, rows.length);
        return [...rows.slice(0, index), copy, ...rows.slice(index)];
      }),
    );
  });

  it('when it was written anew from some entry on, with numbers, pointers and hashes all in order', async () => {
    const stamp: Stamp = { at: NOW, actor: { kind: 'system', system: 'forger' }, surface: 'tab' };
    await neverMatches(
      share.map((row) => (rows, { entries }) => {
        const index = at(row, rows.length);
        const head = entries[index - 1] ?? GENESIS;
        // An entry's type and data are those of one event; taking them apart loses that they belong together.
        const events = entries.slice(index).map(({ type, data }) => ({ type, data }) as LedgerEvent);
        const forged = chainOn(head, events, stamp, sha256Of);
        return [...rows.slice(0, index), ...forged.map((entry) => JSON.stringify(entry))];
      }),
    );
  });

  it('when the changed entry got a new hash and nothing else was touched', async () => {
    await neverMatches(
      share.map((row) => (rows, { entries }) => {
        const index = at(row, rows.length);
        const changed = Object.entries({ ...entries[index], at: '2020-01-01T00:00:00.000Z' });
        const rest = Object.fromEntries(changed.filter(([key]) => key !== 'hash'));
        return replaced(rows, index, JSON.stringify({ ...rest, hash: sha256Of(rest) }));
      }),
    );
  });
});

type Field = { owner: object; key: string };

/** Every field of a value, at any depth. */
function fieldsOf(value: unknown): Field[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ owner: value, key }, ...fieldsOf(inner)]);
}
