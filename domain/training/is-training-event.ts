import type { TrainingEvent } from './events';

/** A type that is missing here does not compile. */
const TYPES = {
  CourseAdded: true,
  CourseRevised: true,
  CourseRetired: true,
  CourseReinstated: true,
  CompletionLogged: true,
  CompletionReported: true,
  CompletionVerified: true,
  CompletionCorrected: true,
  CompletionAnnulled: true,
  TrainingPolicySet: true,
  StaffOfferRecorded: true,
  HoldPlaced: true,
  HoldReleased: true,
  PersonErased: true,
} as const satisfies Record<TrainingEvent['type'], true>;

/** Whether an event is about training. */
export const isTrainingEvent = <Event extends { type: string }>(
  event: Event,
): event is Extract<Event, { type: TrainingEvent['type'] }> => Object.hasOwn(TYPES, event.type);
