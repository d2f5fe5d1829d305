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
  completions: Map<PersonId, Completion[]>;
  /** The same completions by person, course and day, so that a list of 50,000 rows is looked up and not searched. */
  completionsByKey: Map<string, Completion>;
};

export const noTraining = (): Training => ({
  courses: new Map(),
  completions: new Map(),
  completionsByKey: new Map(),
});

/** What makes a completion the same one, however often and from wherever it is reported: person, course and day. */
export const completionKey = (one: Pick<Completion, 'personId' | 'courseId' | 'completedOn'>): string =>
  `${one.personId} ${one.courseId} ${one.completedOn}`;

/** The completion of a course by a person on a day, if it is logged. */
export const findCompletion = (
  training: Training,
  wanted: Pick<Completion, 'personId' | 'courseId' | 'completedOn'>,
): Completion | undefined => training.completionsByKey.get(completionKey(wanted));

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
