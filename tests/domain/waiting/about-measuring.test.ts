import { describe, expect, it } from '@jest/globals';
import { dueRegisters } from '../../../domain/delivery/due-registers';
import type { LedgerEvent } from '../../../domain/event';
import { registerDates } from '../../../domain/waiting/register-dates';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { aLedgerOf } from '../../support/ledger';
import { AUDITOR, COORDINATOR, DIRECTOR, aRoster, member } from '../../support/people';
import { aBaseline, aPace, anExercise } from '../../support/register-facts';

/** Tuesday 1 December 2026. */
const DUE = '2026-12-01';
const measured = (ownerId: string | null = null): LedgerEvent => ({
  type: 'BaselineRecorded',
  data: { resultId: 'BL-001', ...aBaseline({ on: '2025-12-01', ownerId }) },
});
const held = (ownerId: string | null = null): LedgerEvent => ({
  type: 'ExerciseRecorded',
  data: { exerciseId: 'OV-001', ...anExercise({ on: '2025-12-01', ownerId }) },
});
const found = (ownerId: string, dueOn = DUE): LedgerEvent => ({
  type: 'ExerciseFindingSet',
  data: { exerciseId: 'OV-001', findingId: 'P1', text: 'Telefonlisten er gammel', ownerId, dueOn },
});
const done: LedgerEvent = {
  type: 'ExerciseFindingDone',
  data: { exerciseId: 'OV-001', findingId: 'P1', on: '2026-11-20', remedy: 'Listen er ny' },
};
const ABOUT = ['baseline', 'exercises', 'exerciseFinding'];

const stateOf = (...history: readonly LedgerEvent[]) => aLedgerOf(...aRoster(3), ...history).state;
const waits = (who: string, day: string, ...history: readonly LedgerEvent[]) =>
  waitingFor(stateOf(...history), who, `${day}T09:00:00.000Z`)
    .filter(({ subject }) => ABOUT.includes(subject.about))
    .flatMap(({ asks }) => asks.map(({ kind, due }) => `${kind} ${due ?? '-'}`));
const told = (day: string, ...history: readonly LedgerEvent[]) =>
  dueRegisters(stateOf(...history), `${day}T08:00:00.000Z`).map(({ id }) => id);

describe('the next measurement and the next exercise', () => {
  it('wait a year after the last for whoever sees to them and for the coordinator, once the day is near', () => {
    for (const [event, kind] of [
      [measured(DIRECTOR), 'baselineDue'],
      [held(DIRECTOR), 'exerciseDue'],
    ] as const) {
      expect(waits(COORDINATOR, '2026-10-01', event)).toEqual([]);
      for (const day of ['2026-11-28', '2027-06-01'])
        for (const who of [COORDINATOR, DIRECTOR]) expect(waits(who, day, event)).toEqual([`${kind} ${DUE}`]);
      for (const who of [member(1), AUDITOR]) expect(waits(who, '2026-11-28', event)).toEqual([]);
    }
  });

  it('wait as long as the municipality’s own rule says', () => {
    const rules: LedgerEvent[] = [
      { type: 'BaselinePaceSet', data: aPace(24) },
      { type: 'ExercisePaceSet', data: aPace(24) },
    ];
    expect(waits(COORDINATOR, '2026-12-05', measured(), held(), ...rules)).toEqual([]);
    expect(waits(COORDINATOR, '2027-12-05', measured(), held(), ...rules)).toEqual([
      'baselineDue 2027-12-01',
      'exerciseDue 2027-12-01',
    ]);
  });

  it('are reminded of before the day, on it and after it, and nobody is of what was annulled or never recorded', () => {
    const card = (matter: string, key: string, who: string) => `register/${matter}/due/${DUE}/${key}/${who}`;
    expect(told('2026-11-24', measured(), held(DIRECTOR))).toEqual([
      card('baseline', 'd7', COORDINATOR),
      card('exercise', 'd7', DIRECTOR),
    ]);
    expect(told('2026-12-03', held(DIRECTOR))).toEqual([
      card('exercise', 'passed', DIRECTOR),
      card('exercise', 'passed', COORDINATOR),
    ]);
    const gone: LedgerEvent = { type: 'BaselineAnnulled', data: { resultId: 'BL-001', reason: 'Fejl' } };
    expect(told('2026-11-24', measured(), gone)).toEqual([]);
    expect(registerDates(stateOf(), '2026-12-01T08:00:00.000Z')).toEqual([]);
  });
});

describe('a finding of an exercise', () => {
  const young: LedgerEvent = {
    type: 'ExerciseRecorded',
    data: { exerciseId: 'OV-001', ...anExercise({ on: '2026-10-01' }) },
  };

  it('waits for whoever has it from the first day, for the coordinator once its day is near, and for nobody when it is done', () => {
    expect(waits(member(1), '2026-10-02', young, found(member(1)))).toEqual([`exerciseFinding ${DUE}`]);
    expect(waits(COORDINATOR, '2026-10-02', young, found(member(1)))).toEqual([]);
    expect(waits(COORDINATOR, '2026-11-28', young, found(member(1)))).toEqual([`exerciseFindings ${DUE}`]);
    // One's own is not counted once more among those of others.
    expect(waits(COORDINATOR, '2026-11-28', young, found(COORDINATOR))).toEqual([`exerciseFinding ${DUE}`]);
    for (const who of [member(1), COORDINATOR])
      expect(waits(who, '2026-11-28', young, found(member(1)), done)).toEqual([]);
    expect(waits(member(2), '2026-11-28', young, found(member(1)))).toEqual([]);
  });

  it('is told of to whoever has it, and from the second office day after it to the coordinator too', () => {
    const card = (key: string, who: string) => `register/exerciseFinding/due/${DUE}/${key}/${who}`;
    const days = ['2026-11-23', '2026-11-24', '2026-12-01', '2026-12-02', '2026-12-03'];
    expect(days.map((day) => told(day, young, found(member(1))))).toEqual([
      [],
      [card('d7', member(1))],
      [card('d0', member(1))],
      [card('passed', member(1))],
      [card('passed', member(1)), card('passed', COORDINATOR)],
    ]);
    expect(told('2026-12-01', young, found(member(1)), done)).toEqual([]);
  });
});
