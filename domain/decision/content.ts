import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { DelegationId } from '../access/delegation';
import type { DecisionId } from './terms';
import type { Level, RiskLevel } from './scale';

/** What the body (or a delegate) is asked to decide on. */
export const KINDS = [
  'riskAcceptance',
  'treatmentPlan',
  'measureApproval',
  'correctiveApproval',
  'policy',
  'supplierReview',
  'incidentNotNotified',
] as const;
export type Kind = (typeof KINDS)[number];

/** The four ways to treat a risk in the state's method (ISO 27005): accept, reduce, share, avoid. */
export const TREATMENTS = ['accept', 'reduce', 'share', 'avoid'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** The ten minimum measures of NIS 2-loven § 6, stk. 1, nr. 1–10, by the letters of the directive's article 21(2). */
export const MEASURE_CODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;
export type MeasureCode = (typeof MEASURE_CODES)[number];

/** Who carries a measure or a supervision out; the municipality owns the risk whoever does. */
export const PERFORMERS = ['own', 'KommuneCERT', 'DBS', 'KOMBIT', 'SKI', 'itDriftsenhed', 'other'] as const;
export type Performer = (typeof PERFORMERS)[number];

/** One measure as it is to be approved. The approved set is the whole list; a new version of it is a new decision. */
export type Measure = {
  code: MeasureCode;
  title: string;
  summary: string;
  version: string;
  performer: Performer;
  /** Who carries it out where that is none of the known ones; left out where one of them does, and where nobody named it. */
  performerName?: string;
  /** The measure of the register that it was drawn from, as it was in that version; left out where it was typed. */
  measureId?: string;
};

/** A file that belongs to the decision, named by the SHA-256 of its bytes. */
export type Annex = {
  fileName: string;
  contentHash: string;
  mediaType: string;
  bytes: number;
  /** Whether it holds details that must not be disclosed (offentlighedsloven §§ 31 and 33, nr. 5). */
  confidential: boolean;
};

/** What the approval depends on: who must have done what by when. */
export type Condition = { conditionId: string; text: string; ownerId: PersonId; dueOn: DanishDate };

/** One step of the treatment of a risk. */
export type TreatmentAction = { actionId: string; text: string; ownerId: PersonId; dueOn: DanishDate };

/** The risk as it was assessed, and what is to be done about it. */
export type RiskPart = {
  scenario: string;
  before: RiskLevel;
  after: RiskLevel;
  /** The numbered policy whose scale the levels are on. */
  scaleVersion: number;
  treatment: Treatment;
  treatmentPlan: string;
  actions: readonly TreatmentAction[];
};

/** What each kind of decision is about. */
export type Subject =
  | ({ kind: 'riskAcceptance' } & RiskPart)
  | ({ kind: 'treatmentPlan' } & RiskPart)
  | { kind: 'measureApproval'; measures: readonly Measure[] }
  /** § 6, stk. 2: to be taken without undue delay, so its age is counted from the day the deficiency was found. */
  | {
      kind: 'correctiveApproval';
      measureCode: MeasureCode;
      deficiency: string;
      correction: string;
      foundOn: DanishDate;
    }
  | { kind: 'policy'; policyName: string; policyVersion: string; summary: string }
  | {
      kind: 'supplierReview';
      supplier: string;
      performer: Performer;
      period: string;
      findings: string;
      /** The supplier in the municipality's own list; left out where it is drafted beside the list. */
      supplierId?: string | undefined;
    }
  /** The decision that an incident is not significant and is not notified. The app never says that one was. */
  | {
      kind: 'incidentNotNotified';
      incidentReference: string;
      awareAt: Instant;
      assessment: string;
      reason: string;
      /** The incident of the app that it was drafted from; left out where the municipality keeps them elsewhere. */
      incidentId?: string | undefined;
    };

/** What every decision has, whatever it is about. */
export type Framing = {
  title: string;
  /** The decision's own text, written so that it can be disclosed; what cannot be belongs in an annex. */
  publicText: string;
  consequenceForCitizens: string;
  affectedServices: readonly string[];
  plainWords: readonly string[];
  recommendation: string;
  alternatives: readonly string[];
  ownerId: PersonId;
  recommenderId: PersonId;
  level: Level;
  /** The delegation under which it is decided; only at the level `delegate`. */
  delegationId: DelegationId | null;
  /** The approved decision that this one takes the place of once it is approved. */
  supersedes: DecisionId | null;
  answerBy: DanishDate;
  /** The last day on which an approval holds; null: until something else is decided. */
  revisitOn: DanishDate | null;
  caseNumber: string | null;
  annexes: readonly Annex[];
  conditions: readonly Condition[];
};

/** Exactly what is put before the approvers; its hash is what every vote binds to (invariant 4). */
export type DecisionContent = Framing & Subject;

/** The risk in a decision that is about one. */
export const riskIn = (content: DecisionContent): RiskPart | undefined =>
  content.kind === 'riskAcceptance' || content.kind === 'treatmentPlan' ? content : undefined;

/** The treatment steps of a decision, if it is about a risk. */
export const actionsIn = (content: DecisionContent): readonly TreatmentAction[] =>
  riskIn(content)?.actions ?? [];

/** The item with conditions added after those that it has, as an approval on conditions leaves it. */
export const withAdded = (
  content: DecisionContent,
  added: readonly Omit<Condition, 'conditionId'>[],
): DecisionContent => ({
  ...numbered(content),
  conditions: numberedConditions([...content.conditions, ...added]),
});

const numberedConditions = (conditions: readonly Omit<Condition, 'conditionId'>[]): readonly Condition[] =>
  conditions.map((one, index) => ({ ...one, conditionId: `V${String(index + 1)}` }));

/** The content with its conditions and actions numbered in order: V1, V2 … and H1, H2 …. */
export function numbered(content: DecisionContent): DecisionContent {
  const conditions = numberedConditions(content.conditions);
  if (content.kind !== 'riskAcceptance' && content.kind !== 'treatmentPlan')
    return { ...content, conditions };
  const actions = content.actions.map((one, index) => ({ ...one, actionId: `H${String(index + 1)}` }));
  return { ...content, conditions, actions };
}
