import { describe, expect, it } from '@jest/globals';
import { fold } from '../../../domain/evolve';
import type { LedgerEntry } from '../../../domain/event';
import type { LedgerStore } from '../../../functions/ledger/ledger-store';
import { LedgerChanged } from '../../../functions/ledger/oversight-ledger';
import { createPastStates } from '../../../functions/ledger/past-states';
import { anOverseenMonth } from '../../support/overseen-month';

const { entries } = anOverseenMonth();
const rows: readonly (LedgerEntry | undefined)[] = entries;
const until = (at: string) => fold(entries.filter((entry) => entry.at <= at));

/** A store that holds rows as they are, and counts how often it is read. */
function holding(stored: readonly (LedgerEntry | undefined)[]) {
  const reads = { count: 0 };
  const store: LedgerStore = {
    async *read(from) {
      reads.count += 1;
      await Promise.resolve();
      yield* stored.slice(from - 1);
    },
    append: () => Promise.reject(new Error('nothing is written here')),
  };
  return { pastStates: createPastStates(store), reads };
}

const [first, , , , fifth] = entries;
const last = entries.at(-1);
const other = entries.find(({ at }) => at !== first?.at && at !== last?.at)?.at;
if (first === undefined || fifth === undefined || last === undefined || other === undefined)
  throw new Error('too short a history');

describe('the state of a past moment', () => {
  it('has all that was written until then, that moment included, and nothing of what came after', async () => {
    const { pastStates } = holding(entries);
    for (const { at } of entries) expect(await pastStates(at)).toEqual(until(at));
  });

  it('is empty before the first entry', async () => {
    const { pastStates } = holding(entries);
    expect((await pastStates('2000-01-01T00:00:00.000Z')).head.seq).toBe(0);
  });

  it('is read once for all who look at the same moment, and anew when others were looked at meanwhile', async () => {
    const { pastStates, reads } = holding(entries);
    await Promise.all([pastStates(last.at), pastStates(last.at), pastStates(last.at)]);
    expect(reads.count).toBe(1);
    await pastStates(other);
    await pastStates(last.at);
    expect(reads.count).toBe(2);
    await pastStates(first.at);
    await pastStates(other);
    expect(reads.count).toBe(4);
  });

  it.each([
    ['was changed', rows.with(4, { ...fifth, surface: 'clock' as const })],
    ['cannot be read', rows.with(4, undefined)],
    ['is missing', entries.toSpliced(4, 1)],
  ])('is not given where an entry before it %s, and is tried again', async (_what, stored) => {
    const { pastStates, reads } = holding(stored);
    await expect(pastStates(last.at)).rejects.toThrow(LedgerChanged);
    await expect(pastStates(last.at)).rejects.toThrow(LedgerChanged);
    expect(reads.count).toBe(2);
  });
});
