import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { INDICATOR_LAYOUT, readIndicators } from '../../functions/imports/indicators/read-indicators';
import { judgeParticipants, readParticipants } from '../../functions/imports/participants/judge-participants';
import { readTableHere } from '../../functions/imports/layout/read-table';
import { rejectedFile } from '../../functions/imports/rejected-file';
import { sliceBySlice, type Slices } from '../../functions/pace/slice-by-slice';
import { sheetCsv } from '../../functions/documents/training/training-csv';
import { trainingOverview } from '../../functions/documents/training/training-overview';
import { coursesSheet, membersSheet } from '../../functions/documents/training/training-sheets';
import { bytesOf, valueOf } from '../support/files';
import { NOW, TODAY } from '../support/instants';
import { aLongList, manyPeople, WAYS_OF_NAMING } from '../support/long-list';
import { PATIENCE_MS } from '../support/wait-until';

const ROWS = 50_000;
const { people, state } = manyPeople(5000);

/** So many rows or people may be gone through before others can have their turn. */
const MOST_AT_ONCE = 500;

/** Counts what is looked at: whenever a part of an item is read that costs work to judge. */
function counting<Item extends object>(
  items: readonly Item[],
  part: keyof Item,
  count: { now: number },
): Item[] {
  return items.map((item) => {
    const value = item[part];
    return Object.defineProperty({ ...item }, part, {
      enumerable: true,
      get: () => {
        count.now += 1;
        return value;
      },
    });
  });
}

/** The most that was looked at between two places where others can have their turn, and how many such places there were. */
function longestStretch(work: Slices<unknown>, count: { now: number }): { longest: number; places: number } {
  const seen = { longest: 0, places: 0 };
  for (;;) {
    count.now = 0;
    const { done } = work.next();
    seen.longest = Math.max(seen.longest, count.now);
    if (done === true) return seen;
    seen.places += 1;
  }
}

/** How often others had their turn before a work was done. */
async function turnsDuring(work: Slices<unknown>): Promise<number> {
  const seen = { turns: 0, isOver: false };
  const others = (async () => {
    while (!seen.isOver) {
      await nextTurn();
      seen.turns += 1;
    }
  })();
  await sliceBySlice(work);
  const { turns } = seen;
  seen.isOver = true;
  await others;
  return turns;
}

describe('While 50,000 rows are judged against 5,000 people', () => {
  it('others have their turn many times', async () => {
    const rows = await aLongList(ROWS, 'mail');
    expect(await turnsDuring(judgeParticipants(rows, { state, people, now: NOW }))).toBeGreaterThan(5);
  });

  it.each(WAYS_OF_NAMING)(
    'no more than a small part is gone through in one go, people named by %s',
    async (by) => {
      // To look for names that are nearly somebody's takes longest.
      const rows = await aLongList(by === 'nearly' ? ROWS / 10 : ROWS, by);
      const count = { now: 0 };
      const counted = { ...rows, rows: counting(rows.rows, 'cells', count) };
      const everybody = counting(people, 'name', count);
      const work = judgeParticipants(counted, { state, people: everybody, now: NOW });
      const { longest, places } = longestStretch(work, count);
      expect(longest).toBeGreaterThan(0);
      expect(longest).toBeLessThanOrEqual(MOST_AT_ONCE);
      expect(places).toBeGreaterThan(rows.rows.length);
    },
  );
});

describe('So it is with all that goes through a long list', () => {
  it('when its columns are found', async () => {
    const rows = await aLongList(ROWS, 'mail');
    const count = { now: 0 };
    const counted = { ...rows, rows: counting(rows.rows, 'cells', count) };
    const everybody = counting(people, 'name', count);
    const work = readParticipants(counted, { state, people: everybody });
    expect(longestStretch(work, count).longest).toBeLessThanOrEqual(MOST_AT_ONCE);
  });

  it('when the rows that were left are written to a file', async () => {
    const rows = await aLongList(ROWS, 'mail');
    const count = { now: 0 };
    const left = rows.rows.map(({ line }) => ({ line, refusal: { code: 'mail-missing' } as const }));
    const work = rejectedFile(rows, counting(left, 'refusal', count), 'da');
    expect(longestStretch(work, count)).toMatchObject({ longest: 1 });
  });

  it('when figures are read, whoever answers for them', async () => {
    const line = 'Hændelser;Hændelser i alt;01-11-2026;3;Egen optælling;Mette a. Holm';
    const text = ['Emne;Tal;Pr. dato;Værdi;Kilde;Ansvarlig', ...Array.from({ length: 1000 }, () => line)];
    const table = valueOf(await readTableHere(bytesOf(text.join('\n')), INDICATOR_LAYOUT));
    const count = { now: 0 };
    const counted = { ...table, rows: counting(table.rows, 'cells', count) };
    const work = readIndicators(counted, counting(people, 'name', count));
    // Every cell of one row is looked at.
    expect(longestStretch(work, count).longest).toBeLessThanOrEqual(20);
  });

  it('when the courses of everybody are gathered for an overview', () => {
    const count = { now: 0 };
    const overview = trainingOverview(state, {
      on: TODAY,
      audience: 'managementBody',
      language: 'da',
      municipality: 'Eksempel Kommune',
      show: (personId) => ({ personId, name: 'Mette Holm', title: null }),
    });
    const coverage = {
      ...overview.coverage,
      members: counting(overview.coverage.members, 'standing', count),
    };
    for (const gather of [membersSheet, coursesSheet]) {
      const seen = longestStretch(gather({ ...overview, coverage }), count);
      expect(seen).toEqual({ longest: 1, places: 5000 });
    }
  });

  it('when an overview of training is written', () => {
    const count = { now: 0 };
    const cells = counting([{ kind: 'text', text: 'Mette Holm' } as const], 'text', count);
    const rows = Array.from({ length: ROWS }, () => cells);
    const work = sheetCsv({ name: 'Kurser', columns: ['Navn'], rows });
    expect(longestStretch(work, count)).toEqual({ longest: 1, places: ROWS });
  });
});

it('a work that never ends without the others comes to an end', async () => {
  const others = { haveCome: false };
  setImmediate(() => {
    others.haveCome = true;
  });
  function* waits(): Slices<boolean> {
    const patience = performance.now() + PATIENCE_MS;
    while (!others.haveCome && performance.now() < patience) yield;
    return others.haveCome;
  }
  expect(await sliceBySlice(waits())).toBe(true);
});
