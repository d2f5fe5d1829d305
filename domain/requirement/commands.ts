import type { DecisionId } from '../decision/terms';
import type { DemandId, LocalRuleId, LocalRuleText, MaterialId } from './requirement-records';

export type RequirementCommand =
  /** Without an id it is a new one. */
  | { type: 'SetLocalRule'; ruleId: LocalRuleId | null; rule: LocalRuleText }
  | { type: 'RetireLocalRule'; ruleId: LocalRuleId; reason: string }
  | { type: 'SetRequirementAside'; requirementId: DemandId; reason: string; decisionId: DecisionId | null }
  | { type: 'TakeRequirementUp'; requirementId: DemandId; reason: string }
  | { type: 'LinkMaterial'; requirementId: DemandId; title: string; url: string }
  | { type: 'UnlinkMaterial'; requirementId: DemandId; materialId: MaterialId };

/** Every command about the demands. */
export const REQUIREMENT_COMMANDS = {
  SetLocalRule: true,
  RetireLocalRule: true,
  SetRequirementAside: true,
  TakeRequirementUp: true,
  LinkMaterial: true,
  UnlinkMaterial: true,
} as const satisfies Record<RequirementCommand['type'], true>;
