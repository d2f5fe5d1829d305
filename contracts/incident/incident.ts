import * as z from 'zod/mini';
import { STANDINGS } from '../../domain/decision/standing';
import { APPROVAL_VERDICTS } from '../../domain/incident/approval-answer';
import { INCIDENT_KINDS, KNOWN, UNLAWFULNESS } from '../../domain/incident/incident-kind';
import { INCIDENT_MOST } from '../../domain/incident/incident-limits';
import { SIGNIFICANCES } from '../../domain/incident/significance';
import { endpoint } from '../endpoint';
import { exhibit } from '../register/exhibit';
import { contentHash, fileName, instant, person } from '../values';
import { nextStep, stage, standingClock } from './clock';

const known = z.enum(KNOWN);
const kind = z.enum(INCIDENT_KINDS);
const significance = z.enum(SIGNIFICANCES);
const file = z.object({ contentHash, fileName });
const put = { recordedAt: instant, recordedBy: person };

const significanceAnswers = z.object({
  seriousDisruption: known,
  financialLoss: known,
  materialDamageToOthers: known,
  otherDamageToOthers: known,
});

const told = z.object({
  unlawful: z.enum(UNLAWFULNESS),
  crossBorder: known,
  affectedServices: z.string(),
  affectsRecipients: known,
});

const answer = z.union([z.string(), z.number(), z.array(z.string())]);
const answers = z.record(z.string(), answer);

const filing = z.object({
  filingNo: z.number(),
  stage,
  sentAt: z.nullable(instant),
  reference: z.nullable(z.string()),
  templateVersion: z.string(),
  /** The fields as they were filled in when it was told of. */
  answers,
  /** When its receipt was put on record; null: none is, and it closes nothing. */
  provenAt: z.nullable(instant),
  files: z.array(file),
  sentBack: z.array(z.object({ at: instant, moreBy: z.nullable(instant), text: z.string() })),
  ...put,
});
export type FilingView = z.infer<typeof filing>;

const chronologyEntry = z.object({
  entryNo: z.number(),
  happenedAt: instant,
  text: z.string(),
  corrects: z.nullable(z.number()),
  ...put,
});
export type ChronologyEntryView = z.infer<typeof chronologyEntry>;

const headline = {
  incidentId: z.string(),
  kind,
  isExercise: z.boolean(),
  summary: z.string(),
  awareAt: instant,
  handledAt: z.nullable(instant),
  closedAt: z.nullable(instant),
};

/** An incident in the list, with the clock of the municipality that ends first and the clocks that were missed. */
/** The most fields that are answered at once; a template has fewer. */
export const MOST_FIELD_ANSWERS = 60;

export const incidentLine = z.object({
  ...headline,
  first: z.nullable(standingClock),
  missed: z.array(standingClock),
});
export type IncidentLineView = z.infer<typeof incidentLine>;

export const incident = z.object({
  ...headline,
  /** The moment of what is shown. */
  asOf: instant,
  openedAt: instant,
  openedBy: person,
  /** Every time that was recorded, the last counts. */
  awareness: z.array(z.object({ at: instant, basis: z.string(), reason: z.nullable(z.string()), ...put })),
  significance: z.object({
    answers: z.nullable(significanceAnswers),
    result: significance,
    /** Null: nobody has confirmed what the answers come to now. */
    confirmed: z.nullable(z.object({ significance, reason: z.string(), ...put })),
  }),
  told: z.nullable(told),
  clocks: z.array(standingClock),
  next: nextStep,
  chronology: z.array(chronologyEntry),
  templateVersion: z.string(),
  /** What the fields of the reports hold so far, also from what was told elsewhere. */
  answers,
  filings: z.array(filing),
  csirtAnswers: z.array(z.object({ answeredAt: instant, file, ...put })),
  interimReportRequestedAt: z.nullable(instant),
  exhibits: z.array(exhibit),
  lessons: z.nullable(z.string()),
  /** The decisions not to notify that were drafted from it, as far as the reader may see them. */
  decisions: z.array(
    z.object({ decisionId: z.string(), title: z.string(), standing: z.nullable(z.enum(STANDINGS)) }),
  ),
  /** The one of them that is in force: it ends no clock, and says why nothing is sent; and when more was known after it, if so. */
  notNotified: z.nullable(
    z.object({ decisionId: z.string(), since: instant, knownAnewAt: z.nullable(instant) }),
  ),
  /** The approvals that it puts in question, as far as the reader may see them. */
  approvals: z.array(
    z.object({
      decisionId: z.string(),
      title: z.string(),
      isOpen: z.boolean(),
      answer: z.nullable(z.object({ verdict: z.enum(APPROVAL_VERDICTS), reason: z.string(), ...put })),
    }),
  ),
  mayKeep: z.boolean(),
});
export type IncidentView = z.infer<typeof incident>;

