import { expect, it } from '@jest/globals';
import { noExercises } from '../../../domain/exercise/exercise';
import { exerciseRefusal, exerciseTextOf, tidyExercise } from '../../../domain/exercise/exercise-text';
import { evolveExercise } from '../../../domain/exercise/evolve-exercise';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { COORDINATOR, aRoster } from '../../support/people';
import { anExercise } from '../../support/register-facts';

const when = { at: NOW, by: COORDINATOR };

it('tells an exercise as it was recorded, and faults on one that never was', () => {
  const exercises = noExercises();
  evolveExercise(
    exercises,
    { type: 'ExerciseRecorded', data: { exerciseId: 'OV-001', ...anExercise() } },
    when,
  );
  const held = exercises.held.get('OV-001');
  expect(held && exerciseTextOf(held)).toEqual(anExercise());
  expect(() => {
    evolveExercise(
      exercises,
      { type: 'ExerciseAnnulled', data: { exerciseId: 'OV-9', reason: 'Fejl' } },
      when,
    );
  }).toThrow('"OV-9" was never recorded');
});

it('is kept tidy, and what is tidy is no less right', () => {
  const { access } = aLedgerOf(...aRoster()).state;
  const typed = anExercise({ scenario: ' To   linjer ', groups: ['employees', 'managementBody'] });
  expect(tidyExercise(typed)).toMatchObject({
    scenario: 'To linjer',
    groups: ['managementBody', 'employees'],
  });
  for (const one of [typed, tidyExercise(typed)]) expect(exerciseRefusal(access, one, NOW)).toBeUndefined();
});
