import type { Audience } from '../access/group';
import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import { isSameText, textKey } from '../ground/same-text';
import type { Competence } from './competence';
import type { StaffOffer } from './staff-offer';
import type { TrainingPolicy } from './training-policy';

export type CourseId = string;
export type CompletionId = string;

/** What the municipality says of a course in its own, editable catalogue. */
export type CourseText = {
  title: string;
  provider: string;
  format: string;
  minutes: number;
  competences: readonly Competence[];
  /** Whom it suits; nobody named means that the municipality has not said. */
  audiences: readonly Audience[];
  /** Months after which taking it says nothing any more, by its provider or the municipality; null: no limit. */
  validMonths: number | null;
  /** Where the entry comes from, in the municipality's own words. */
  source: string;
};

/** A course of the catalogue. A retired one keeps what was taken of it and cannot be logged anew. */
export type Course = CourseText & { courseId: CourseId; retired: boolean };

/** A course that is not in the catalogue, as somebody wrote it. It carries no competence until it is in there. */
export type OtherCourse = { title: string; provider: string };

/** What shows that a course was taken. A file is named by the SHA-256 of its bytes. */
export type Evidence =
  | { kind: 'file'; contentHash: string; fileName: string }
  | { kind: 'participantList'; contentHash: string; fileName: string }
  | { kind: 'link'; url: string }
  | { kind: 'seenByCoordinator' }
  /** The person says so; it counts only when a coordinator has verified it. */
  | { kind: 'ownWord' };

/** Who took which course on which day: exactly one of `courseId` and `otherCourse` is there. */
export type Participation = {
  personId: PersonId;
  courseId: CourseId | null;
  otherCourse: OtherCourse | null;
  completedOn: DanishDate;
  /** How long it took, where that is known of this very time; null: as the catalogue has it. */
  minutes: number | null;
  evidence: Evidence;
};

/** One person took one course on one day, by whom it was written down, and whether somebody has verified it. */
export type Completion = Participation & {
  completionId: CompletionId;
  loggedBy: PersonId | null;
  loggedAt: Instant;
  verified: { by: PersonId | null; at: Instant } | null;
  /** The completion that this one puts right. */
  corrects: CompletionId | null;
};

/** Why a completion no longer counts: a later one puts it right, or it was a mistake. */
export type Ending =
  { kind: 'corrected'; by: CompletionId; reason: string } | { kind: 'annulled'; reason: string; at: Instant };

export const ENDINGS = ['corrected', 'annulled'] as const satisfies readonly Ending['kind'][];

export type Training = {
  courses: Map<CourseId, Course>;
  /** Each person's completions in the order in which they were logged, those that were put right or annulled left out. */
  completions: Map<PersonId, readonly Completion[]>;
  /** The same completions by person, course and day, so that a list of 50,000 rows is looked up and not searched. */
  completionsByKey: Map<string, Completion>;
  /** Whose completion it is, for all that were ever logged. */
  owners: Map<CompletionId, PersonId>;
  /** Those that no longer count, with the reason. */
  ended: Map<CompletionId, { completion: Completion; ending: Ending }>;
  policies: readonly TrainingPolicy[];
  offers: readonly StaffOffer[];
  /** People of whom nothing may be erased, with the reason. */
  holds: Map<PersonId, string>;
  /** People who were erased, and when. */
  erased: Map<PersonId, Instant>;
};

export const noTraining = (): Training => ({
  courses: new Map(),
  completions: new Map(),
  completionsByKey: new Map(),
  owners: new Map(),
  ended: new Map(),
  policies: [],
  offers: [],
  holds: new Map(),
  erased: new Map(),
});

type Named = Pick<Participation, 'personId' | 'courseId' | 'otherCourse' | 'completedOn'>;

/** What makes a completion the same one, however often and from wherever it is reported: person, course and day. */
export const completionKey = ({ personId, courseId, otherCourse, completedOn }: Named): string =>
  `${personId} ${courseId ?? `"${textKey(otherCourse?.title ?? '')}"`} ${completedOn}`;

/** The completion of a course by a person on a day, if it is logged. */
export const findCompletion = (training: Training, wanted: Named): Completion | undefined =>
  training.completionsByKey.get(completionKey(wanted));

/** A completion that counts or waits to be verified, by its id. */
export function completionOf(training: Training, completionId: CompletionId): Completion | undefined {
  const personId = training.owners.get(completionId);
  return personId === undefined
    ? undefined
    : training.completions.get(personId)?.find((one) => one.completionId === completionId);
}

/** A course by its title, and by its provider where one is given, as texts are compared. */
export function findCourse(training: Training, title: string, provider?: string): Course | undefined {
  const key = textKey(title);
  for (const course of training.courses.values()) {
    if (textKey(course.title) === key && (provider === undefined || isSameText(course.provider, provider)))
      return course;
  }
  return undefined;
}
