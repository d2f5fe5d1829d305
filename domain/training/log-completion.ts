import { isOnRoster, type Access } from '../access/access';
import { EARLIEST_COURSE } from '../calendar/date-limits';
import { danishDate, isDanishDate, type Instant } from '../calendar/danish-time';
import type { DecideContext } from '../access/decide-context';
import { isLink } from '../ground/link';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import type { OwnParticipation } from './commands';
import type { TrainingEvent } from './events';
import { completionKey, findCompletion, type Evidence, type Participation, type Training } from './training';
import { TRAINING_MOST } from './training-limits';
import type { TrainingRefusal, TrainingResult } from './refusals';

type State = { access: Access; training: Training };

/** What a person can bring forward of themselves; that somebody has seen it is for others to say. */
const OWN_EVIDENCE: readonly Evidence['kind'][] = ['ownWord', 'file', 'link'];

/**
 * A coordinator writes down a course and has thereby verified it, also where the person has reported it before. Nobody
 * verifies their own: a coordinator who took a course has another one write it down.
 */
export function logCompletion(
  state: State,
  participation: Participation,
  { actor, now }: DecideContext,
): TrainingResult<readonly TrainingEvent[]> {
  if (actor.kind === 'person' && actor.personId === participation.personId)
    return refuse({ code: 'own-completion' });
  const refusal = participationRefusal(state, participation, now) ?? evidenceRefusal(participation.evidence);
  if (refusal !== undefined) return refuse(refusal);
  return ok([loggedOrVerified(state.training, participation, 1)]);
}

/** Rows of a list, or one course for many people. What is logged already is passed over; a list is somebody else's word. */
export function logParticipants(
  state: State,
  participations: readonly Participation[],
  { now }: DecideContext,
): TrainingResult<readonly TrainingEvent[]> {
  const seen = new Set<string>();
  const events: TrainingEvent[] = [];
  for (const row of participations) {
    const key = completionKey(row);
    const refusal = participationRefusal(state, row, now) ?? evidenceRefusal(row.evidence);
    if (refusal?.code === 'completion-already-logged' || seen.has(key)) continue;
    if (refusal !== undefined) return refuse(refusal);
    seen.add(key);
    const fresh = events.filter((one) => one.type === 'CompletionLogged').length;
    events.push(loggedOrVerified(state.training, row, fresh + 1));
  }
  return ok(events);
}

/** A new completion, or the verification of what the person has reported, by the evidence at hand. */
function loggedOrVerified(training: Training, participation: Participation, offset: number): TrainingEvent {
  const reported = findCompletion(training, participation);
  if (reported === undefined)
    return { type: 'CompletionLogged', data: logged(training, participation, offset) };
  const { completionId } = reported;
  return { type: 'CompletionVerified', data: { completionId, evidence: participation.evidence } };
}

/** A person says that they have taken a course. It waits until a coordinator has verified it. */
export function reportCompletion(
  state: State,
  own: OwnParticipation,
  { actor, now }: DecideContext,
): TrainingResult<readonly TrainingEvent[]> {
  if (actor.kind !== 'person') return refuse({ code: 'not-signed-in' });
  const participation = { ...own, personId: actor.personId };
  if (!OWN_EVIDENCE.includes(own.evidence.kind)) return refuse({ code: 'body-invalid', field: 'evidence' });
  const known = findCompletion(state.training, participation);
  // Pressing twice, or reporting what a coordinator has already written down, says nothing new.
  if (known !== undefined) return ok([]);
  const refusal = participationRefusal(state, participation, now) ?? evidenceRefusal(own.evidence);
  if (refusal !== undefined) return refuse(refusal);
  return ok([{ type: 'CompletionReported', data: logged(state.training, participation, 1) }]);
}

/**
 * Why a participation cannot be logged, or nothing if it can; what was reported and not verified can. The preview of an
 * import and the writing of it ask the same question, so a row that the preview calls new is refused later only if the
 * ledger moved in between.
 */
export function participationRefusal(
  { access, training }: State,
  participation: Omit<Participation, 'evidence'>,
  now: Instant,
): TrainingRefusal | undefined {
  const { personId, completedOn } = participation;
  if (!isOnRoster(access, personId) || training.erased.has(personId))
    return { code: 'unknown-person', value: personId };
  const wrong = contentRefusal(training, participation);
  if (wrong !== undefined) return wrong;
  if (!isDanishDate(completedOn)) return { code: 'date-invalid', field: 'completedOn', value: completedOn };
  if (completedOn < EARLIEST_COURSE)
    return { code: 'date-too-early', field: 'completedOn', value: completedOn, limit: EARLIEST_COURSE };
  // The Danish day is never before the one in UTC, and asking for it takes long for tens of thousands of rows.
  if (completedOn > now.slice(0, 10) && completedOn > danishDate(now))
    return { code: 'completed-in-future', completedOn };
  // Last of all, so that what is wrong is also found in the correction of what is there already.
  const known = findCompletion(training, participation);
  if (known !== undefined && known.verified !== null)
    return { code: 'completion-already-logged', completedOn };
  const course = training.courses.get(participation.courseId ?? '');
  // What was taken and said while the course was in use is verified also afterwards.
  return course?.retired === true && known === undefined
    ? { code: 'course-retired', title: course.title }
    : undefined;
}

/** What is wrong with the evidence of a participation: of a link its form, for what is behind it is for people to judge. */
export const evidenceRefusal = (evidence: Evidence): TrainingRefusal | undefined =>
  evidence.kind === 'link' && !isLink(evidence.url) ? { code: 'body-invalid', field: 'url' } : undefined;

function contentRefusal(
  training: Training,
  { courseId, otherCourse, minutes }: Omit<Participation, 'evidence'>,
): TrainingRefusal | undefined {
  if (courseId !== null) {
    const course = training.courses.get(courseId);
    if (course === undefined || otherCourse !== null) return { code: 'unknown-course', value: courseId };
  } else {
    const wrong =
      requireText('title', otherCourse?.title ?? '', TRAINING_MOST.title) ??
      requireText('provider', otherCourse?.provider ?? '', TRAINING_MOST.provider);
    if (wrong !== undefined) return wrong;
  }
  if (minutes !== null && (!Number.isInteger(minutes) || minutes < 1 || minutes > TRAINING_MOST.minutes))
    return { code: 'body-invalid', field: 'minutes' };
  return undefined;
}

/** A participation with the id that it gets as the `offset`th one of this command. */
export function logged(
  training: Training,
  { personId, courseId, otherCourse, completedOn, minutes, evidence }: Participation,
  offset: number,
): Participation & { completionId: string } {
  const completionId = `T-${String(training.owners.size + offset).padStart(6, '0')}`;
  return { completionId, personId, courseId, otherCourse, completedOn, minutes, evidence };
}
