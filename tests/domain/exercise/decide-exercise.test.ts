import { describe, expect, it } from '@jest/globals';
import type { ExerciseText } from '../../../domain/exercise/exercise';
import type { ExerciseEvent } from '../../../domain/exercise/events';
import { exerciseStanding } from '../../../domain/exercise/exercise-standing';
import type { RefusalCode } from '../../../domain/refusal';
import { EVERY_ROLE } from '../../support/every-role';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, answerOf, by } from '../../support/ledger';
import {
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  OUTSIDER,
  aRoster,
  delegated,
  mandated,
  member,
} from '../../support/people';
import { aPace, anExercise, anExhibit } from '../../support/register-facts';

const ID = 'OV-001';
const coordinator = by(COORDINATOR);
const recorded = (changes: Partial<ExerciseText> = {}, exerciseId = ID): ExerciseEvent => ({
  type: 'ExerciseRecorded',
  data: { exerciseId, ...anExercise(changes) },
});
const record = (changes: Partial<ExerciseText> = {}) =>
  ({ type: 'RecordExercise', exercise: anExercise(changes) }) as const;
const correct = (changes: Partial<ExerciseText> = {}, reason = 'Tastefejl') =>
  ({ type: 'CorrectExercise', exerciseId: ID, exercise: anExercise(changes), reason }) as const;
const annul = { type: 'AnnulExercise', exerciseId: ID, reason: 'Holdt af andre' } as const;
const annulled: ExerciseEvent = { type: 'ExerciseAnnulled', data: { exerciseId: ID, reason: 'Fejl' } };
const finding = (changes: object = {}, findingId: string | null = null) =>
  ({
    type: 'SetExerciseFinding',
    exerciseId: ID,
    findingId,
    finding: { text: 'Telefonlisten er gammel', ownerId: COORDINATOR, dueOn: TOMORROW, ...changes },
  }) as const;
const found = (ownerId = COORDINATOR, dueOn = TOMORROW): ExerciseEvent => ({
  type: 'ExerciseFindingSet',
  data: { exerciseId: ID, findingId: 'P1', text: 'Telefonlisten er gammel', ownerId, dueOn },
});
const close = (remedy = 'Listen er ny', on = TODAY) =>
  ({ type: 'CloseExerciseFinding', exerciseId: ID, findingId: 'P1', on, remedy }) as const;
const done: ExerciseEvent = {
  type: 'ExerciseFindingDone',
  data: { exerciseId: ID, findingId: 'P1', on: TODAY, remedy: 'Listen er ny' },
};
const exerciseAfter = (...events: ExerciseEvent[]) => aLedgerOf(...aRoster(), ...events).state.exercises;

describe('an exercise', () => {
  it('is recorded with who took part, each once, and numbered in order', () => {
    const named = {
      groups: ['leaders', 'managementBody', 'leaders'],
      participantIds: [member(1), member(1)],
    } as const;
    given(...aRoster(), recorded({ on: '2025-10-01' }))
      .when(record({ scenario: ' Strømmen  går ', ...named }), coordinator)
      .then(
        recorded(
          { scenario: 'Strømmen går', groups: ['managementBody', 'leaders'], participantIds: [member(1)] },
          'OV-002',
        ),
      );
    given(...aRoster(), recorded())
      .when(record(), coordinator)
      .thenNothing();
  });

  it.each<[string, Partial<ExerciseText>, RefusalCode]>([
    ['of a day to come', { on: TOMORROW }, 'date-in-future'],
    ['without a scenario', { scenario: ' ' }, 'text-missing'],
    ['that nobody took part in', { groups: [], participantIds: [] }, 'participants-missing'],
    ['that somebody unknown took part in', { participantIds: [OUTSIDER] }, 'unknown-person'],
    [
      'with a crowd by name',
      { participantIds: Array.from({ length: 51 }, () => COORDINATOR) },
      'list-too-long',
    ],
    ['that nothing shows', { exhibit: anExhibit({ says: '' }) }, 'text-missing'],
    ['for nobody known to do again', { ownerId: OUTSIDER }, 'unknown-person'],
  ])('%s is refused', (_what, changes, code) => {
    given(...aRoster())
      .when(record(changes), coordinator)
      .thenRefused(code);
    given(...aRoster(), recorded())
      .when(correct(changes), coordinator)
      .thenRefused(code);
  });

  it('is put right with a reason, and what stood before is kept', () => {
    given(...aRoster(), recorded())
      .when(correct({ kind: 'technical' }, ''), coordinator)
      .thenRefused('text-missing');
    given(...aRoster(), recorded())
      .when(correct(), coordinator)
      .thenNothing();
    const data = { exerciseId: ID, reason: 'Tastefejl', ...anExercise({ kind: 'technical' }) };
    given(...aRoster(), recorded(), found())
      .when(correct({ kind: 'technical' }), coordinator)
      .then({ type: 'ExerciseCorrected', data });
    expect(
      exerciseAfter(recorded(), found(), { type: 'ExerciseCorrected', data }).held.get(ID),
    ).toMatchObject({
      kind: 'technical',
      findings: [{ findingId: 'P1' }],
      corrections: [{ reason: 'Tastefejl', was: anExercise() }],
    });
  });

  it('with something open cannot be annulled, so that nothing disappears with it', () => {
    given(...aRoster(), recorded(), found())
      .when(annul, coordinator)
      .thenRefused('findings-open', { count: 1 });
    given(...aRoster(), recorded(), found(), done)
      .when(annul, coordinator)
      .thenTypes('ExerciseAnnulled');
    given(...aRoster(), recorded(), annulled)
      .when(annul, coordinator)
      .thenNothing();
    for (const command of [correct({ kind: 'other' }), finding()])
      given(...aRoster(), recorded(), annulled)
        .when(command, coordinator)
        .thenRefused('unknown-exercise');
  });

  it('comes again as often as the municipality has decided', () => {
    const set = (months: number) => ({ type: 'SetExercisePace', pace: aPace(months) }) as const;
    given(...aRoster())
      .when(set(6), coordinator)
      .thenTypes('ExercisePaceSet');
    given(...aRoster(), { type: 'ExercisePaceSet', data: aPace(6) })
      .when(set(6), coordinator)
      .thenNothing();
    given(...aRoster())
      .when(set(0), coordinator)
      .thenRefused('policy-invalid');
  });
});

