import { describe, expect, it } from '@jest/globals';
import { dueOverdueTraining } from '../../../domain/delivery/due-overdue-training';
import type { LedgerEvent } from '../../../domain/event';
import { completionLogged, courseAdded } from '../../support/builders';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, COORDINATOR, aRoster, member } from '../../support/people';
import { away, trainingPolicySet } from '../../support/training-facts';

/** The first member's course holds until and including Thursday 12 November; the others' for long. */
const DUE = '2026-11-12';
const base = [
  ...aRoster(3),
  courseAdded(),
  completionLogged({ personId: member(1), completedOn: '2025-11-12' }, 1),
  completionLogged({ personId: CHAIR, completedOn: '2026-09-01' }, 2),
  completionLogged({ personId: member(2), completedOn: '2026-09-01' }, 3),
];
const rule = trainingPolicySet({ intervalMonths: 12, from: '2026-01-01' });
const ids = (day: string, ...history: readonly LedgerEvent[]) =>
  dueOverdueTraining(aLedgerOf(...base, ...history).state, `${day}T08:00:00.000Z`).map((one) => one.id);
const told = (...who: readonly string[]) => who.map((one) => `training/overdue/${member(1)}/${DUE}/${one}`);

describe('a member whose date has passed by a recorded rule', () => {
  it('is told first, and the coordinators and the chair on the office day after that', () => {
    expect(ids('2026-11-12', rule)).toEqual([]);
    expect(ids('2026-11-13', rule)).toEqual(told(member(1)));
    expect(ids('2026-11-14', rule)).toEqual([]);
    expect(ids('2026-11-16', rule)).toEqual(told(member(1), COORDINATOR, CHAIR));
    expect(ids('2027-02-01', rule)).toEqual(told(member(1), COORDINATOR, CHAIR));
  });

  it('is not told of where no rule is recorded', () => {
    expect(ids('2026-11-16')).toEqual([]);
    expect(ids('2026-11-16', trainingPolicySet({ intervalMonths: null }))).toEqual([]);
  });

  it('is left alone while away, and once a course is taken', () => {
    expect(ids('2026-11-16', rule, away(member(1), '2026-11-10', '2026-11-30'))).toEqual([]);
    const taken = completionLogged({ personId: member(1), completedOn: '2026-11-13' }, 4);
    expect(ids('2026-11-16', rule, taken)).toEqual([]);
  });

  it('is told of to nobody else, and never in the channel', () => {
    for (let day = 10; day < 30; day += 1)
      for (const id of ids(`2026-11-${String(day)}`, rule))
        expect([...told(member(1)), ...told(COORDINATOR, CHAIR)]).toContain(id);
  });
});
