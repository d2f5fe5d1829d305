import { z } from 'zod';
import { DECISION_MOST } from '../../domain/decision/decision-limits';
import { KINDS, MEASURE_CODES, PERFORMERS, TREATMENTS } from '../../domain/decision/content';
import { LEVELS } from '../../domain/decision/scale';
import { contentHash, fileName, instant } from '../values';

export const kind = z.enum(KINDS);
export const level = z.enum(LEVELS);
export const riskLevel = z.object({ consequence: z.number().int(), likelihood: z.number().int() });

export const storedFile = z.object({
  fileName,
  contentHash,
  mediaType: z.string(),
  bytes: z.number().int(),
});
export type StoredFileView = z.infer<typeof storedFile>;

export const annex = storedFile.extend({ confidential: z.boolean() });
export type AnnexView = z.infer<typeof annex>;

/** A condition or a step of the treatment as it is written; its number is given by the server. */
export const step = z.object({
  text: z.string().max(DECISION_MOST.step),
  ownerId: z.string(),
  dueOn: z.string(),
});
const condition = step.extend({ conditionId: z.string() });
const action = step.extend({ actionId: z.string() });

const framing = {
  title: z.string(),
  publicText: z.string(),
  consequenceForCitizens: z.string(),
  affectedServices: z
    .array(z.string().max(DECISION_MOST.affectedService))
    .max(DECISION_MOST.affectedServices),
  plainWords: z.array(z.string().max(DECISION_MOST.plainWord)).max(DECISION_MOST.plainWordLines),
  recommendation: z.string(),
  alternatives: z.array(z.string().max(DECISION_MOST.alternative)).max(DECISION_MOST.alternatives),
  ownerId: z.string(),
  recommenderId: z.string(),
  level,
  delegationId: z.string().nullable(),
  supersedes: z.string().nullable(),
  revisitOn: z.string().nullable(),
  caseNumber: z.string().max(DECISION_MOST.caseNumber).nullable(),
};

const risk = {
  scenario: z.string(),
  before: riskLevel,
  after: riskLevel,
  scaleVersion: z.number().int(),
  treatment: z.enum(TREATMENTS),
  treatmentPlan: z.string().max(DECISION_MOST.treatmentPlan),
};

const measure = z.object({
  code: z.enum(MEASURE_CODES),
  title: z.string(),
  summary: z.string(),
  version: z.string(),
  performer: z.enum(PERFORMERS),
});

/** What each kind of decision is about, except for the steps of a treatment. */
const subjects = {
  measureApproval: { measures: z.array(measure).max(DECISION_MOST.measures) },
  correctiveApproval: {
    measureCode: z.enum(MEASURE_CODES),
    deficiency: z.string(),
    correction: z.string(),
    foundOn: z.string(),
  },
  policy: { policyName: z.string(), policyVersion: z.string(), summary: z.string() },
  supplierReview: {
    supplier: z.string(),
    performer: z.enum(PERFORMERS),
    period: z.string(),
    findings: z.string(),
  },
  incidentNotNotified: {
    incidentReference: z.string(),
    awareAt: instant,
    assessment: z.string(),
    reason: z.string(),
  },
};

/** The item with fields that differ between what is written (no numbers) and what is kept (numbered). */
function contentWith<Framing extends z.ZodRawShape, Step extends z.ZodType>(more: Framing, steps: Step) {
  const common = { ...framing, ...more };
  const actions = z.array(steps).max(DECISION_MOST.actions);
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('riskAcceptance'), ...common, ...risk, actions }),
    z.object({ kind: z.literal('treatmentPlan'), ...common, ...risk, actions }),
    z.object({ kind: z.literal('measureApproval'), ...common, ...subjects.measureApproval }),
    z.object({ kind: z.literal('correctiveApproval'), ...common, ...subjects.correctiveApproval }),
    z.object({ kind: z.literal('policy'), ...common, ...subjects.policy }),
    z.object({ kind: z.literal('supplierReview'), ...common, ...subjects.supplierReview }),
    z.object({ kind: z.literal('incidentNotNotified'), ...common, ...subjects.incidentNotNotified }),
  ]);
}

/** The item as written by the coordinator. `answerBy` is set to two weeks ahead when it is left out. */
export const decisionDraft = contentWith(
  {
    answerBy: z.string().optional(),
    annexes: z.array(annex).max(DECISION_MOST.annexes),
    // How many there may be depends on how many the answers have added, which the rules know.
    conditions: z.array(step),
  },
  step,
);
export type DecisionDraft = z.infer<typeof decisionDraft>;

/** The item as it was put forward. */
export const decisionContent = contentWith(
  { answerBy: z.string(), annexes: z.array(annex), conditions: z.array(condition) },
  action,
);
export type DecisionContentView = z.infer<typeof decisionContent>;