describe('a finding', () => {
  const history = [...aRoster(), recorded()] as const;

  it('has words, somebody known, and a day that is to come', () => {
    given(...history)
      .when(finding(), coordinator)
      .then(found());
    given(...history)
      .when(finding({ text: ' ' }), coordinator)
      .thenRefused('text-missing');
    given(...history)
      .when(finding({ ownerId: OUTSIDER }), coordinator)
      .thenRefused('unknown-person');
    given(...history)
      .when(finding({ dueOn: YESTERDAY }), coordinator)
      .thenRefused('date-in-past');
    given(...history)
      .when(finding({}, 'P9'), coordinator)
      .thenRefused('unknown-finding');
    given(...history, found())
      .when(finding(), coordinator)
      .thenNothing();
  });

  it('may be given to somebody else when its day has passed, and is open again when it is put differently', () => {
    given(...history, found(COORDINATOR, YESTERDAY))
      .when(finding({ dueOn: YESTERDAY, ownerId: member(1) }, 'P1'), coordinator)
      .thenTypes('ExerciseFindingSet');
    const { findings } = exerciseAfter(recorded(), found(), done, found(member(1))).held.get(ID)!;
    expect(findings).toMatchObject([{ ownerId: member(1), done: null }]);
  });

  it('is done with a day that has been and words', () => {
    given(...history, found())
      .when(close(), coordinator)
      .then(done);
    given(...history, found(), done)
      .when(close(), coordinator)
      .thenNothing();
    given(...history, found())
      .when(close('Ny', TOMORROW), coordinator)
      .thenRefused('date-in-future');
    given(...history, found())
      .when(close(' '), coordinator)
      .thenRefused('text-missing');
    given(...history)
      .when(close(), coordinator)
      .thenRefused('unknown-finding');
  });

  it('is done when whoever has it says so, or the coordinator; of one that is done the coordinator alone says more', () => {
    /** Everybody that there is a role for, and somebody without one, in each state of the finding. */
    const mayIn = (...events: readonly ExerciseEvent[]) =>
      EVERY_ROLE.filter((who) => {
        const { state } = aLedgerOf(...history, mandated(DEPUTY, member(2)), delegated(DELEGATE), ...events);
        return answerOf(state, close('Andet'), by(who), NOW).ok;
      });
    for (const owner of EVERY_ROLE.filter((who) => who !== OUTSIDER && who !== COORDINATOR)) {
      expect([...mayIn(found(owner))].sort()).toEqual([owner, COORDINATOR].sort());
      expect(mayIn(found(owner), done)).toEqual([COORDINATOR]);
    }
    expect(mayIn(found(OUTSIDER))).toEqual([COORDINATOR]);
  });

  it('gives whoever has it the same answer twice, and nothing else to do with the exercise', () => {
    given(...history, found(member(1)), done)
      .when(close(), by(member(1)))
      .thenNothing();
    for (const command of [record({ on: TODAY }), correct({ kind: 'other' }), annul, finding({}, 'P1')])
      given(...history, found(member(1)))
        .when(command, by(member(1)))
        .thenRefused('not-allowed');
  });
});

describe('how exercising stands', () => {
  it.each<[string, ExerciseEvent[], ReturnType<typeof exerciseStanding>]>([
    ['nothing recorded', [], 'none'],
    ['the only one annulled', [recorded(), annulled], 'none'],
    ['one held lately', [recorded()], 'held'],
    ['one held a year ago', [recorded({ on: '2025-11-02' })], 'dueSoon'],
    ['one held more than a year ago', [recorded({ on: '2025-11-01' })], 'overdue'],
    ['one held more than a year ago, where the rule is two', [recorded({ on: '2025-11-01' }), { type: 'ExercisePaceSet', data: aPace(24) }], 'held'], // prettier-ignore
    ['a finding that is open', [recorded(), found()], 'held'],
    ['a finding whose day has passed', [recorded(), found(COORDINATOR, YESTERDAY)], 'findingsOverdue'],
    ['a finding that is done, whatever its day', [recorded(), found(COORDINATOR, YESTERDAY), done], 'held'],
  ])('with %s', (_what, events, expected) => {
    expect(exerciseStanding(exerciseAfter(...events), { on: TODAY, near: '2026-11-16' })).toBe(expected);
  });
});
