import * as z from 'zod/mini';
import { POLICY_BASES } from '../../domain/decision/policy';
import { DECISION_MOST } from '../../domain/decision/decision-limits';
import { CHOICES, FINDINGS, OUTCOMES } from '../../domain/decision/terms';
import { STANDINGS } from '../../domain/decision/standing';
import { annex, decisionContent, decisionDraft, kind, level, step, storedFile } from './decision-content';
import { referral } from './referral';
import { endpoint } from '../endpoint';
import { riskScale } from '../access/governance';
import { contentHash, date, deadlock, instant, person, role } from '../values';
import { SURFACES } from '../../domain/ledger/stamp';
import { ACTION_REPORTS, DECISION_STATES, VERSION_CAUSES } from '../../domain/decision/decision';
import { JOURNAL_STATES } from '../../domain/decision/journal-state';
import { ROSTER_CHANGES } from '../../domain/decision/roster-change';

export const choice = z.enum(CHOICES);
export const outcome = z.enum(OUTCOMES);
export const finding = z.enum(FINDINGS);

export const vote = z.object({
  personId: z.string(),
  name: z.string(),
  title: z.string(),
  /** The name the voter was signed in by, where it is another; only for those who follow decisions up. */
  nameSeen: z.nullable(z.string()),
  role,
  /** Whom a deputy answered for, by name as it was then. */
  onBehalfOf: z.nullable(
    z.object({ personId: z.string(), name: z.string(), title: z.string(), mandateId: z.string() }),
  ),
  version: z.number(),
  contentHash,
  answerNo: z.number(),
  choice,
  /** Whether it was to approve on conditions: it brought the version that it was given to. */
  withConditions: z.boolean(),
  reason: z.nullable(z.string()),
  until: z.nullable(date),
  meetingId: z.nullable(z.string()),
  surface: z.enum(SURFACES),
  training: z.nullable(z.object({ courses: z.number(), latestOn: z.nullable(date) })),
  castAt: instant,
  /** Whether it is the seat's newest answer and was given to the version that stands. */
  counts: z.boolean(),
});
export type VoteView = z.infer<typeof vote>;

const tally = z.object({
  body: z.number(),
  needed: z.number(),
  quorum: z.number(),
  conflicted: z.number(),
  approve: z.number(),
  reject: z.number(),
  return: z.number(),
  postpone: z.number(),
});

/** What the reader may do with the decision now. */
const mine = z.object({
  seats: z.array(
    z.object({
      person,
      isOwn: z.boolean(),
      answerNo: z.number(),
      current: z.nullable(
        z.object({ choice, withConditions: z.boolean(), reason: z.nullable(z.string()), castAt: instant }),
      ),
    }),
  ),
  /** Whether the reader may approve on conditions: somebody else must be left to approve them too. */
  addConditions: z.boolean(),
  declareConflict: z.boolean(),
  settle: z.array(z.object({ person, seats: z.array(person) })),
  revise: z.boolean(),
  withdraw: z.boolean(),
  revoke: z.boolean(),
  journal: z.boolean(),
  conditions: z.array(z.string()),
  actions: z.array(z.string()),
  warnUntrained: z.boolean(),
});
export type DecisionAbilitiesView = z.infer<typeof mine>;

export const decisionSummary = z.object({
  decisionId: z.string(),
  version: z.number(),
  title: z.string(),
  kind,
  level,
  state: z.enum(DECISION_STATES),
  outcome: z.nullable(outcome),
  /** Whether it holds at the moment asked for. */
  standing: z.enum(STANDINGS),
  overdue: z.boolean(),
  /** Null: it can be decided, or is no longer open. */
  undecidable: z.nullable(deadlock),
  submittedAt: instant,
  answerBy: date,
  revisitOn: z.nullable(date),
  concludedAt: z.nullable(instant),
  /** The case number from the case system, or the one it was put forward with; without one it is foreløbig. */
  caseNumber: z.nullable(z.string()),
  /** Whether it is journalised; `late` when local policy's days since the conclusion have passed. */
  journal: z.enum(JOURNAL_STATES),
  /** For a corrective measure: days since the deficiency was found (NIS 2-loven § 6, stk. 2). */
  ageDays: z.nullable(z.number()),
  tally,
  /** Whether the reader is asked for an answer, and whether an own answer of theirs counts. */
  mine: z.object({ vote: z.boolean(), hasVoted: z.boolean() }),
});
export type DecisionSummary = z.infer<typeof decisionSummary>;

