import { z } from 'zod';
import { endpoint } from './endpoint';
import { importPreview } from './training';
import { contentHash, instant, refusalView } from './values';

/** What a column of a participant list can hold. */
export const IMPORT_FIELDS = ['mail', 'name', 'course', 'date', 'minutes'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** The most rows for which a person can be chosen by hand in one import. */
export const MOST_CHOICES = 200;

/** Which column (from 0) holds what; null: no column does. What is not named is guessed by the header. */
export const chosenColumns = z.partialRecord(z.enum(IMPORT_FIELDS), z.number().int().min(0).nullable());
export type ChosenColumns = z.infer<typeof chosenColumns>;

/** The person whom the reader chose for a line. */
export const choices = z
  .record(z.string().regex(/^\d{1,6}$/), z.string().max(100))
  .refine((chosen) => Object.keys(chosen).length <= MOST_CHOICES);

export const participantPreview = importPreview.extend({
  /** The sheets of a workbook. */
  sheets: z.array(z.string()),
  /** Which column (from 0) was taken for what; null: none. */
  taken: z.record(z.enum(IMPORT_FIELDS), z.number().nullable()),
});
export type ParticipantPreview = z.infer<typeof participantPreview>;

/** How an import stands. `new` rows were to be written; `done` of them have been looked at, `written` are in the ledger. */
export const importStatus = z.object({
  importId: z.string(),
  state: z.enum(['running', 'stopped', 'done', 'failed']),
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
  problem: refusalView.nullable(),
});
export type ImportStatus = z.infer<typeof importStatus>;

/**
 * How a list is to be read, as query parameters: `columns` (JSON, see `chosenColumns`), `choices` (JSON, line to
 * person), `sheet` (name; the first if left out), `otherCourses` (the provider under which courses that are not in the
 * catalogue are logged; without it they are rejected).
 */
const READING = ['fileName', 'columns', 'choices', 'sheet', 'otherCourses'] as const;

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
