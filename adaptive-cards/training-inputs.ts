/** The inputs by which a course is reported or logged. */
export type TrainingInput =
  'takenBy' | 'takenCourse' | 'otherTitle' | 'otherProvider' | 'takenOn' | 'takenMinutes' | 'evidenceUrl';

/** What somebody has typed so far, so that a refusal does not cost them their words. */
export type TypedCourse = { [Name in TrainingInput]?: string | undefined };

/** The choice of a course that is not in the catalogue. No course has this id. */
export const OTHER_COURSE = 'other';

/** What the training cards can be asked to show. */
export const TRAINING_SHOWN = ['overview', 'reportForm', 'logForm', 'awaiting'] as const;
export type TrainingShown = (typeof TRAINING_SHOWN)[number];
