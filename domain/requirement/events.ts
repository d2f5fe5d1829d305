import type { DecisionId } from '../decision/terms';
import type { EventTable } from '../ground/event-table';
import type { DemandId, LocalRule, LocalRuleId, Material, MaterialId } from './requirement-records';

export type RequirementEvent =
  /** A new rule of the municipality's own, or a new text or other links of one that is known. */
  | { type: 'LocalRuleSet'; data: LocalRule }
  /** It is no rule any more; it stays in the ledger with the reason. */
  | { type: 'LocalRuleRetired'; data: { ruleId: LocalRuleId; reason: string } }
  /** The demand is said not to be relevant; of a legal one a decision says so. */
  | {
      type: 'RequirementSetAside';
      data: { requirementId: DemandId; reason: string; decisionId: DecisionId | null };
    }
  /** It is relevant after all. */
  | { type: 'RequirementTakenUp'; data: { requirementId: DemandId; reason: string } }
  | { type: 'MaterialLinked'; data: { requirementId: DemandId } & Material }
  | { type: 'MaterialUnlinked'; data: { requirementId: DemandId; materialId: MaterialId } };

/** Every type of event about the demands, with the version of the shapes in which it first appeared. */
export const REQUIREMENT_EVENTS = {
  LocalRuleSet: { since: 7 },
  LocalRuleRetired: { since: 7 },
  RequirementSetAside: { since: 7 },
  RequirementTakenUp: { since: 7 },
  MaterialLinked: { since: 7 },
  MaterialUnlinked: { since: 7 },
} as const satisfies EventTable<RequirementEvent>;
