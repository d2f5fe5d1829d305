import * as z from 'zod/mini';
import { endpoint } from '../endpoint';
import { listSource, SOURCE_QUERY } from '../list-source';
import { importPreview } from '../training/training';
import { contentHash, instant, refusalView } from '../values';

/** What a column of a participant list can hold. */
export const IMPORT_FIELDS = ['mail', 'name', 'surname', 'course', 'provider', 'date', 'minutes'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** The most rows for which a person can be chosen by hand in one import. */
export const MOST_CHOICES = 200;

/** Which column (from 0) holds what; null: no column does. What is not named is guessed by the header. */
export const chosenColumns = z.partialRecord(z.enum(IMPORT_FIELDS), z.nullable(z.int().check(z.gte(0))));
export type ChosenColumns = z.infer<typeof chosenColumns>;

/** Which of day and month stands first in a date with strokes between its parts. */
export const DATE_ORDERS = ['dayFirst', 'monthFirst'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Column (from 0) to whether it says that people completed. What is not named is told by its header and its words. */
export const saidOutcomes = z
  .record(z.string().check(z.regex(/^\d{1,3}$/)), z.boolean())
  .check(z.refine((said) => Object.keys(said).length <= 100));

/**
 * What a list leaves open and the reader can say: how many percent are enough, how long somebody must have been there,
 * whether years of two digits are of this century, and whether bare numbers are days as a spreadsheet counts them.
 */
export const LIST_QUESTIONS = ['share', 'presence', 'shortYear', 'serial'] as const;
export type ListQuestion = (typeof LIST_QUESTIONS)[number];

/** The most minutes that may be asked of somebody's presence. */
export const MOST_LEAST_MINUTES = 1_440;
export const leastMinutes = z.coerce.number().check(z.int(), z.gte(0), z.lte(MOST_LEAST_MINUTES));
export const leastPercent = z.coerce.number().check(z.gte(0), z.lte(100));

/** Which line has the names of the columns: one of them (1 = the first), or none. */
export const headerLine = z.union([
  z.literal('none'),
  z.coerce.number().check(z.int(), z.gte(1), z.lte(10_000)),
]);

/** The person whom the reader chose for a line. */
export const choices = z
  .record(z.string().check(z.regex(/^\d{1,6}$/)), z.string().check(z.maxLength(100)))
  .check(z.refine((chosen) => Object.keys(chosen).length <= MOST_CHOICES));

/** How a list was read, with what the reader needs to have it read otherwise. Of bounded size whatever the list. */
export const listReading = z.extend(listSource, {
  /** The line with the names of the columns; null: the first line is a row as well. */
  header: z.nullable(z.number()),
  /** The first lines of the file, shortened. */
  firstLines: z.array(z.object({ line: z.number(), text: z.string() })),
  /** Every column: its name, empty if it has none, and what the first rows have in it. */
  columnsFound: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
  /** Which column (from 0) was taken for what; null: none. */
  taken: z.record(z.enum(IMPORT_FIELDS), z.nullable(z.number())),
  /** What stands first in dates with strokes: as said or as they show themselves; `none` if there are none. */
  dateOrder: z.enum([...DATE_ORDERS, 'unknown', 'none']),
  /** The columns that say whether people completed. */
  outcomes: z._default(z.array(z.number()), []),
  /** The columns that may say so, and of which the reader must say whether they do. */
  unclear: z._default(z.array(z.number()), []),
  questions: z._default(z.array(z.enum(LIST_QUESTIONS)), []),
});
export type ListReading = z.infer<typeof listReading>;

export const participantPreview = z.extend(importPreview, listReading.shape);
export type ParticipantPreview = z.infer<typeof participantPreview>;

export const IMPORT_STATES = ['running', 'stopped', 'done', 'failed'] as const;

/** How an import stands. `new` rows were to be written; `done` of them have been looked at, `written` are in the ledger. */
export const importStatus = z.object({
  importId: z.string(),
  state: z.enum(IMPORT_STATES),
  fileName: z.string(),
  contentHash,
  counts: importPreview.shape.counts,
  done: z.number(),
  written: z.number(),
  startedAt: instant,
  changedAt: instant,
  /** Running, and nothing has happened for so long that it should be resumed. */
  stalled: z.boolean(),
  /** Why it failed. */
  problem: z.nullable(refusalView),
  /** Since when its files are gone: it cannot be resumed, and the rows that were left out can no longer be had. */
  filesGoneSince: z._default(z.nullable(instant), null),
});
export type ImportStatus = z.infer<typeof importStatus>;

/**
 * How a list is to be read, as query parameters: where it lies (see `SOURCE_QUERY`), `columns` (JSON, see `chosenColumns`),
 * `choices` (JSON, line to person), `header` (see `headerLine`; guessed if left out), `dates` (see `DATE_ORDERS`;
 * without it a date that may be two days is rejected), `otherCourses` (the provider under which courses that are not
 * in the catalogue are logged; without it they are rejected), `outcomes` (JSON, see `saidOutcomes`), `course` (title) and
 * `day` for a list that does not say them of each row, `leastMinutes`, `leastPercent`, and `shortYears` and `serials`
 * (`yes`), see `LIST_QUESTIONS`.
 */
const READING = [
  ...SOURCE_QUERY,
  'columns',
  'choices',
  'header',
  'dates',
  'otherCourses',
  'outcomes',
  'course',
  'day',
  'leastMinutes',
  'leastPercent',
  'shortYears',
  'serials',
] as const;

/** How a list can be read, and what is missing before its rows can be judged. Nothing is written. */
export const readParticipantColumns = endpoint('POST api/participant-lists/columns', {
  body: 'file',
  query: READING,
  answer: z.extend(listReading, { problem: z.nullable(refusalView) }),
});

export const previewParticipants = endpoint('POST api/participant-lists/preview', {
  body: 'file',
  query: READING,
  answer: participantPreview,
});
/** Starts writing the rows that are new; `contentHash` must be the preview's. Doing it twice writes nothing more. */
export const importParticipants = endpoint('POST api/participant-lists', {
  body: 'file',
  query: [...READING, 'contentHash'],
  answer: importStatus,
});
export const getImport = endpoint('GET api/imports/{importId}', { answer: importStatus });
export const stopImport = endpoint('POST api/imports/{importId}/stop', { answer: importStatus });
/** Goes on where an import was stopped, failed or was lost. */
export const resumeImport = endpoint('POST api/imports/{importId}/resumption', { answer: importStatus });
/** The rows that were not written with the reason, as csv. */
export const getRejectedRows = endpoint('GET api/imports/{importId}/rejected-rows', { answer: 'file' });
