import type { PersonId } from '../access/role';
import { danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { countedResults } from '../baseline/baseline';
import { baselineDueOn } from '../baseline/baseline-standing';
import { countedExercises, openFindings, type ExerciseId } from '../exercise/exercise';
import { exerciseDueOn } from '../exercise/exercise-standing';
import { openChanges } from '../registration/change-clock';
import type { RegistrationChangeId } from '../registration/registration';
import { LIST_MATTERS, listDates, type ListDate } from '../status/list-dates';

/** What has a day in the lists of suppliers and systems, of measurements and exercises, and in the registration. */
export const REGISTER_MATTERS = [
  ...LIST_MATTERS,
  'baseline',
  'exercise',
  'exerciseFinding',
  'registrationChange',
] as const;
export type RegisterMatter = (typeof REGISTER_MATTERS)[number];

/** One thing of the registers that is to be done by a day, and who answers for it; null: nobody was named. */
export type RegisterDate =
  | ListDate
  | ({
      dueOn: DanishDate;
      since: Instant;
      ownerId: PersonId | null;
      /** What the thing is called. */
      name: string;
    } & (
      | { matter: 'registrationChange'; changeId: RegistrationChangeId }
      /** The next one, after the last of its sort. */
      | { matter: 'baseline' | 'exercise' }
      | { matter: 'exerciseFinding'; exerciseId: ExerciseId; findingId: string; text: string }
    ));

/**
 * Every day that is to be kept by the lists of what is in use, the next measurement and exercise, the findings that are open,
 * and the changes of the registration. What waits and the reminders both ask here.
 */
export const registerDates = (
  state: Pick<Oversight, 'suppliers' | 'systems' | 'baseline' | 'exercises' | 'registrationChanges'>,
  now: Instant,
): readonly RegisterDate[] => [
  ...listDates(state),
  ...baselineDates(state),
  ...exerciseDates(state),
  ...registrationDates(state, now),
];

/** The last day on which a change is told in time; it is the coordinators' to tell. */
const registrationDates = (
  state: Pick<Oversight, 'registrationChanges'>,
  now: Instant,
): readonly RegisterDate[] =>
  openChanges(state, now).map(({ change: { changeId, toldAt }, dueAt }) => ({
    matter: 'registrationChange',
    changeId,
    name: changeId,
    ownerId: null,
    dueOn: danishDate(dueAt),
    since: toldAt,
  }));

/** The day of the next measurement; none before there is one to count from. */
export function baselineDates({ baseline }: Pick<Oversight, 'baseline'>): readonly RegisterDate[] {
  const [newest] = countedResults(baseline);
  const dueOn = baselineDueOn(baseline);
  if (newest === undefined || dueOn === null) return [];
  const { name, ownerId, recordedAt: since } = newest;
  return [{ matter: 'baseline', name, ownerId, since, dueOn }];
}

/** The day of the next exercise, and those of the findings that are open. */
export function exerciseDates({ exercises }: Pick<Oversight, 'exercises'>): readonly RegisterDate[] {
  const counted = countedExercises(exercises);
  const [newest] = counted;
  const dueOn = exerciseDueOn(exercises);
  if (newest === undefined || dueOn === null) return [];
  const { scenario, ownerId, recordedAt: since } = newest;
  return [
    { matter: 'exercise', name: scenario, ownerId, since, dueOn },
    ...counted.flatMap((one) =>
      openFindings(one).map(({ findingId, text, ownerId: mender, dueOn: day, raisedAt }): RegisterDate => ({
        matter: 'exerciseFinding',
        exerciseId: one.exerciseId,
        findingId,
        text,
        name: one.scenario,
        ownerId: mender,
        dueOn: day,
        since: raisedAt,
      })),
    ),
  ];
}
