import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../domain/calendar/danish-time';
import { dueMeasures, measuresOfDay } from '../../../domain/delivery/due-measures';
import type { LedgerEvent } from '../../../domain/event';
import { measureDays } from '../../../domain/measure/measure-days';
import { aLedgerOf, type Stamped } from '../../support/ledger';
import {
  exhibitAdded,
  exhibitWithdrawn,
  measureRegistered,
  measureRetired,
  stageTold,
  underWay,
} from '../../support/measure-facts';
import { AUDITOR, CHAIR, COORDINATOR, aRoster, ended, member } from '../../support/people';

/** Tuesday 1 December. */
const DUE = '2026-12-01';
const OWNER = member(1);
const stateOf = (...history: readonly (LedgerEvent | Stamped)[]) =>
  aLedgerOf(...aRoster(3), ...history).state;
const told = (day: string, ...history: readonly (LedgerEvent | Stamped)[]) =>
  dueMeasures(stateOf(...history), `${day}T08:00:00.000Z`).map((one) => one.id);
const card = (matter: string, key: string, who = OWNER, due = DUE) =>
  `measures/${matter}/${due}/${key}/${who}`;
const planned = measureRegistered({ ...underWay(DUE), nextReviewOn: null });

describe('whoever answers for a measure', () => {
  it('is reminded before its day and on it, and told when it has passed; then the coordinators are too', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27', '2026-12-01', '2026-12-02'];
    expect(days.map((day) => told(day, planned))).toEqual([
      [],
      [card('carriedOut', 'd7')],
      [card('carriedOut', 'd7')],
      [card('carriedOut', 'd3')],
      [card('carriedOut', 'd0')],
      [card('carriedOut', 'passed')],
    ]);
    expect(told('2026-12-03', planned)).toEqual([
      card('carriedOut', 'passed'),
      card('carriedOut', 'passed', COORDINATOR),
    ]);
  });

  it('is reminded of the review, and of evidence that is a year old, as long as the measure is in operation', () => {
    const reviewed = measureRegistered({ nextReviewOn: DUE });
    expect(told(DUE, reviewed)).toEqual([card('review', 'd0')]);
    const shown = exhibitAdded({ on: '2025-12-01' });
    const running = measureRegistered({ nextReviewOn: null });
    expect(told(DUE, running)).toEqual([]);
    expect(told(DUE, running, shown)).toEqual([card('evidence', 'd0')]);
    expect(told(DUE, running, shown, exhibitWithdrawn())).toEqual([]);
    expect(told(DUE, planned, shown)).toEqual([card('carriedOut', 'd0')]);
  });

  it('gets one card for all measures with the same day, and those that were seen to are not in it', () => {
    const two = [planned, measureRegistered({ ...planned.data, measureId: 'FO-002' })];
    expect(told(DUE, ...two)).toEqual([card('carriedOut', 'd0')]);
    const named = (...history: LedgerEvent[]) =>
      measuresOfDay(stateOf(...history), { matter: 'carriedOut', on: DUE }, { personId: OWNER, on: DUE }).map(
        ({ measureId }) => measureId,
      );
    expect(named(...two)).toEqual(['FO-001', 'FO-002']);
    expect(named(...two, stageTold({ progress: 'inOperation', dueOn: null }))).toEqual(['FO-002']);
    expect(named(...two, measureRetired())).toEqual(['FO-002']);
  });

  it('is the coordinators where whoever it was has left, and nobody at night, at weekends, of what is taken out and long after', () => {
    expect(told(DUE, planned, ended(OWNER, 'member', '2026-11-15'))).toEqual([
      card('carriedOut', 'd0', COORDINATOR),
    ]);
    expect(told('2026-11-28', planned)).toEqual([]);
    expect(dueMeasures(stateOf(planned), `${DUE}T04:00:00.000Z`)).toEqual([]);
    expect(told(DUE, planned, measureRetired())).toEqual([]);
    expect(told('2027-02-01', planned)).toEqual([]);
  });

  it('is told at most once of each step of a date, and only they and the coordinators are, whatever the dates', () => {
    const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays(DUE, days));
    const one = fc.record({ dueOn: day, nextReviewOn: fc.option(day), shownOn: fc.option(day) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (drawn) => {
        const history = drawn.flatMap(({ dueOn, nextReviewOn, shownOn }, index): LedgerEvent[] => {
          const measureId = `FO-00${String(index + 1)}`;
          return [
            measureRegistered({ measureId, progress: 'beingImproved', dueOn, nextReviewOn }),
            ...(shownOn === null ? [] : [exhibitAdded({ on: addDays(shownOn, -365) }, { measureId })]),
          ];
        });
        const state = stateOf(...history);
        const ids = new Set<string>();
        for (let after = -50; after <= 50; after += 1)
          for (const { id, recipient } of dueMeasures(state, `${addDays(DUE, after)}T08:00:00.000Z`)) {
            ids.add(id);
            const who = recipient.kind === 'person' ? recipient.personId : 'channel';
            expect([OWNER, COORDINATOR]).toContain(who);
          }
        const dates = new Set(
          [...state.measures.values()].flatMap(measureDays).map(({ matter, on }) => `${matter}/${on}`),
        );
        const perDate = [...dates].map((date) => [...ids].filter((id) => id.includes(date)));
        // Seven days before, three, the day itself and passed; the coordinators hear of the last alone.
        for (const of of perDate) expect(of.length).toBeLessThanOrEqual(5);
        expect(perDate.flat()).toHaveLength(ids.size);
        expect([...ids].some((id) => id.endsWith(CHAIR) || id.endsWith(AUDITOR))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
