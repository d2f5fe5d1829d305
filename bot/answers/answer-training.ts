import type { TrainingShown } from '../../adaptive-cards/training-inputs';
import { trainingShown } from '../cards/training/training-shown';
import type { Answerer } from './answer';

const answerWith =
  (shown: TrainingShown): Answerer =>
  ({ scene, reader }) => [trainingShown(shown, reader, scene)];

/** The reader's own courses, and the body's coverage for those who may see it. In a channel only the latter. */
export const answerTraining = answerWith('overview');

/** The form by which the reader reports a course of their own. */
export const answerReportCourse = answerWith('reportForm');

/** A coordinator's form for somebody else's course. */
export const answerLogCourse = answerWith('logForm');

/** What a coordinator can verify. */
export const answerReportedCourses = answerWith('awaiting');
