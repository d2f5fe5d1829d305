import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { brokenLink, chainOn } from '../../../domain/ledger/chain';
import type { LedgerEntry } from '../../../domain/event';
import type { Stamp } from '../../../domain/ledger/stamp';
import { GENESIS } from '../../../domain/ledger/head';
import { courseAdded } from '../../support/builders';
import { NOW } from '../../support/instants';
import { COORDINATOR, recorded } from '../../support/people';
import { sha256Of } from '../../support/sha256-of';

const stamp: Stamp = { at: NOW, actor: { kind: 'person', personId: COORDINATOR }, surface: 'tab' };
const chain = (head = GENESIS) =>
  chainOn(head, [recorded('p-1', 'member'), recorded('p-2', 'member'), courseAdded()], stamp, sha256Of);

/** The entry that is there; the tests know how many there are. */
const entryAt = (index: number): LedgerEntry => {
  const entry = chain()[index];
  if (entry === undefined) throw new Error('Cannot test: no such entry');
  return entry;
};

describe('a chain of entries', () => {
  it('is numbered from one, and each entry points back to the one before', () => {
    const entries = chain();
    expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3]);
    expect(entries.map((entry) => entry.prevHash)).toEqual([
      GENESIS.hash,
      entries[0]?.hash,
      entries[1]?.hash,
    ]);
  });

  it('goes on from any head', () => {
    const head = { seq: 41, hash: 'c'.repeat(64) };
    expect(chain(head).map(({ seq, prevHash }) => [seq, prevHash])[0]).toEqual([42, head.hash]);
  });

  it('carries who, when and where beside the event', () => {
    expect(entryAt(0)).toMatchObject({ ...recorded('p-1', 'member'), ...stamp, v: 7 });
  });

  it('has for its hash what anybody can compute: SHA-256 over the canonical JSON of the rest', () => {
    const canonical =
      '{"actor":{"kind":"person","personId":"p-coordinator"},"at":"2026-11-02T09:00:00.000Z",' +
      '"data":{"from":"2025-07-01","personId":"p-1","role":"member"},' +
      `"prevHash":"${'0'.repeat(64)}","seq":1,"surface":"tab","type":"MembershipRecorded","v":7}`;
    expect(entryAt(0).hash).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  it('is nothing for no events', () => {
    expect(chainOn(GENESIS, [], stamp, sha256Of)).toEqual([]);
  });
});

describe('a link', () => {
  it('holds between an entry and the one before it', () => {
    expect(brokenLink(GENESIS, entryAt(0), sha256Of)).toBeUndefined();
    expect(brokenLink(entryAt(0), entryAt(1), sha256Of)).toBeUndefined();
  });

  it('does not depend on the order in which the fields were read from storage', () => {
    const reversed = Object.fromEntries(Object.entries(entryAt(0)).reverse());
    // The same fields, so still an entry.
    expect(brokenLink(GENESIS, reversed as unknown as LedgerEntry, sha256Of)).toBeUndefined();
  });

  it('is broken by a missing number', () => {
    expect(brokenLink(entryAt(0), entryAt(2), sha256Of)).toBe('gap');
    expect(brokenLink(GENESIS, entryAt(1), sha256Of)).toBe('gap');
    expect(brokenLink(entryAt(1), entryAt(1), sha256Of)).toBe('gap');
  });

  it('is broken by pointing back to something else', () => {
    expect(brokenLink(GENESIS, { ...entryAt(0), prevHash: 'd'.repeat(64) }, sha256Of)).toBe(
      'wrong-predecessor',
    );
  });

  it.each<[string, Partial<LedgerEntry>]>([
    ['time', { at: '2026-11-02T09:00:00.001Z' }],
    ['author', { actor: { kind: 'person', personId: 'p-2' } }],
    ['place', { surface: 'teams' }],
    ['hash', { hash: 'e'.repeat(64) }],
  ])('is broken by another %s', (_what, changes) => {
    expect(brokenLink(GENESIS, { ...entryAt(0), ...changes }, sha256Of)).toBe('wrong-hash');
  });

  it('is broken by a field too many', () => {
    const more = { note: 'x' };
    expect(brokenLink(GENESIS, { ...entryAt(0), ...more }, sha256Of)).toBe('wrong-hash');
  });
});