const rule = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('body'),
    model: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('majority'), quorum: z.number() }),
      z.object({ kind: z.literal('all') }),
      z.object({ kind: z.literal('atLeast'), votes: z.number() }),
      z.object({ kind: z.literal('chiefExecutive') }),
    ]),
  }),
  z.object({ by: z.literal('delegate'), delegationId: z.string(), delegate: person, ceiling: z.number() }),
]);
export type RuleView = z.infer<typeof rule>;

/** One field that differs from the version before; names of people stand for their ids. */
export const difference = z.object({
  path: z.string(),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
});
export type DifferenceView = z.infer<typeof difference>;

const version = z.object({
  version: z.number(),
  contentHash,
  cause: z.enum(VERSION_CAUSES),
  note: z.nullable(z.string()),
  by: person,
  at: instant,
  /** What differs from the version before; empty for the first. */
  differences: z.array(difference),
});

export const decisionDetail = z.extend(z.omit(decisionSummary, { mine: true }), {
  contentHash,
  content: decisionContent,
  /** The scale on which the risk was assessed; null for kinds that have no risk in them. */
  scale: z.nullable(riskScale),
  /** Of the decision policy that applies now; 0: the municipality has set none, and the app's default applies. */
  policyVersion: z.number(),
  /** What the rules are that apply now, and what the scale's are that the risk was assessed on. */
  policyBasis: z.enum(POLICY_BASES),
  scaleBasis: z.enum(POLICY_BASES),
  rule,
  owner: person,
  recommender: person,
  submittedBy: person,
  /** Everybody named by id in the item, its conditions and its steps. */
  people: z.array(person),
  versions: z.array(version),
  /** Every answer ever given, the oldest first. */
  votes: z.array(vote),
  /** Seats whose answer counts no longer, or that have given none. */
  unanswered: z.array(z.object({ person, isStale: z.boolean() })),
  /** Answers against the outcome, with their texts (særstandpunkter). */
  dissent: z.array(vote),
  conflicts: z.array(
    z.object({
      person,
      ground: z.string(),
      declaredAt: instant,
      findings: z.array(z.object({ person, finding, at: instant })),
      settled: z.nullable(z.object({ finding, at: instant })),
    }),
  ),
  conclusions: z.array(
    z.object({
      version: z.number(),
      outcome,
      tally,
      at: instant,
      /** What was recorded of the body afterwards and touches the day of the conclusion. The count stays as it was. */
      rosterChanges: z.array(
        z.object({
          person,
          role,
          change: z.enum(ROSTER_CHANGES),
          on: date,
          at: instant,
          by: z.nullable(person),
        }),
      ),
    }),
  ),
  fulfilments: z.array(
    z.object({ conditionId: z.string(), note: z.string(), evidence: annex, by: person, at: instant }),
  ),
  actionReports: z.array(
    z.object({
      actionId: z.string(),
      kind: z.enum(ACTION_REPORTS),
      note: z.string(),
      newDueOn: z.nullable(date),
      by: person,
      at: instant,
    }),
  ),
  journaled: z.nullable(
    z.object({ caseNumber: z.string(), documentNumber: z.nullable(z.string()), by: person, at: instant }),
  ),
  referrals: z.array(referral),
  revoked: z.nullable(z.object({ reason: z.string(), by: person, at: instant })),
  supersededBy: z.nullable(z.object({ decisionId: z.string(), at: instant })),
  withdrawn: z.nullable(z.object({ reason: z.string(), by: person, at: instant })),
  meetings: z.array(
    z.object({
      meetingId: z.string(),
      on: date,
      time: z.nullable(z.string()),
      /** What the secretary wrote; null until the meeting is recorded. It is nobody's vote. */
      decided: z.nullable(choice),
      note: z.string(),
      awaiting: z.array(person),
    }),
  ),
  /** Files that the reader may not read today, being conflicted or there for somebody who is. */
  closedFiles: z.array(contentHash),
  mine,
});
export type DecisionDetail = z.infer<typeof decisionDetail>;

/** What the voter had on the screen, and for whom they answer. */
const shown = {
  version: z.int(),
  contentHash,
  answerNo: z.int(),
  onBehalfOf: z.nullable(z.string()),
};

