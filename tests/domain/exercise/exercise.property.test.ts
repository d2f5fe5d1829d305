import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../domain/calendar/danish-time';
import type { ExerciseCommand } from '../../../domain/exercise/commands';
import { countedExercises, openFindings } from '../../../domain/exercise/exercise';
import {
  EXERCISE_STANDINGS,
  exerciseDueOn,
  exerciseStanding,
} from '../../../domain/exercise/exercise-standing';
import { fold } from '../../../domain/evolve';
import { snapshotText, stateOfSnapshot } from '../../../functions/ledger/snapshot';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { COORDINATOR, aRoster, member } from '../../support/people';
import { aPace, anExercise } from '../../support/register-facts';

const ids = fc.constantFrom('OV-001', 'OV-002', 'OV-003');
const points = fc.constantFrom('P1', 'P2');
const back = fc.nat(900).map((days) => addDays(TODAY, -days));
const ahead = fc.nat(60).map((days) => addDays(TODAY, days));
const owner = fc.constantFrom(COORDINATOR, member(1));

const command: fc.Arbitrary<ExerciseCommand> = fc.oneof(
  back.map((on) => ({ type: 'RecordExercise', exercise: anExercise({ on }) }) as const),
  fc
    .record({ id: ids, on: back })
    .map(
      ({ id, on }) =>
        ({ type: 'CorrectExercise', exerciseId: id, exercise: anExercise({ on }), reason: 'Fejl' }) as const,
    ),
  ids.map((exerciseId) => ({ type: 'AnnulExercise', exerciseId, reason: 'Fejl' }) as const),
  fc.record({ id: ids, findingId: fc.option(points), ownerId: owner, dueOn: ahead }).map(
    ({ id, findingId, ownerId, dueOn }) =>
      ({
        type: 'SetExerciseFinding',
        exerciseId: id,
        findingId,
        finding: { text: 'Punkt', ownerId, dueOn },
      }) as const,
  ),
  fc
    .record({ id: ids, findingId: points })
    .map(
      ({ id, findingId }) =>
        ({ type: 'CloseExerciseFinding', exerciseId: id, findingId, on: TODAY, remedy: 'Rettet' }) as const,
    ),
  fc
    .integer({ min: 1, max: 60 })
    .map((months) => ({ type: 'SetExercisePace', pace: aPace(months) }) as const),
);
const work = fc.array(command, { maxLength: 25 });

/** What comes of asking for all of it, one after the other; what is refused adds nothing. */
function worked(commands: readonly ExerciseCommand[]) {
  const ledger = aLedgerOf(...aRoster());
  for (const one of commands) ask(ledger, one, by(COORDINATOR), NOW);
  return ledger;
}

it('what is told again from the start, and from a snapshot, is what it was', () => {
  fc.assert(
    fc.property(work, (commands) => {
      const { entries, state } = worked(commands);
      expect(fold(entries)).toEqual(state);
      expect(stateOfSnapshot(snapshotText(state))?.exercises).toEqual(state.exercises);
    }),
    { numRuns: 60 },
  );
});

it('the open findings are those that were set, and not said to be done since', () => {
  fc.assert(
    fc.property(work, (commands) => {
      const { entries, state } = worked(commands);
      const open = new Set<string>();
      for (const { type, data } of entries) {
        if (type === 'ExerciseFindingSet') open.add(`${data.exerciseId} ${data.findingId}`);
        if (type === 'ExerciseFindingDone') open.delete(`${data.exerciseId} ${data.findingId}`);
      }
      // Of what counts and of all: an exercise that was annulled has nothing open.
      const counted = countedExercises(state.exercises).flatMap((one) =>
        openFindings(one).map(({ findingId }) => `${one.exerciseId} ${findingId}`),
      );
      expect(counted.sort()).toEqual([...open].sort());
    }),
  );
});

it('annulling an exercise makes nothing better, on whatever day', () => {
  fc.assert(
    fc.property(work, ids, fc.nat(800), (commands, exerciseId, days) => {
      const ledger = worked(commands);
      const on = addDays(TODAY, days);
      const look = () => ({
        rank: EXERCISE_STANDINGS.indexOf(
          exerciseStanding(ledger.state.exercises, { on, near: addDays(on, 14) }),
        ),
        due: exerciseDueOn(ledger.state.exercises),
      });
      const before = look();
      ask(ledger, { type: 'AnnulExercise', exerciseId, reason: 'Fejl' }, by(COORDINATOR), NOW);
      const after = look();
      expect(after.rank).toBeLessThanOrEqual(before.rank);
      if (after.due !== null) expect(after.due <= (before.due ?? '')).toBe(true);
    }),
  );
});
