import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { Competence } from './competence';

export type CourseId = string;
export type CompletionId = string;

/** A course of the municipality's own, editable catalogue. */
export type Course = {
  courseId: CourseId;
  title: string;
  provider: string;
  format: string;
  minutes: number;
  competences: readonly Competence[];
  /** Where the entry comes from, in the municipality's own words. */
  source: string;
};

/** What shows that a course was taken. A file is named by the SHA-256 of its bytes. */
export type Evidence =
  | { kind: 'file'; contentHash: string; fileName: string }
  | { kind: 'participantList'; contentHash: string; fileName: string }
  | { kind: 'seenByCoordinator' };

/** One person took one course on one day. */
export type Completion = {
  completionId: CompletionId;
  personId: PersonId;
  courseId: CourseId;
  completedOn: DanishDate;
  evidence: Evidence;
  loggedAt: Instant;
};

export type Training = {
  courses: Map<CourseId, Course>;
  /** Each person's completions in the order in which they were logged. */
  completions: Map<PersonId, readonly Completion[]>;
  completionCount: number;
};

export const noTraining = (): Training => ({
  courses: new Map(),
  completions: new Map(),
  completionCount: 0,
});

/** The same person, course and day is the same completion, however often and from wherever it is reported. */
export function findCompletion(
  training: Training,
  wanted: { personId: PersonId; courseId: CourseId; completedOn: DanishDate },
): Completion | undefined {
  return training.completions
    .get(wanted.personId)
    ?.find((one) => one.courseId === wanted.courseId && one.completedOn === wanted.completedOn);
}

/** A course by its title, and by its provider where one is given; letter case and outer spaces do not matter. */
export function findCourse(training: Training, title: string, provider?: string): Course | undefined {
  const same = (a: string, b: string) =>
    a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da');
  for (const course of training.courses.values()) {
    if (same(course.title, title) && (provider === undefined || same(course.provider, provider)))
      return course;
  }
  return undefined;
}
