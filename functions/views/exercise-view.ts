import { danishDate, type Instant } from '../../domain/calendar/danish-time';
import type { Exercise, ExerciseText } from '../../domain/exercise/exercise';
import { openFindings } from '../../domain/exercise/exercise';
import { exerciseDueOn, exerciseStanding } from '../../domain/exercise/exercise-standing';
import type { Oversight } from '../../domain/oversight';
import { nearDayIn } from '../../domain/status/near-day';
import type { ExerciseList, ExerciseRow, ExerciseView } from '../../contracts/exercise/exercise';
import type { ShowPerson } from './person-view';
import { personOrNobody, takenOutView } from './register-person';
import { paceAsShown } from './pace-view';

/** The exercises, the newest first; of one day the one that was recorded last. */
export const exercisesInOrder = ({ exercises }: Pick<Oversight, 'exercises'>): readonly Exercise[] =>
  [...exercises.held.values()].reverse().sort((a, b) => b.on.localeCompare(a.on));

/** The exercises at an instant, with how exercising stands then. */
export function exerciseListView(state: Oversight, now: Instant): ExerciseList {
  const { exercises } = state;
  return {
    standing: exerciseStanding(exercises, nearDayIn(state, now)),
    dueOn: exerciseDueOn(exercises),
    pace: paceAsShown(exercises.pace),
    exercises: exercisesInOrder(state).map((one) => exerciseRow(one, now)),
  };
}

const exerciseRow = (one: Exercise, now: Instant): ExerciseRow => ({
  exerciseId: one.exerciseId,
  on: one.on,
  scenario: one.scenario,
  kind: one.kind,
  findings: one.findings.length,
  openFindings: openFindings(one).length,
  overdueFindings: openFindings(one).filter(({ dueOn }) => dueOn < danishDate(now)).length,
  isAnnulled: one.annulled !== null,
});

/** One exercise with everything that is known of it. */
export const exerciseView = (one: Exercise, show: ShowPerson): ExerciseView => ({
  ...saidOf(one, show),
  exerciseId: one.exerciseId,
  owner: personOrNobody(one.ownerId, show),
  findings: one.findings
    .toSorted((a, b) => Number(a.done !== null) - Number(b.done !== null) || a.dueOn.localeCompare(b.dueOn))
    .map(({ findingId, text, ownerId, dueOn, done }) => ({
      findingId,
      text,
      owner: show(ownerId),
      dueOn,
      done,
    })),
  recordedAt: one.recordedAt,
  recordedBy: personOrNobody(one.recordedBy, show),
  corrections: one.corrections.map(({ was, reason, at, by }) => ({
    was: saidOf(was, show),
    reason,
    at,
    by: personOrNobody(by, show),
  })),
  annulled: takenOutView(one.annulled, show),
});

const saidOf = ({ on, scenario, kind, groups, participantIds, exhibit }: ExerciseText, show: ShowPerson) => ({
  on,
  scenario,
  kind,
  groups: [...groups],
  participants: participantIds.map(show),
  exhibit,
});
