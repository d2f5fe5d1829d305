import type { EventTable } from '../ground/event-table';
import type { PersonId } from '../access/role';
import type { StaffOffer } from './staff-offer';
import type { CompletionId, CourseId, CourseText, Evidence, Participation } from './training';
import type { TrainingPolicy } from './training-policy';

type Logged = Participation & { completionId: CompletionId };

export type TrainingEvent =
  | { type: 'CourseAdded'; data: CourseText & { courseId: CourseId } }
  | { type: 'CourseRevised'; data: CourseText & { courseId: CourseId } }
  | { type: 'CourseRetired'; data: { courseId: CourseId } }
  | { type: 'CourseReinstated'; data: { courseId: CourseId } }
  /** Written down and verified by whoever logged it. */
  | { type: 'CompletionLogged'; data: Logged }
  /** Said by the person; not verified. */
  | { type: 'CompletionReported'; data: Logged }
  | { type: 'CompletionVerified'; data: { completionId: CompletionId; evidence: Evidence | null } }
  /** A new completion in the place of an earlier one, which it points back to. */
  | { type: 'CompletionCorrected'; data: Logged & { corrects: CompletionId; reason: string } }
  | { type: 'CompletionAnnulled'; data: { completionId: CompletionId; reason: string } }
  | { type: 'TrainingPolicySet'; data: TrainingPolicy }
  | { type: 'StaffOfferRecorded'; data: StaffOffer }
  /** What is kept of the person may not be erased until the hold is released. */
  | { type: 'HoldPlaced'; data: { personId: PersonId; reason: string } }
  | { type: 'HoldReleased'; data: { personId: PersonId; reason: string } }
  /** The person's row in the directory and their certificates are to go; these facts stay, with the opaque id only. */
  | { type: 'PersonErased'; data: { personId: PersonId } };

/** Every type of event about courses, with the version of the shapes in which it first appeared. */
export const TRAINING_EVENTS = {
  CourseAdded: { since: 1 },
  CourseRevised: { since: 3 },
  CourseRetired: { since: 3 },
  CourseReinstated: { since: 3 },
  CompletionLogged: { since: 1 },
  CompletionReported: { since: 3 },
  CompletionVerified: { since: 3 },
  CompletionCorrected: { since: 3 },
  CompletionAnnulled: { since: 3 },
  TrainingPolicySet: { since: 3 },
  StaffOfferRecorded: { since: 3 },
  HoldPlaced: { since: 3 },
  HoldReleased: { since: 3 },
  PersonErased: { since: 3 },
} as const satisfies EventTable<TrainingEvent>;
