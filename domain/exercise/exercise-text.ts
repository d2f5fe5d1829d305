import { isOnRoster, type Access } from '../access/access';
import { AUDIENCES } from '../access/group';
import { dateRefusal } from '../calendar/date-limits';
import { danishDate, type Instant } from '../calendar/danish-time';
import { tidyText } from '../ground/same-text';
import { listTooLong, requireText } from '../ground/text-rule';
import { exhibitRefusal, tidyExhibit } from '../register/exhibit';
import type { ExerciseText } from './exercise';
import { EXERCISE_MOST } from './exercise-limits';
import type { ExerciseRefusal } from './refusals';

/** What is said of an exercise, without what is known of it besides. */
export const exerciseTextOf = ({
  on,
  scenario,
  kind,
  groups,
  participantIds,
  exhibit,
  ownerId,
}: ExerciseText): ExerciseText => ({ on, scenario, kind, groups, participantIds, exhibit, ownerId });

/** As it is kept: groups in their own order, and nobody twice. */
export const tidyExercise = (text: ExerciseText): ExerciseText => ({
  ...exerciseTextOf(text),
  scenario: tidyText(text.scenario),
  groups: AUDIENCES.filter((one) => text.groups.includes(one)),
  participantIds: [...new Set(text.participantIds)],
  exhibit: tidyExhibit(text.exhibit),
});

/** Why an exercise cannot be recorded so, or nothing if it can. */
export function exerciseRefusal(
  access: Access,
  { on, scenario, groups, participantIds, exhibit, ownerId }: ExerciseText,
  now: Instant,
): ExerciseRefusal | undefined {
  const today = danishDate(now);
  const wrong =
    dateRefusal('fact', 'on', on, today) ??
    requireText('scenario', scenario, EXERCISE_MOST.scenario) ??
    listTooLong('participantIds', participantIds, EXERCISE_MOST.participants) ??
    exhibitRefusal(exhibit, today);
  if (wrong !== undefined) return wrong;
  if (groups.length + participantIds.length === 0) return { code: 'participants-missing' };
  const named = ownerId === null ? participantIds : [...participantIds, ownerId];
  const unknown = named.find((one) => !isOnRoster(access, one));
  return unknown === undefined ? undefined : { code: 'unknown-person', value: unknown };
}
