import { z } from 'zod';
import { endpoint } from './endpoint';
import { competence, contentHash, date, fileName, light, person, refusalView } from './values';

/** The most characters of a course's format and of where its entry comes from. */
export const MOST_FORMAT = 100;
export const MOST_SOURCE = 500;

export const course = z.object({
  courseId: z.string(),
  title: z.string(),
  provider: z.string(),
  format: z.string().max(MOST_FORMAT),
  minutes: z.number().int().min(0).max(100_000),
  competences: z.array(competence),
  source: z.string().max(MOST_SOURCE),
});
export type CourseView = z.infer<typeof course>;

export const evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), contentHash, fileName }),
  z.object({ kind: z.literal('participantList'), contentHash, fileName }),
  z.object({ kind: z.literal('seenByCoordinator') }),
]);

export const completion = z.object({
  completionId: z.string(),
  courseId: z.string(),
  completedOn: date,
  evidence,
  loggedAt: z.iso.datetime(),
});

/** The body × courses on a day, and coverage in both readings: per member (Lov), collectively (Vejledning). */
export const training = z.object({
  on: date,
  light,
  courses: z.array(course),
  members: z.array(
    z.object({
      person,
      completions: z.array(completion),
      competences: z.array(competence),
      latestOn: date.nullable(),
    }),
  ),
  collective: z.array(z.object({ competence, carriedBy: z.array(person) })),
});
export type TrainingView = z.infer<typeof training>;

/** What becomes of one row of a file, told before anything is written. `line` counts from 1, the header included. */
export const importRow = z.object({
  line: z.number(),
  cells: z.array(z.string()),
  fate: z.enum(['new', 'alreadyThere', 'rejected']),
  refusal: refusalView.nullable(),
});
export type ImportRow = z.infer<typeof importRow>;

/** A file read, row by row. `contentHash` names its bytes; writing asks for it, so that what was shown is what is written. */
export const importPreview = z.object({
  fileName: z.string(),
  contentHash,
  encoding: z.string(),
  columns: z.array(z.string()),
  rows: z.array(importRow),
  counts: z.object({ new: z.number(), alreadyThere: z.number(), rejected: z.number() }),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** `written` rows are in the ledger now; the preview's rows are repeated with the fate they had when written. */
export const importResult = importPreview.extend({ written: z.number() });
export type ImportResult = z.infer<typeof importResult>;

export const getTraining = endpoint('GET api/training', { answer: training, query: ['on'] });
export const getCourses = endpoint('GET api/courses', { answer: z.object({ courses: z.array(course) }) });
export const addCourse = endpoint('POST api/courses', {
  body: course.omit({ courseId: true }),
  answer: course,
});
export const logCompletion = endpoint('POST api/completions', {
  body: z.object({ personId: z.string(), courseId: z.string(), completedOn: z.string(), evidence }),
  answer: completion,
});
export const previewParticipants = endpoint('POST api/participant-lists/preview', {
  body: 'file',
  query: ['fileName'],
  answer: importPreview,
});
/** Writes the rows that are new; `contentHash` must be the preview's. Doing it twice writes nothing more. */
export const importParticipants = endpoint('POST api/participant-lists', {
  body: 'file',
  query: ['fileName', 'contentHash'],
  answer: importResult,
});
export const importCourses = endpoint('POST api/course-lists', {
  body: 'file',
  query: ['fileName'],
  answer: importResult,
});
