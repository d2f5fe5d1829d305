import * as z from 'zod/mini';
import { endpoint } from '../endpoint';
import { MEMBER_STANDINGS } from '../../domain/training/coverage';
import { COMPETENCES } from '../../domain/training/competence';
import { TRAINING_MOST } from '../../domain/training/training-limits';
import { MOST_LINK } from '../../domain/ground/link';
import { READINGS } from '../../domain/training/training-policy';
import { listSource, SOURCE_QUERY } from '../list-source';
import {
  accountMarks,
  audience,
  candidate,
  competence,
  contentHash,
  date,
  fileName,
  light,
  person,
  refusalView,
} from '../values';
import { ENDINGS } from '../../domain/training/training';

export const course = z.object({
  courseId: z.string(),
  title: z.string(),
  provider: z.string(),
  format: z.string().check(z.maxLength(TRAINING_MOST.format)),
  minutes: z.int().check(z.gte(0), z.lte(TRAINING_MOST.minutes)),
  competences: z.array(competence),
  audiences: z.array(audience),
  validMonths: z.nullable(z.int().check(z.gte(1), z.lte(TRAINING_MOST.validMonths))),
  source: z.string().check(z.maxLength(TRAINING_MOST.source)),
  retired: z.boolean(),
});
export type CourseView = z.infer<typeof course>;

export const evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), contentHash, fileName }),
  z.object({ kind: z.literal('participantList'), contentHash, fileName }),
  z.object({
    kind: z.literal('link'),
    url: z.string().check(z.maxLength('https://'.length + MOST_LINK)),
  }),
  z.object({ kind: z.literal('seenByCoordinator') }),
  z.object({ kind: z.literal('ownWord') }),
]);

/** What the municipality says of a course. */
export const courseText = z.omit(course, { courseId: true, retired: true });

/** Who took what: exactly one of `courseId` and `otherCourse` is there; `minutes` null means as the catalogue has it. */
export const participation = z.object({
  personId: z.string(),
  courseId: z.nullable(z.string()),
  otherCourse: z.nullable(z.object({ title: z.string(), provider: z.string() })),
  completedOn: z.string(),
  minutes: z.nullable(z.int()),
  evidence,
});

export const completion = z.extend(participation, {
  completionId: z.string(),
  loggedBy: z.nullable(person),
  loggedAt: z.iso.datetime(),
  /** Null: somebody said so, and no coordinator has verified it; it does not count yet. */
  verified: z.nullable(z.object({ by: z.nullable(person), at: z.iso.datetime() })),
  corrects: z.nullable(z.string()),
});
export type CompletionView = z.infer<typeof completion>;

const months = z.nullable(z.int());

/** The municipality's own rules for training (lokal politik), from a day on, decided in a case. */
export const trainingPolicy = z.object({
  from: z.string(),
  caseNumber: z.string(),
  reading: z.enum(READINGS),
  intervalMonths: months,
  dueSoonDays: z.int(),
  onboardingDays: z.nullable(z.int()),
  needed: z.record(competence, z.int()),
  leastMinutes: z.nullable(z.int()),
  otherCoursesCount: z.boolean(),
  reminderDays: z.array(z.int()),
  retentionMonths: z.record(audience, months),
});
export type TrainingPolicyView = z.infer<typeof trainingPolicy>;

export const staffOffer = z.object({
  offerId: z.string(),
  offeredOn: z.string(),
  what: z.string(),
  audiences: z.array(audience),
  reference: z.string(),
});

/** One person's courses: those that stand, and those that were put right or annulled, with the reason. */
export const personTraining = z.object({
  person,
  audiences: z.array(audience),
  standing: z.nullable(z.enum(MEMBER_STANDINGS)),
  dueOn: z.nullable(date),
  competences: z.array(competence),
  completions: z.array(completion),
  ended: z.array(
    z.object({
      completion,
      kind: z.enum(ENDINGS),
      by: z.nullable(z.string()),
      reason: z.string(),
    }),
  ),
});
export type PersonTrainingView = z.infer<typeof personTraining>;

