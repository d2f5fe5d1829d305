import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';
import type { CourseId } from '../training/training';

export type LocalRuleId = string;

/** A demand of either kind: the id of a shipped one (`RequirementId`), or of a rule of the municipality's own. */
export type DemandId = string;

/** A rule of the municipality's own, and what its people chose to document it with. Its label is always local policy. */
export type LocalRuleText = {
  title: string;
  text: string;
  /** The decision, policy or instruction in which it is laid down. */
  source: string;
  ownerId: PersonId | null;
  decisions: readonly DecisionId[];
  courses: readonly CourseId[];
};
export type LocalRule = LocalRuleText & { ruleId: LocalRuleId };

/** A demand that the municipality has said is not relevant to it, and for a legal one the decision that says so. */
export type SetAside = { reason: string; decisionId: DecisionId | null; on: DanishDate; by: PersonId | null };

export type MaterialId = string;

/** Material of others that is of use with a demand, such as KL's drejebøger; it documents nothing. */
export type Material = { materialId: MaterialId; title: string; url: string };

/** What the municipality has recorded about the demands themselves. */
export type RequirementRecords = {
  /** In the order in which they were added; a retired one is only in the ledger. */
  localRules: Map<LocalRuleId, LocalRule>;
  /** How many were ever added: a number is never given twice. */
  localRuleCount: number;
  setAside: Map<DemandId, SetAside>;
  materials: Map<DemandId, readonly Material[]>;
  materialCount: number;
};

export const noRequirementRecords = (): RequirementRecords => ({
  localRules: new Map(),
  localRuleCount: 0,
  setAside: new Map(),
  materials: new Map(),
  materialCount: 0,
});
