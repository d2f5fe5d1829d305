import * as z from 'zod/mini';
import { MEASURE_CODES } from '../../domain/decision/content';
import { DECISION_DEADLINES, FIGURES, MEASURE_STATES, SECTIONS } from '../../domain/status/section';
import { MONTH_STANDINGS } from '../../domain/status/status-months';
import { endpoint } from '../endpoint';
import { listedDay } from './listed-day';
import { colour, competence, date, head, instant, label, light, month, person } from '../values';
import { UNRELEASED } from '../../domain/status/status-policy';
import { OUTCOMES } from '../../domain/decision/terms';

const section = z.enum(SECTIONS);

const deadline = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(DECISION_DEADLINES),
    decisionId: z.string(),
    on: date,
  }),
  z.object({ kind: z.literal('cycle'), itemId: z.string(), title: z.string(), label, on: date }),
  listedDay,
]);
export type DeadlineView = z.infer<typeof deadline>;

const detail = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('area'), competence, isCarried: z.boolean() }),
  z.object({
    kind: z.literal('measure'),
    code: z.enum(MEASURE_CODES),
    state: z.enum(MEASURE_STATES),
  }),
  z.object({ kind: z.literal('delegated'), decisionId: z.string() }),
  z.object({ kind: z.literal('deadline'), deadline }),
  z.object({ kind: z.literal('measured'), on: date, score: z.number() }),
  z.object({ kind: z.literal('more'), count: z.number() }),
  z.object({
    kind: z.literal('followUp'),
    followUpId: z.string(),
    text: z.string(),
    owner: person,
    dueOn: date,
  }),
]);
export type DetailView = z.infer<typeof detail>;

/** One section: its computed light, the colour set by hand if one was, its figures and what they were before. */
export const sectionStatus = z.object({
  section,
  light,
  override: z.nullable(z.object({ colour, reason: z.string(), by: person })),
  colourBefore: z.nullable(colour),
  figures: z.array(z.object({ figure: z.enum(FIGURES), value: z.number(), before: z.nullable(z.number()) })),
  details: z.array(detail),
  source: z.nullable(z.string()),
  responsible: z.nullable(person),
});
export type SectionView = z.infer<typeof sectionStatus>;

export const statusReport = z.object({
  month,
  asOf: instant,
  basis: head,
  sections: z.array(sectionStatus),
  assessment: z.nullable(
    z.object({
      text: z.string(),
      wish: z.nullable(z.string()),
      /** What has become of the wish since; null: it still awaits answers, or there is none. */
      wishOutcome: z.nullable(z.enum([...OUTCOMES, 'withdrawn'])),
      by: person,
      at: instant,
    }),
  ),
});
export type StatusReportView = z.infer<typeof statusReport>;

/** A report as it was issued once. */
const reportVersion = z.object({
  report: statusReport,
  issuedAt: instant,
  version: z.number(),
  /** SHA-256 of the report as canonical JSON; null where it was issued by a release that did not keep it. */
  contentHash: z.nullable(z.string()),
  /** Who released it; null: it was sent on its day without anybody having looked at it. */
  releasedBy: z.nullable(person),
  isLate: z.boolean(),
  /** What was corrected since the version before; null for the first one. */
  correction: z.nullable(z.string()),
});
export type ReportVersionView = z.infer<typeof reportVersion>;

/** What a director asked for when reading a report, and what came of it. */
export const followUp = z.object({
  followUpId: z.string(),
  month,
  text: z.string(),
  owner: person,
  dueOn: date,
  askedBy: person,
  askedAt: instant,
  answer: z.nullable(z.object({ text: z.string(), by: person, at: instant })),
  /** Whether the one who is to answer holds no role any more. */
  ownerHasLeft: z.boolean(),
  /** Whether the reader may name somebody else now. */
  mayReassign: z.boolean(),
  /** Whether the reader may answer it now. */
  mayAnswer: z.boolean(),
});
export type FollowUpView = z.infer<typeof followUp>;

/** The newest version of a month's report, the earlier ones, who has noted which, and what was asked about it. */
export const issuedReport = z.extend(reportVersion, {
  /** The day that it is named after. */
  statusOn: date,
  /** The versions before this one, the newest first. */
  earlier: z.array(reportVersion),
  notings: z.array(z.object({ person, version: z.number(), notedAt: instant })),
  followUps: z.array(followUp),
  /** Whether the reader may take it to efterretning now. */
  mayNote: z.boolean(),
});
export type IssuedReportView = z.infer<typeof issuedReport>;

/**
 * How the months stand for a reader, the current one first: for those who issue, also what they can prepare and what was
 * never issued. `dueOn` is the first working day, and `unreleased` what happens then if nobody has released it.
 */
export const statusMonth = z.object({
  month,
  standing: z.enum(MONTH_STANDINGS),
  /** The day that it is named after. */
  statusOn: date,
  dueOn: date,
  unreleased: z.enum(UNRELEASED),
});
const statusMonths = z.array(statusMonth);
export type StatusMonthView = z.infer<typeof statusMonths>[number];

export const listReports = endpoint('GET api/reports', {
  answer: z.object({
    reports: z.array(issuedReport),
    months: statusMonths,
    /** Whether the reader wants each month's status in their own chat too. */
    personalStatus: z.boolean(),
  }),
  query: ['at'],
});
export const issueReport = endpoint('POST api/reports', { body: z.object({ month }), answer: issuedReport });
/** `version` is the one that the reader was shown: a receipt for another is refused. */
export const noteReport = endpoint('POST api/reports/{month}/notings', {
  body: z.object({ version: z.int() }),
  answer: issuedReport,
});
/** `version` is the number that the correction was shown to get: pressed again, it is recognised by it; a
 * correction of what is not the newest version is refused. */
export const correctReport = endpoint('POST api/reports/{month}/corrections', {
  body: z.object({ correction: z.string(), version: z.int() }),
  answer: issuedReport,
});
/**
 * The tilsynsreferat of a month: what was shown, who noted it and what was asked for, as of the ledger's last entry, or
 * as of an earlier one if `position` names its number. The JSON of one entry is always the same text; the PDF is Danish
 * unless `language`, one of `paperLanguage`, asks for another.
 */
export const getOversightRecordPdf = endpoint('GET api/reports/{month}/oversight-record.pdf', {
  answer: 'file',
  query: ['position', 'language'],
});
export const getOversightRecordJson = endpoint('GET api/reports/{month}/oversight-record.json', {
  answer: 'file',
  query: ['position'],
});
export const choosePersonalStatus = endpoint('POST api/personal-status', {
  body: z.object({ wanted: z.boolean() }),
  answer: z.object({ wanted: z.boolean() }),
});
