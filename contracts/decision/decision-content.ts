import * as z from 'zod/mini';
import { DECISION_MOST } from '../../domain/decision/decision-limits';
import { KINDS, MEASURE_CODES, PERFORMERS, TREATMENTS } from '../../domain/decision/content';
import { LEVELS } from '../../domain/decision/scale';
import { contentHash, fileName, instant } from '../values';

export const kind = z.enum(KINDS);
export const level = z.enum(LEVELS);
export const riskLevel = z.object({ consequence: z.int(), likelihood: z.int() });

export const storedFile = z.object({
  fileName,
  contentHash,
  mediaType: z.string(),
  bytes: z.int(),
});
export type StoredFileView = z.infer<typeof storedFile>;

export const annex = z.extend(storedFile, { confidential: z.boolean() });
export type AnnexView = z.infer<typeof annex>;

/** A condition or a step of the treatment as it is written; its number is given by the server. */
export const step = z.object({
  text: z.string().check(z.maxLength(DECISION_MOST.step)),
  ownerId: z.string(),
  dueOn: z.string(),
});
const condition = z.extend(step, { conditionId: z.string() });
const action = z.extend(step, { actionId: z.string() });

const framing = {
  title: z.string(),
  publicText: z.string(),
  consequenceForCitizens: z.string(),
  affectedServices: z
    .array(z.string().check(z.maxLength(DECISION_MOST.affectedService)))
    .check(z.maxLength(DECISION_MOST.affectedServices)),
  plainWords: z
    .array(z.string().check(z.maxLength(DECISION_MOST.plainWord)))
    .check(z.maxLength(DECISION_MOST.plainWordLines)),
  recommendation: z.string(),
  alternatives: z
    .array(z.string().check(z.maxLength(DECISION_MOST.alternative)))
    .check(z.maxLength(DECISION_MOST.alternatives)),
  ownerId: z.string(),
  recommenderId: z.string(),
  level,
  delegationId: z.nullable(z.string()),
  supersedes: z.nullable(z.string()),
  revisitOn: z.nullable(z.string()),
  caseNumber: z.nullable(z.string().check(z.maxLength(DECISION_MOST.caseNumber))),
};

const risk = {
  scenario: z.string(),
  before: riskLevel,
  after: riskLevel,
  scaleVersion: z.int(),
  treatment: z.enum(TREATMENTS),
  treatmentPlan: z.string().check(z.maxLength(DECISION_MOST.treatmentPlan)),
};

const measure = z.object({
  code: z.enum(MEASURE_CODES),
  title: z.string(),
  summary: z.string(),
  version: z.string(),
  performer: z.enum(PERFORMERS),
  performerName: z.exactOptional(z.string().check(z.maxLength(DECISION_MOST.performerName))),
  measureId: z.exactOptional(z.string()),
});

/** What each kind of decision is about, except for the steps of a treatment. */
const subjects = {
  measureApproval: { measures: z.array(measure).check(z.maxLength(DECISION_MOST.measures)) },
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
    supplierId: z.optional(z.string()),
  },
  incidentNotNotified: {
    incidentReference: z.string(),
    awareAt: instant,
    assessment: z.string(),
    reason: z.string(),
    incidentId: z.optional(z.string()),
  },
};

/** The item with fields that differ between what is written (no numbers) and what is kept (numbered). */
function contentWith<Framing extends z.core.$ZodShape, Step extends z.ZodMiniType>(
  more: Framing,
  steps: Step,
) {
  const common = { ...framing, ...more };
  const actions = z.array(steps).check(z.maxLength(DECISION_MOST.actions));
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
    answerBy: z.optional(z.string()),
    annexes: z.array(annex).check(z.maxLength(DECISION_MOST.annexes)),
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
