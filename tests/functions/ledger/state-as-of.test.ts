import { describe, expect, it } from '@jest/globals';
import { fold } from '../../../domain/evolve';
import type { LedgerEntry } from '../../../domain/event';
import type { LedgerStore } from '../../../functions/ledger/ledger-store';
import { LedgerChanged } from '../../../functions/ledger/oversight-ledger';
import { stateAsOf } from '../../../functions/ledger/state-as-of';
import { anOverseenMonth } from '../../support/overseen-month';

const { entries } = anOverseenMonth();

/** A store that holds rows as they are, whatever is wrong with them. */
const holding = (rows: readonly (LedgerEntry | undefined)[]): LedgerStore => ({
  async *read(from, to = rows.length) {
    await Promise.resolve();
    yield* rows.slice(from - 1, to);
  },
  append: () => Promise.reject(new Error('nothing is written here')),
});

describe('the state as of an entry', () => {
  it('is what the entries up to it fold to, and knows nothing of what came later', async () => {
    for (const seq of [1, 20, entries.length])
      expect(await stateAsOf(holding(entries), seq)).toEqual(fold(entries.slice(0, seq)));
  });

  const rows: readonly (LedgerEntry | undefined)[] = entries;
  const fifth = entries[4];
  if (fifth === undefined) throw new Error('the history is too short');

  it.each([
    ['was changed', rows.with(4, { ...fifth, at: '2020-01-01T00:00:00.000Z' }), 5],
    ['cannot be read', rows.with(4, undefined), 5],
    ['is missing', entries.toSpliced(4, 1), 5],
    ['is cut off', entries.slice(0, 9), 10],
  ])('is not given where an entry before it %s, and the entry is named', async (_what, stored, named) => {
    const asked = stateAsOf(holding(stored), 10);
    await expect(asked).rejects.toThrow(LedgerChanged);
    await expect(asked).rejects.toThrow(`entry ${String(named)} `);
  });
});