/** `at` asks for the standing at a past moment; it is now when left out. */
export const listDecisions = endpoint('GET api/decisions', {
  query: ['at'],
  answer: z.object({ at: instant, decisions: z.array(decisionSummary) }),
});
export const getDecision = endpoint('GET api/decisions/{decisionId}', {
  query: ['at'],
  answer: decisionDetail,
});
/** `draft` names the sender's draft that it was written as; once it is put forward the draft is gone. */
export const submitDecision = endpoint('POST api/decisions', {
  body: decisionDraft,
  query: ['draft'],
  answer: decisionDetail,
});
export const reviseDecision = endpoint('POST api/decisions/{decisionId}/versions', {
  query: ['draft'],
  body: z.object({ version: z.int(), note: z.string(), content: decisionDraft }),
  answer: decisionDetail,
});
export const withdrawDecision = endpoint('POST api/decisions/{decisionId}/withdrawal', {
  body: z.object({ reason: z.string() }),
  answer: decisionDetail,
});
export const castVote = endpoint('POST api/decisions/{decisionId}/votes', {
  body: z.object({ ...shown, choice, reason: z.nullable(z.string()), until: z.nullable(z.string()) }),
  answer: decisionDetail,
});
export const approveWithConditions = endpoint('POST api/decisions/{decisionId}/conditional-approvals', {
  body: z.object({
    ...shown,
    reason: z.nullable(z.string()),
    conditions: z.array(step).check(z.maxLength(DECISION_MOST.conditionsOfAnAnswer)),
  }),
  answer: decisionDetail,
});
export const declareConflict = endpoint('POST api/decisions/{decisionId}/conflicts', {
  body: z.object({ ground: z.string() }),
  answer: decisionDetail,
});
export const settleConflict = endpoint('POST api/decisions/{decisionId}/conflict-findings', {
  body: z.object({ personId: z.string(), finding, onBehalfOf: z.nullable(z.string()) }),
  answer: decisionDetail,
});
/** `evidence` names a file that was stored before; what it is comes from the store. */
const fulfilment = z.object({ conditionId: z.string(), note: z.string(), evidence: storedFile });
export const fulfilCondition = endpoint('POST api/decisions/{decisionId}/fulfilments', {
  body: fulfilment,
  answer: decisionDetail,
});
const actionReport = z.object({
  actionId: z.string(),
  report: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('done'), note: z.string() }),
    z.object({ kind: z.literal('delayed'), newDueOn: z.string(), reason: z.string() }),
  ]),
});
export const reportAction = endpoint('POST api/decisions/{decisionId}/action-reports', {
  body: actionReport,
  answer: decisionDetail,
});

/** For those who were given it and may not open the decision: they are told that it is reported, and nothing else. */
const reported = z.object({ decisionId: z.string(), stepId: z.string() });
export const fulfilOwnCondition = endpoint('POST api/own-steps/{decisionId}/fulfilments', {
  body: fulfilment,
  answer: reported,
});
export const reportOwnStep = endpoint('POST api/own-steps/{decisionId}/action-reports', {
  body: actionReport,
  answer: reported,
});
export const revokeDecision = endpoint('POST api/decisions/{decisionId}/revocation', {
  body: z.object({ reason: z.string() }),
  answer: decisionDetail,
});
export const journalDecision = endpoint('POST api/decisions/{decisionId}/journal', {
  body: z.object({ caseNumber: z.string(), documentNumber: z.nullable(z.string()) }),
  answer: decisionDetail,
});
/** An annex or the evidence of a condition. The reading is in the ledger before the first byte is sent. */
export const readAnnex = endpoint('GET api/decisions/{decisionId}/annexes/{contentHash}', { answer: 'file' });
/**
 * The beslutningsreferat, built from the ledger alone: the same bytes each time until there is a new fact. It is as of the
 * newest entry about the decision, or as it was at a position: what was filed can be had again. `language` is one of
 * `paperLanguage`; without it the paper is Danish, whatever the reader's own language is.
 */
export const getMinutePdf = endpoint('GET api/decisions/{decisionId}/minute.pdf', {
  answer: 'file',
  query: ['position', 'language'],
});
/** The same as data, which has no words of the app's and is the same in every language. */
export const getMinuteJson = endpoint('GET api/decisions/{decisionId}/minute.json', {
  answer: 'file',
  query: ['position'],
});

/** Stores a file under its SHA-256: a PDF for a decision, a PDF or picture as evidence. At most 20 MB. */
export const storeContent = endpoint('POST api/content', {
  body: 'file',
  query: ['fileName'],
  answer: storedFile,
});
/** Evidence of courses. Annexes of decisions are read through their decision, which keeps a record of it. */
export const getContent = endpoint('GET api/content/{contentHash}', { answer: 'file' });
