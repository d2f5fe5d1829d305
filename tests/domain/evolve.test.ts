import { describe, expect, it } from '@jest/globals';
import { evolve, fold } from '../../domain/evolve';
import type { LedgerEntry } from '../../domain/event';
import { GENESIS } from '../../domain/ledger/head';
import { emptyOversight } from '../../domain/oversight';
import { courseAdded, submitted } from '../support/builders';
import { LONG_AGO, NOW } from '../support/instants';
import { aLedgerOf, happened } from '../support/ledger';
import { aRoster } from '../support/people';

describe('the state folded from the ledger', () => {
  it('is empty for no entries, with the head of an empty ledger', () => {
    expect(fold([])).toEqual(emptyOversight());
    expect(fold([]).head).toEqual(GENESIS);
    expect(fold([]).startedAt).toBeNull();
  });

  it('knows the last entry, and the times of the first and the last', () => {
    const { entries, state } = aLedgerOf(...aRoster(), courseAdded(), happened(submitted(), NOW));
    expect(state.head).toEqual({ seq: entries.length, hash: entries.at(-1)?.hash });
    expect(state.startedAt).toBe(LONG_AGO);
    expect(state.lastAt).toBe(NOW);
  });

  it('is the same whether entries come one by one or all at once', () => {
    const { entries, state } = aLedgerOf(...aRoster(), courseAdded(), submitted());
    expect(fold(entries)).toEqual(state);
  });

  it('does not share anything with another fold of the same entries', () => {
    const { entries } = aLedgerOf(...aRoster(), courseAdded());
    const one = fold(entries);
    const other = fold(entries);
    one.training.courses.clear();
    expect(other.training.courses.size).toBe(1);
    expect(emptyOversight().access.memberships.size).toBe(0);
  });

  it('stops at an entry of a kind that it does not know', () => {
    const [entry] = aLedgerOf(...aRoster()).entries;
    // What a newer version of the program might have written.
    const unknown = { ...entry, type: 'SomethingElse' } as unknown as LedgerEntry;
    expect(() => evolve(emptyOversight(), unknown)).toThrow('Cannot handle case');
  });
});