/** One of an audience on a day. */
const trainingMember = z.object({
  person,
  standing: z.enum(MEMBER_STANDINGS),
  dueOn: z.nullable(date),
  completions: z.array(completion),
  /** Registered, and not counted: waiting to be verified, or not relevant by the policy. */
  notCounted: z.array(completion),
  competences: z.array(competence),
  latestOn: z.nullable(date),
});
export type TrainingMember = z.infer<typeof trainingMember>;

/** What the list of an audience can be put in order by. */
export const MEMBER_ORDERS = ['name', 'standing', 'courses', ...COMPETENCES] as const;
export type MemberOrder = (typeof MEMBER_ORDERS)[number];

/** So many of an audience come at a time. */
export const MOST_MEMBERS = 200;

/** An audience × courses on a day, and coverage in both readings: per member (Lov), collectively (Vejledning). */
export const training = z.object({
  on: date,
  audience,
  /** The municipality's own rules on that day; null: none is recorded, and no interval holds. */
  policy: z.nullable(trainingPolicy),
  /** The collective reading's light, and the per-member one's. */
  light,
  memberLight: light,
  courses: z.array(course),
  /** The members of the body. A group may be ten thousands, and is asked for by `getTrainingMembers`. */
  members: z.array(trainingMember),
  /** How many the audience is, and how many stand in each way. */
  counts: z.object({ all: z.number(), standings: z.record(z.enum(MEMBER_STANDINGS), z.number()) }),
  collective: z.array(
    z.object({
      competence,
      /** How many carry it, and of the body who. */
      carriers: z.number(),
      carriedBy: z.array(person),
      needed: z.number(),
      /** Those without whom too few would carry it. */
      dependsOn: z.array(person),
      latestOn: z.nullable(date),
    }),
  ),
  offers: z.array(staffOffer),
});
export type TrainingView = z.infer<typeof training>;

/** The body's coverage at the end of each of the last 13 months, as it was known then. */
export const trend = z.object({
  months: z.array(
    z.object({
      month: z.string(),
      on: date,
      light,
      memberLight: light,
      members: z.number(),
      standings: z.record(z.enum(MEMBER_STANDINGS), z.number()),
      carried: z.array(competence),
    }),
  ),
});
export type TrendView = z.infer<typeof trend>;

const named = z.object({ name: z.string(), title: z.string(), mail: z.string() });
/** A person as they are and as a file has them. */
export const rename = z.object({ from: named, to: named });
export type RenameView = z.infer<typeof rename>;

/** What can become of a row of a list, in the order in which a preview tells of them. */
export const ROW_FATES = [
  'new',
  'replaces',
  'alreadyThere',
  'empty',
  'awaits',
  'choose',
  'notCompleted',
  'rejected',
] as const;

/** What becomes of one row of a file, told before anything is written. `line` counts from 1, the header included. */
export const importRow = z.object({
  line: z.number(),
  cells: z.array(z.string()),
  fate: z.enum(ROW_FATES),
  refusal: z.nullable(refusalView),
  /** What a row takes the place of, or what of it is not written, in the reader's language. */
  note: z.optional(z.string()),
  /** Whom the row may mean, where its fate is `choose`. */
  candidates: z._default(z.array(candidate), []),
  /** What the file has another name or title for than the roster; it is changed only if the reader says so. */
  rename: z._default(z.nullable(rename), null),
  account: z._default(accountMarks, []),
});
export type ImportRow = z.infer<typeof importRow>;