const text = (most: number) => z.string().check(z.maxLength(most * 2));
const reason = text(INCIDENT_MOST.reason);

export const listIncidents = endpoint('GET api/incidents', {
  answer: z.object({ asOf: instant, incidents: z.array(incidentLine) }),
  query: ['at'],
});
export const getIncident = endpoint('GET api/incidents/{incidentId}', { answer: incident, query: ['at'] });
/** A receipt, an answer or what else shows something of an incident. */
export const getIncidentFile = endpoint('GET api/incidents/{incidentId}/files/{contentHash}', {
  answer: 'file',
});
/** One page for the leadership, from the same record as the reports. */
export const getIncidentBriefing = endpoint('GET api/incidents/{incidentId}/briefing', {
  answer: 'file',
  query: ['at'],
});
export const openIncident = endpoint('POST api/incidents', {
  body: z.object({
    kind,
    isExercise: z.boolean(),
    summary: text(INCIDENT_MOST.summary),
    awareAt: instant,
    basis: text(INCIDENT_MOST.basis),
  }),
  answer: incident,
});
export const correctAwareness = endpoint('POST api/incidents/{incidentId}/awareness', {
  body: z.object({ awareAt: instant, basis: text(INCIDENT_MOST.basis), reason }),
  answer: incident,
});
export const retellIncident = endpoint('POST api/incidents/{incidentId}/telling', {
  body: z.object({ kind, summary: text(INCIDENT_MOST.summary), reason }),
  answer: incident,
});
export const answerSignificance = endpoint('POST api/incidents/{incidentId}/significance', {
  body: significanceAnswers,
  answer: incident,
});
export const confirmSignificance = endpoint('POST api/incidents/{incidentId}/confirmation', {
  body: z.object({ significance, reason }),
  answer: incident,
});
export const tellIncidentFacts = endpoint('POST api/incidents/{incidentId}/facts', {
  body: told,
  answer: incident,
});
export const addToChronology = endpoint('POST api/incidents/{incidentId}/chronology', {
  body: z.object({
    happenedAt: instant,
    text: text(INCIDENT_MOST.text),
    corrects: z.nullable(z.int()),
  }),
  answer: incident,
});
export const answerIncidentFields = endpoint('POST api/incidents/{incidentId}/fields', {
  body: z.object({
    templateVersion: z.string(),
    fieldAnswers: z
      .array(z.object({ fieldId: z.string(), answer: z.nullable(answer) }))
      .check(z.maxLength(MOST_FIELD_ANSWERS)),
  }),
  answer: incident,
});
export const tellFiling = endpoint('POST api/incidents/{incidentId}/filings', {
  body: z.object({
    stage,
    sentAt: z.nullable(instant),
    reference: z.nullable(z.string()),
    receipt: z.nullable(file),
  }),
  answer: incident,
});
export const keepReceipt = endpoint('POST api/incidents/{incidentId}/filings/{filingNo}/receipt', {
  body: z.object({ sentAt: instant, receipt: file }),
  answer: incident,
});
export const sendFilingBack = endpoint('POST api/incidents/{incidentId}/filings/{filingNo}/returns', {
  body: z.object({ sentBackAt: instant, moreBy: z.nullable(instant), text: text(INCIDENT_MOST.text) }),
  answer: incident,
});
export const keepCsirtAnswer = endpoint('POST api/incidents/{incidentId}/csirt-answers', {
  body: z.object({ answeredAt: instant, receipt: file }),
  answer: incident,
});
export const requestInterimReport = endpoint('POST api/incidents/{incidentId}/interim-request', {
  body: z.object({ requestedAt: instant }),
  answer: incident,
});
export const addIncidentExhibit = endpoint('POST api/incidents/{incidentId}/exhibits', {
  body: exhibit,
  answer: incident,
});
export const markIncidentHandled = endpoint('POST api/incidents/{incidentId}/handling', {
  body: z.object({ handledAt: instant }),
  answer: incident,
});
export const markIncidentOngoing = endpoint('POST api/incidents/{incidentId}/going-on', {
  body: z.object({ reason }),
  answer: incident,
});
export const answerApprovals = endpoint('POST api/incidents/{incidentId}/approvals', {
  body: z.object({
    decisionIds: z.array(z.string()).check(z.maxLength(INCIDENT_MOST.approvals)),
    verdict: z.enum(APPROVAL_VERDICTS),
    reason,
  }),
  answer: incident,
});
export const closeIncident = endpoint('POST api/incidents/{incidentId}/closing', {
  body: z.object({ lessons: text(INCIDENT_MOST.lessons) }),
  answer: incident,
});
export const reopenIncident = endpoint('POST api/incidents/{incidentId}/reopening', {
  body: z.object({ reason }),
  answer: incident,
});
