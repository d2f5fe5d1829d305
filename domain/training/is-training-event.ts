import type { TrainingEvent } from './events';

const TYPES: ReadonlySet<string> = new Set([
  'CourseAdded',
  'CourseRevised',
  'CourseRetired',
  'CourseReinstated',
  'CompletionLogged',
  'CompletionReported',
  'CompletionVerified',
  'CompletionCorrected',
  'CompletionAnnulled',
  'TrainingPolicySet',
  'StaffOfferRecorded',
  'HoldPlaced',
  'HoldReleased',
  'PersonErased',
] satisfies TrainingEvent['type'][]);

/** Whether an event is about training. */
export const isTrainingEvent = <Event extends { type: string }>(
  event: Event,
): event is Extract<Event, { type: TrainingEvent['type'] }> => TYPES.has(event.type);
