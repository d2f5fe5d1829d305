import { describe, expect, it } from '@jest/globals';
import type { LedgerEntry } from '../../../domain/event';
import type { Head } from '../../../domain/ledger/head';
import { chainOn } from '../../../domain/ledger/chain';
import { ANCHOR_LENGTH, verifyLedger } from '../../../domain/ledger/verify';
import { courseAdded, submitted } from '../../support/builders';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aRoster } from '../../support/people';
import { sha256Of } from '../../support/sha256-of';

const events = [...aRoster(5), courseAdded(), submitted()];
const { entries, state } = aLedgerOf(...events);
const LENGTH = 12;
const head = state.head;

const stamp = { at: NOW, actor: { kind: 'system', system: 'test' }, surface: 'tab' } as const;

/** The ledger's head as it was after some entry. */
const headAt = (seq: number): Head => ({ seq, hash: entries[seq - 1]?.hash ?? '' });
const verify = (read: readonly (LedgerEntry | undefined)[], noted: readonly Head[] = [head]) =>
  verifyLedger(read, noted, sha256Of);
const without = (index: number) => entries.filter((_, at) => at !== index);

describe('a ledger that matches', () => {
  it('is whole and ends in the noted head', async () => {
    expect(entries).toHaveLength(LENGTH);
    expect(await verify(entries)).toEqual({ result: 'match', length: LENGTH, head: head.hash });
  });

  it('may be compared with several noted heads, old and new', async () => {
    expect(await verify(entries, [headAt(3), head, headAt(7)])).toMatchObject({ result: 'match' });
  });

  it('has grown since the head was noted', async () => {
    expect(await verify(entries, [headAt(3)])).toMatchObject({ result: 'match', length: LENGTH });
  });

  it('may be compared with the beginning of the hash, as it is printed on the card', async () => {
    const printed = { seq: LENGTH, hash: head.hash.slice(0, ANCHOR_LENGTH) };
    expect(ANCHOR_LENGTH).toBe(12);
    expect(await verify(entries, [printed])).toMatchObject({ result: 'match' });
  });

  it('may be read bit by bit', async () => {
    async function* slowly() {
      for (const entry of entries) yield Promise.resolve(entry);
    }
    expect(await verifyLedger(slowly(), [head], sha256Of)).toMatchObject({ result: 'match' });
  });
});

describe('a ledger that does not match', () => {
  it('has a gap: an entry was taken out', async () => {
    expect(await verify(without(4))).toEqual({ result: 'mismatch', firstBad: 5, reason: 'gap' });
    expect(await verify(without(0))).toEqual({ result: 'mismatch', firstBad: 1, reason: 'gap' });
  });

  it('has a cut tail', async () => {
    expect(await verify(entries.slice(0, -1))).toEqual({
      result: 'mismatch',
      firstBad: LENGTH,
      reason: 'cut-tail',
    });
    expect(await verify(entries.slice(0, 4))).toEqual({
      result: 'mismatch',
      firstBad: 5,
      reason: 'cut-tail',
    });
    expect(await verify([])).toEqual({ result: 'mismatch', firstBad: 1, reason: 'cut-tail' });
  });

  it('has a changed entry, and the first bad one is named', async () => {
    const changed = entries.map((entry) => (entry.seq >= 6 ? { ...entry, at: NOW } : entry));
    expect(await verify(changed)).toEqual({ result: 'mismatch', firstBad: 6, reason: 'wrong-hash' });
  });

  it('has two entries in each other’s place', async () => {
    const swapped = entries.map((entry, index) => entries[[0, 1, 3, 2][index] ?? index] ?? entry);
    expect(await verify(swapped)).toMatchObject({ result: 'mismatch', firstBad: 3, reason: 'gap' });
  });

  it('was written anew from some entry on, with every link in order', async () => {
    const kept = entries.slice(0, 6);
    const rewritten = [...kept, ...chainOn(headAt(6), events.slice(6).reverse(), stamp, sha256Of)];
    expect(await verify(rewritten)).toEqual({ result: 'mismatch', firstBad: LENGTH, reason: 'other-head' });
    expect(await verify(rewritten, [headAt(8), head])).toMatchObject({ firstBad: 8, reason: 'other-head' });
    const printed = { seq: LENGTH, hash: head.hash.slice(0, ANCHOR_LENGTH) };
    expect(await verify(rewritten, [printed])).toMatchObject({ result: 'mismatch', reason: 'other-head' });
  });

  it('differs from a noted head before something later is wrong as well', async () => {
    const other = { seq: 3, hash: 'f'.repeat(64) };
    expect(await verify(without(7), [other, head])).toEqual({
      result: 'mismatch',
      firstBad: 3,
      reason: 'other-head',
    });
    const unreadable = entries.map((entry) => (entry.seq === 9 ? undefined : entry));
    expect(await verify(unreadable, [other])).toMatchObject({ result: 'mismatch', firstBad: 3 });
  });

  it('agrees with one noted head and not with another', async () => {
    expect(await verify(entries, [headAt(3), { seq: 7, hash: 'f'.repeat(64) }])).toMatchObject({
      result: 'mismatch',
      firstBad: 7,
    });
  });
});

describe('a ledger of which nothing can be said', () => {
  it('is empty', async () => {
    expect(await verify([], [])).toEqual({ result: 'notVerifiable', reason: 'empty', at: 0 });
  });

  it('has an entry that cannot be read', async () => {
    const unreadable = entries.map((entry) => (entry.seq === 4 ? undefined : entry));
    expect(await verify(unreadable)).toEqual({ result: 'notVerifiable', reason: 'unreadable-entry', at: 4 });
  });

  it('has no head noted outside it, though every link holds', async () => {
    expect(await verify(entries, [])).toEqual({ result: 'notVerifiable', reason: 'no-anchor', at: LENGTH });
  });

  it('has only the head of the empty ledger noted', async () => {
    expect(await verify(entries, [{ seq: 0, hash: '0'.repeat(64) }])).toMatchObject({ reason: 'no-anchor' });
  });

  it.each([0, 1, 11])(
    'has only %i characters of a hash noted, which would fit too many entries',
    async (count) => {
      expect(await verify(entries, [{ seq: LENGTH, hash: head.hash.slice(0, count) }])).toMatchObject({
        result: 'notVerifiable',
        reason: 'no-anchor',
      });
    },
  );
});
