import type { PersonId } from '../access/role';
import type { CourseId, CompletionId, CourseText, Evidence, Participation } from './training';
import type { StaffOffer } from './staff-offer';
import type { TrainingPolicy } from './training-policy';

/** What a director reports of themselves. */
export type OwnParticipation = Omit<Participation, 'personId'>;

export type TrainingCommand =
  | { type: 'AddCourse'; course: CourseText }
  | { type: 'ReviseCourse'; courseId: CourseId; course: CourseText }
  | { type: 'RetireCourse'; courseId: CourseId }
  | { type: 'ReinstateCourse'; courseId: CourseId }
  /** A coordinator writes it down and thereby verifies it. */
  | ({ type: 'LogCompletion' } & Participation)
  /** Rows of a list, or one course for many; one that is already there is passed over. */
  | { type: 'LogParticipants'; participations: readonly Participation[] }
  /** "Jeg har taget …": it counts when a coordinator has verified it. */
  | ({ type: 'ReportCompletion' } & OwnParticipation)
  /** `evidence` is what the coordinator has seen, where it is better than what was reported. */
  | { type: 'VerifyCompletion'; completionId: CompletionId; evidence: Evidence | null }
  | { type: 'CorrectCompletion'; completionId: CompletionId; participation: Participation; reason: string }
  | { type: 'AnnulCompletion'; completionId: CompletionId; reason: string }
  | { type: 'SetTrainingPolicy'; policy: TrainingPolicy }
  | { type: 'RecordStaffOffer'; offer: Omit<StaffOffer, 'offerId'> }
  | { type: 'PlaceHold'; personId: PersonId; reason: string }
  | { type: 'ReleaseHold'; personId: PersonId; reason: string }
  | { type: 'ErasePerson'; personId: PersonId };

/** Every command about courses. */
export const TRAINING_COMMANDS = {
  AddCourse: true,
  ReviseCourse: true,
  RetireCourse: true,
  ReinstateCourse: true,
  LogCompletion: true,
  LogParticipants: true,
  ReportCompletion: true,
  VerifyCompletion: true,
  CorrectCompletion: true,
  AnnulCompletion: true,
  SetTrainingPolicy: true,
  RecordStaffOffer: true,
  PlaceHold: true,
  ReleaseHold: true,
  ErasePerson: true,
} as const satisfies Record<TrainingCommand['type'], true>;
