import * as z from 'zod/mini';
import { SECTIONS } from '../../domain/status/section';
import { endpoint } from '../endpoint';
import { statusReport } from './report';
import { colour, date, month, person } from '../values';
import { UNRELEASED } from '../../domain/status/status-policy';

/** A month's report exactly as it would be issued now by the reader, and the card that would be posted. */
export const reportDraft = z.object({
  month,
  report: statusReport,
  /** The card in the leadership channel, as the bot would post it or change it into. */
  card: z.record(z.string(), z.unknown()),
  /** The number it would get; more than 1 is a correction of what was issued. */
  version: z.number(),
  /** Whether the month is over, so that it would be marked as late. */
  isLate: z.boolean(),
  /** The day on which the draft is put before the coordinators, and the first working day, when it is due. */
  draftOn: date,
  dueOn: date,
  /** The day that the month's status is named after: as it was issued, or until then the first working day. */
  statusOn: date,
  /** What happens on the first working day if nobody has released it; nothing in the month in which the ledger began. */
  unreleased: z.enum([...UNRELEASED, 'firstMonth']),
  /** The decisions that await the body's answer: one of them may be the one that is asked for. */
  wishes: z.array(z.object({ decisionId: z.string(), title: z.string() })),
  /** What is open and to be answered by somebody who holds no role any more: another must be named. */
  ownersGone: z.array(z.object({ followUpId: z.string(), month, owner: person })),
});
export type ReportDraftView = z.infer<typeof reportDraft>;

/** `correction` is the text of a correction that is being written, so that the card is shown with it. */
export const getReportDraft = endpoint('GET api/reports/{month}/draft', {
  query: ['correction'],
  answer: reportDraft,
});
export const writeAssessment = endpoint('POST api/reports/{month}/assessment', {
  body: z.object({ text: z.string(), wish: z.nullable(z.string()) }),
  answer: reportDraft,
});
/** Without a colour the computed one is shown again. */
export const overrideLight = endpoint('POST api/reports/{month}/overrides', {
  body: z.object({ section: z.enum(SECTIONS), colour: z.nullable(colour), reason: z.string() }),
  answer: reportDraft,
});