/** A file read, row by row. `contentHash` names its bytes; writing asks for it, so that what was shown is what is written. */
export const importPreview = z.extend(listSource, {
  fileName: z.string(),
  contentHash,
  encoding: z.string(),
  columns: z.array(z.string()),
  /** The names of columns that have something in them and are not used. */
  ignored: z._default(z.array(z.string()), []),
  /** All rows of a short list; of a long one the first, and the first that need attention. */
  rows: z.array(importRow),
  /** How many rows are not shown. */
  leftOut: z._default(z.number(), 0),
  counts: z.object({
    new: z.number(),
    alreadyThere: z.number(),
    choose: z._default(z.number(), 0),
    /** Rows about people who, as the list says, did not complete: they are not written. */
    notCompleted: z._default(z.number(), 0),
    rejected: z.number(),
  }),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** `written` rows are in the ledger now; the preview's rows are repeated with the fate they had when written. */
export const importResult = z.extend(importPreview, { written: z.number() });

export const getTraining = endpoint('GET api/training', { answer: training, query: ['on', 'audience'] });
/**
 * Those of an audience who are asked for by name, title or standing, `MOST_MEMBERS` after the first `skip`, in the
 * order of one of `MEMBER_ORDERS`, or of the roster where none is named; `descending` is `yes` for the other way round.
 */
export const getTrainingMembers = endpoint('GET api/training/members', {
  answer: z.object({ found: z.number(), members: z.array(trainingMember) }),
  query: ['on', 'audience', 'search', 'standing', 'order', 'descending', 'skip'],
});
/** The 13 months that end on the day `on`, or today; what was recorded after that day is not in it. */
export const getTrend = endpoint('GET api/training/trend', { answer: trend, query: ['on'] });
export const getCourses = endpoint('GET api/courses', { answer: z.object({ courses: z.array(course) }) });
export const addCourse = endpoint('POST api/courses', {
  body: courseText,
  answer: course,
});
export const reviseCourse = endpoint('POST api/courses/{courseId}', { body: courseText, answer: course });
export const retireCourse = endpoint('POST api/courses/{courseId}/retirement', { answer: course });
export const reinstateCourse = endpoint('POST api/courses/{courseId}/reinstatement', { answer: course });
export const logCompletion = endpoint('POST api/completions', {
  body: participation,
  answer: completion,
});
/** One course for many people; those who have it already are passed over. */
export const logCompletions = endpoint('POST api/completions/many', {
  body: z.extend(z.omit(participation, { personId: true }), {
    personIds: z.array(z.string()).check(z.minLength(1), z.maxLength(TRAINING_MOST.peopleAtOnce)),
  }),
  answer: z.object({ logged: z.array(completion), alreadyThere: z.array(person) }),
});
/** "Jeg har taget …": for the reader only; it counts when a coordinator has verified it. */
export const reportCompletion = endpoint('POST api/my/completions', {
  body: z.omit(participation, { personId: true }),
  answer: completion,
});
export const verifyCompletion = endpoint('POST api/completions/{completionId}/verification', {
  body: z.object({ evidence: z.nullable(evidence) }),
  answer: completion,
});
export const correctCompletion = endpoint('POST api/completions/{completionId}/correction', {
  body: z.object({ participation, reason: z.string() }),
  answer: completion,
});
export const annulCompletion = endpoint('POST api/completions/{completionId}/annulment', {
  body: z.object({ reason: z.string() }),
  answer: personTraining,
});
/** What people have reported of themselves and nobody has verified. */
export const getAwaiting = endpoint('GET api/completions/awaiting', {
  answer: z.object({ awaiting: z.array(z.object({ person, completion })) }),
});
/** One person's courses with all that was ever put right; those who may not see training get their own only. */
export const getPersonTraining = endpoint('GET api/people/{personId}/training', {
  answer: personTraining,
  query: ['on'],
});
export const getTrainingPolicies = endpoint('GET api/training/policies', {
  answer: z.object({ current: trainingPolicy, isLocal: z.boolean(), history: z.array(trainingPolicy) }),
  query: ['at'],
});
export const setTrainingPolicy = endpoint('POST api/training/policies', {
  body: trainingPolicy,
  answer: z.object({ current: trainingPolicy, isLocal: z.boolean(), history: z.array(trainingPolicy) }),
});
export const recordStaffOffer = endpoint('POST api/staff-offers', {
  body: z.omit(staffOffer, { offerId: true }),
  answer: z.object({ offers: z.array(staffOffer) }),
});
export const previewCourses = endpoint('POST api/course-lists/preview', {
  body: 'file',
  query: [...SOURCE_QUERY],
  answer: importPreview,
});
/** Adds the courses that are new; `contentHash` must be the preview's. Doing it twice adds nothing more. */
export const importCourses = endpoint('POST api/course-lists', {
  body: 'file',
  query: [...SOURCE_QUERY, 'contentHash'],
  answer: importResult,
});
