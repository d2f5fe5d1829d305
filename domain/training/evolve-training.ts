import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { TrainingEvent } from './events';
import {
  completionKey,
  completionOf,
  type Completion,
  type Course,
  type Ending,
  type Training,
} from './training';

/** When an event was recorded, and by whom; nobody where the system acted. */
type By = { at: Instant; by: PersonId | null };

type Logged = Extract<TrainingEvent, { type: 'CompletionLogged' }>['data'];

/** Adds one event to the catalogue or the record. The collections are the fold's own; what is in them is replaced. */
export function evolveTraining(training: Training, event: TrainingEvent, { at, by }: By): void {
  switch (event.type) {
    case 'CourseAdded':
      training.courses.set(event.data.courseId, { ...event.data, retired: false });
      return;
    case 'CourseRevised':
      changeCourse(training, event.data.courseId, event.data);
      return;
    case 'CourseRetired':
      changeCourse(training, event.data.courseId, { retired: true });
      return;
    case 'CourseReinstated':
      changeCourse(training, event.data.courseId, { retired: false });
      return;
    case 'CompletionLogged':
      add(training, logged(event.data, { at, by }, { by, at }));
      return;
    case 'CompletionReported':
      add(training, logged(event.data, { at, by }, null));
      return;
    case 'CompletionVerified': {
      const { completionId, evidence } = event.data;
      const reported = completionOf(training, completionId);
      if (reported === undefined) return;
      const verified = { ...reported, evidence: evidence ?? reported.evidence, verified: { by, at } };
      replace(training, reported, verified);
      return;
    }
    case 'CompletionCorrected': {
      const { reason, ...corrected } = event.data;
      end(training, corrected.corrects, { kind: 'corrected', by: corrected.completionId, reason });
      add(training, { ...corrected, loggedBy: by, loggedAt: at, verified: { by, at } });
      return;
    }
    case 'CompletionAnnulled':
      end(training, event.data.completionId, { kind: 'annulled', reason: event.data.reason, at });
      return;
    case 'TrainingPolicySet':
      training.policies = [...training.policies, event.data];
      return;
    case 'StaffOfferRecorded':
      training.offers = [...training.offers, event.data];
      return;
    case 'HoldPlaced':
      training.holds.set(event.data.personId, event.data.reason);
      return;
    case 'HoldReleased':
      training.holds.delete(event.data.personId);
      return;
    case 'PersonErased':
      training.erased.set(event.data.personId, at);
      return;
    default:
      unreachable(event);
  }
}

function changeCourse(training: Training, courseId: string, change: Partial<Course>): void {
  const course = training.courses.get(courseId);
  if (course !== undefined) training.courses.set(courseId, { ...course, ...change });
}

/** Field by field: spreading the data of fifty thousand rows makes a start several times as long. */
function logged(
  { completionId, personId, courseId, otherCourse, completedOn, minutes, evidence }: Logged,
  { at, by }: By,
  verified: Completion['verified'],
): Completion {
  return {
    completionId,
    personId,
    courseId,
    otherCourse,
    completedOn,
    minutes,
    evidence,
    loggedBy: by,
    loggedAt: at,
    verified,
    corrects: null,
  };
}

function add(training: Training, completion: Completion): void {
  const { personId, completionId } = completion;
  training.completions.set(personId, [...(training.completions.get(personId) ?? []), completion]);
  training.completionsByKey.set(completionKey(completion), completion);
  training.owners.set(completionId, personId);
}

function replace(training: Training, before: Completion, after: Completion): void {
  training.completions.set(
    before.personId,
    (training.completions.get(before.personId) ?? []).map((one) => (one === before ? after : one)),
  );
  training.completionsByKey.set(completionKey(after), after);
}

function end(training: Training, completionId: string, ending: Ending): void {
  const completion = completionOf(training, completionId);
  if (completion === undefined) return;
  const others = (training.completions.get(completion.personId) ?? []).filter((one) => one !== completion);
  training.completions.set(completion.personId, others);
  training.completionsByKey.delete(completionKey(completion));
  training.ended.set(completionId, { completion, ending });
}
