import { describe, expect, it } from '@jest/globals';
import { dueCycle } from '../../../domain/delivery/due-cycle';
import type { LedgerEvent } from '../../../domain/event';
import { cycleItemDone, cycleItemSet } from '../../support/indicator-facts';
import { aLedgerOf, type Stamped } from '../../support/ledger';
import { CHAIR, COORDINATOR, DIRECTOR, SECRETARY, aRoster, ended } from '../../support/people';

type History = readonly (LedgerEvent | Stamped)[];

/** Tuesday 1 December, for a director outside the body. */
const DUE = '2026-12-01';
const owned = cycleItemSet({ ownerId: DIRECTOR });
const told = (day: string, ...history: History) =>
  dueCycle(aLedgerOf(...aRoster(3), ...history).state, `${day}T08:00:00.000Z`).map((one) => one.id);
const card = (key: string, who: string) => `cycle/${DUE}-1/due/${DUE}/${key}/${who}`;

describe('whoever sees to a date of the year', () => {
  it('is reminded before the day and on it, and told when it has passed; then the coordinators are too', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27', '2026-12-01', '2026-12-02'];
    expect(days.map((day) => told(day, owned))).toEqual([
      [],
      [card('d7', DIRECTOR)],
      [card('d7', DIRECTOR)],
      [card('d3', DIRECTOR)],
      [card('d0', DIRECTOR)],
      [card('passed', DIRECTOR)],
    ]);
    expect(told('2026-12-03', owned)).toEqual([card('passed', DIRECTOR), card('passed', COORDINATOR)]);
  });

  it('is the coordinators where nobody was named, or whoever was has left', () => {
    expect(told('2026-12-01', cycleItemSet())).toEqual([card('d0', COORDINATOR)]);
    const left = ended(DIRECTOR, 'director', '2026-11-15');
    expect(told('2026-12-01', owned, left)).toEqual([card('d0', COORDINATOR)]);
  });

  it('is left alone at weekends, at night, when it is done, and long after', () => {
    expect(told('2026-11-28', owned)).toEqual([]);
    const { state } = aLedgerOf(...aRoster(3), owned);
    expect(dueCycle(state, '2026-12-01T04:00:00.000Z')).toEqual([]);
    expect(told('2026-12-01', owned, cycleItemDone(`${DUE}-1`, '2026-11-20'))).toEqual([]);
    expect(told('2027-02-01', owned)).toEqual([]);
  });

  it('is told of a day that was moved by the new day', () => {
    const moved = cycleItemSet({ itemId: `${DUE}-1`, dueOn: '2026-12-15', ownerId: DIRECTOR });
    expect(told('2026-12-01', owned, moved)).toEqual([]);
    expect(told('2026-12-15', owned, moved)).toEqual([`cycle/${DUE}-1/due/2026-12-15/d0/${DIRECTOR}`]);
  });

  it('never hears of it in the channel, and nobody else does', () => {
    for (const day of ['2026-11-24', '2026-12-01', '2026-12-04'])
      for (const id of told(day, owned))
        expect([DIRECTOR, COORDINATOR].some((who) => id.endsWith(`/${who}`))).toBe(true);
    expect(
      [CHAIR, SECRETARY].flatMap((who) => told('2026-12-04', owned).filter((id) => id.endsWith(who))),
    ).toEqual([]);
  });
});
