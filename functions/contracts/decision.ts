import { z } from 'zod';
import { CHOICES, TREATMENTS } from '../../domain/decision/decision';
import { endpoint } from './endpoint';
import { contentHash, date, fileName, instant, person, role } from './values';

const riskLevel = z.object({ consequence: z.number().int(), likelihood: z.number().int() });

export const annex = z.object({
  fileName,
  contentHash,
  mediaType: z.string(),
  bytes: z.number().int(),
});
export type AnnexView = z.infer<typeof annex>;

/** The decision item as written by the coordinator. `answerBy` is set to two weeks ahead when it is left out. */
export const decisionDraft = z.object({
  kind: z.literal('riskAcceptance'),
  title: z.string(),
  scenario: z.string(),
  affectedServices: z.array(z.string().max(100)).max(20),
  consequenceForCitizens: z.string(),
  before: riskLevel,
  after: riskLevel,
  scale: z.string().max(100),
  treatment: z.enum(TREATMENTS),
  treatmentPlan: z.string().max(4000),
  recommendation: z.string(),
  alternatives: z.array(z.string().max(1000)).max(10),
  plainWords: z.array(z.string().max(300)).max(3),
  ownerId: z.string(),
  recommenderId: z.string(),
  revisitOn: z.string(),
  answerBy: z.string().optional(),
  caseNumber: z.string().max(50).nullable(),
  annexes: z.array(annex).max(10),
});
export type DecisionDraft = z.infer<typeof decisionDraft>;

export const vote = z.object({
  personId: z.string(),
  name: z.string(),
  title: z.string(),
  role,
  choice: z.enum(CHOICES),
  reason: z.string().nullable(),
  castAt: instant,
});

export const outcome = z.enum(['approved', 'rejected', 'returned']);

export const decisionSummary = z.object({
  decisionId: z.string(),
  version: z.number(),
  title: z.string(),
  kind: z.literal('riskAcceptance'),
  state: z.enum(['awaitingApproval', 'concluded']),
  outcome: outcome.nullable(),
  overdue: z.boolean(),
  submittedAt: instant,
  answerBy: date,
  revisitOn: date,
  caseNumber: z.string().nullable(),
  tally: z.object({
    body: z.number(),
    needed: z.number(),
    approve: z.number(),
    reject: z.number(),
    return: z.number(),
  }),
  /** What the reader may do now. */
  mine: z.object({ vote: z.boolean(), hasVoted: z.boolean() }),
});
export type DecisionSummary = z.infer<typeof decisionSummary>;

export const decisionDetail = decisionSummary.extend({
  contentHash,
  content: decisionDraft.extend({ answerBy: z.string() }),
  owner: person,
  recommender: person,
  submittedBy: person,
  concludedAt: instant.nullable(),
  votes: z.array(vote),
  unanswered: z.array(person),
});
export type DecisionDetail = z.infer<typeof decisionDetail>;

export const listDecisions = endpoint('GET api/decisions', {
  answer: z.object({ decisions: z.array(decisionSummary) }),
});
export const getDecision = endpoint('GET api/decisions/{decisionId}', { answer: decisionDetail });
export const submitDecision = endpoint('POST api/decisions', { body: decisionDraft, answer: decisionDetail });
export const castVote = endpoint('POST api/decisions/{decisionId}/votes', {
  body: z.object({
    version: z.number().int(),
    contentHash,
    choice: z.enum(CHOICES),
    reason: z.string().nullable(),
  }),
  answer: decisionDetail,
});
/** Stores a file under its SHA-256: a PDF for a decision, a PDF or picture as evidence of a course. At most 20 MB. */
export const storeContent = endpoint('POST api/content', {
  body: 'file',
  query: ['fileName'],
  answer: annex,
});
export const getContent = endpoint('GET api/content/{contentHash}', { answer: 'file' });
