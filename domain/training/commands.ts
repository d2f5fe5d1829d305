import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { Course, CourseId, Evidence } from './training';

/** A participation to be logged: who, which course, on which day, shown by what. */
export type Participation = {
  personId: PersonId;
  courseId: CourseId;
  completedOn: DanishDate;
  evidence: Evidence;
};

export type TrainingCommand =
  | { type: 'AddCourse'; course: Omit<Course, 'courseId'> }
  | ({ type: 'LogCompletion' } & Participation)
  /** Rows of a participant list that the preview called new; one that is already there is passed over. */
  | { type: 'LogParticipants'; participations: readonly Participation[] };
