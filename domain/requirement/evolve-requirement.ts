import type { PersonId } from '../access/role';
import { danishDate, type Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { RequirementEvent } from './events';
import type { RequirementRecords } from './requirement-records';

/** Adds one event to what is recorded of the demands. The maps are the fold's own; what is in them is only replaced. */
export function evolveRequirement(
  records: RequirementRecords,
  event: RequirementEvent,
  { at, by }: { at: Instant; by: PersonId | null },
): void {
  switch (event.type) {
    case 'LocalRuleSet':
      if (!records.localRules.has(event.data.ruleId)) records.localRuleCount += 1;
      records.localRules.set(event.data.ruleId, event.data);
      return;
    case 'LocalRuleRetired':
      records.localRules.delete(event.data.ruleId);
      records.setAside.delete(event.data.ruleId);
      records.materials.delete(event.data.ruleId);
      return;
    case 'RequirementSetAside': {
      const { requirementId, reason, decisionId } = event.data;
      records.setAside.set(requirementId, { reason, decisionId, on: danishDate(at), by });
      return;
    }
    case 'RequirementTakenUp':
      records.setAside.delete(event.data.requirementId);
      return;
    case 'MaterialLinked': {
      const { requirementId, ...material } = event.data;
      records.materialCount += 1;
      records.materials.set(requirementId, [...(records.materials.get(requirementId) ?? []), material]);
      return;
    }
    case 'MaterialUnlinked': {
      const { requirementId, materialId } = event.data;
      const left = (records.materials.get(requirementId) ?? []).filter(
        (one) => one.materialId !== materialId,
      );
      records.materials.set(requirementId, left);
      return;
    }
    default:
      unreachable(event);
  }
}
