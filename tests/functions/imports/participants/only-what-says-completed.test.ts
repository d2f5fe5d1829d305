import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JudgedList } from '../../../../functions/imports/participants/participant-reading';
import { awkwardList, bytesOfList, written, type Says } from '../../../support/awkward-lists';
import { fatesIn, judged } from '../../../support/participant-lists';

/**
 * A row has completed where no column says otherwise or what nobody can tell. Points alone are no pass, and who has no
 * mark for being away was there on the day of the row.
 */
const hasCompleted = (says: readonly Says[]): boolean =>
  !says.includes('not') &&
  !says.includes('unsure') &&
  (says.includes('completed') || !says.includes('points'));

/** What of a list is compared: the fates and days of its rows, or what is asked before any is judged. */
function outcomeOf(list: Awaited<ReturnType<typeof judged>>) {
  if (!list.ok) return list.refusal;
  return {
    fates: fatesIn(list.value),
    days: list.value.judged.map(({ participation }) => participation?.completedOn),
  };
}

/** The columns that are used for something, asked about, or named as not used. */
function accountedFor({ rows, taken, outcomes, ignored }: JudgedList): readonly string[] {
  const used = [...Object.values(taken), ...outcomes.columns.map(({ index }) => index), ...outcomes.unclear];
  return [...used.flatMap((index) => (index === null ? [] : [rows.columns[index] ?? ''])), ...ignored];
}

const RUNS = { numRuns: 250 };
const PLAIN = { mark: ';', encoding: 'UTF-8', day: 'ISO' } as const;

describe('Lists as course portals, pay systems, Moodle, Teams and people in Excel write them', () => {
  it('only what says completed is written as completed: everything else is refused, asked about or not written', async () => {
    const seen = { completed: 0, not: 0 };
    await fc.assert(
      fc.asyncProperty(awkwardList, written, async (list, as) => {
        const read = await judged(bytesOfList(list, as));
        // Asked about before any row is judged.
        if (!read.ok) {
          expect(['outcome-unclear', 'columns-unclear']).toContain(read.refusal.code);
          return;
        }
        for (const [at, { says, cells }] of list.rows.entries()) {
          const row = read.value.judged[at];
          seen[hasCompleted(says) ? 'completed' : 'not'] += 1;
          if (!hasCompleted(says)) expect([cells, row?.fate.kind]).not.toEqual([cells, 'new']);
          if (!hasCompleted(says)) expect(row?.participation).toBeUndefined();
        }
      }),
      RUNS,
    );
    expect(Math.min(seen.completed, seen.not)).toBeGreaterThan(RUNS.numRuns / 10);
  });

  it('what says completed in all its columns is written', async () => {
    await fc.assert(
      fc.asyncProperty(awkwardList, written, async (list, as) => {
        const read = await judged(bytesOfList(list, as));
        if (!read.ok) return;
        for (const [at, { says, cells }] of list.rows.entries())
          if (says.every((say) => say === 'completed'))
            expect([cells, read.value.judged[at]?.fate]).toEqual([cells, { kind: 'new' }]);
      }),
      RUNS,
    );
  });

  it('every column is used, asked about or named as not used', async () => {
    await fc.assert(
      fc.asyncProperty(awkwardList, written, async (list, as) => {
        const read = await judged(bytesOfList(list, as));
        if (!read.ok) return;
        expect([...accountedFor(read.value)].sort()).toEqual([...list.columns].sort());
        // What says how it went is never among what is passed over, where a row says anything there.
        const spoken = list.outcomes.filter((head) => list.rows.some(({ cells }) => cells[head] !== ''));
        expect(read.value.ignored.filter((head) => spoken.includes(head))).toEqual([]);
        expect(list.aside.filter((head) => !read.value.ignored.includes(head))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the same rows have the same fates, however they are delimited, encoded and dated', async () => {
    await fc.assert(
      fc.asyncProperty(awkwardList, written, async (list, as) => {
        expect(outcomeOf(await judged(bytesOfList(list, as)))).toEqual(
          outcomeOf(await judged(bytesOfList(list, PLAIN))),
        );
      }),
      RUNS,
    );
  });
});
