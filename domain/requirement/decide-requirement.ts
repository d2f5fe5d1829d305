import { isOnRoster } from '../access/access';
import { may, type DecideContext } from '../access/decide-context';
import { isInForce, momentOf, standing } from '../decision/standing';
import { isLink } from '../ground/link';
import { ok, refuse } from '../ground/result';
import { listTooLong, requireText } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import type { StatusState } from '../status/status-state';
import { CATALOGUE } from './catalogue';
import type { RequirementCommand } from './commands';
import type { RequirementEvent } from './events';
import type { RequirementRefusal, RequirementResult } from './refusals';
import { REQUIREMENT_MOST } from './requirement-limits';
import type { DemandId, LocalRuleText, RequirementRecords } from './requirement-records';

type State = StatusState & RequirementRecords;
type Of<Type extends RequirementCommand['type']> = Extract<RequirementCommand, { type: Type }>;
type Decided = RequirementResult<readonly RequirementEvent[]>;

/**
 * Decides on the municipality's own rules, on what it says is not relevant to it, and on material. A legal demand is set
 * aside by an approved decision only: the coordinator alone takes nothing out of the law.
 */
export function decideRequirement(
  state: State,
  command: RequirementCommand,
  context: DecideContext,
): Decided {
  if (!may(context, 'keepRegisters')) return refuse({ code: 'not-allowed', ability: 'keepRegisters' });
  switch (command.type) {
    case 'SetLocalRule':
      return setRule(state, command);
    case 'RetireLocalRule': {
      const { ruleId, reason } = command;
      const wrong = requireText('reason', reason, REQUIREMENT_MOST.reason);
      if (wrong !== undefined) return refuse(wrong);
      // What is gone already is not retired a second time.
      if (!state.localRules.has(ruleId)) return ok([]);
      return ok([{ type: 'LocalRuleRetired', data: { ruleId, reason: reason.trim() } }]);
    }
    case 'SetRequirementAside':
      return setAside(state, command, context);
    case 'TakeRequirementUp': {
      const { requirementId, reason } = command;
      const wrong = unknown(state, requirementId) ?? requireText('reason', reason, REQUIREMENT_MOST.reason);
      if (wrong !== undefined) return refuse(wrong);
      if (!state.setAside.has(requirementId)) return ok([]);
      return ok([{ type: 'RequirementTakenUp', data: { requirementId, reason: reason.trim() } }]);
    }
    case 'LinkMaterial':
      return linkMaterial(state, command);
    case 'UnlinkMaterial': {
      const { requirementId, materialId } = command;
      const isThere = (state.materials.get(requirementId) ?? []).some((one) => one.materialId === materialId);
      return ok(isThere ? [{ type: 'MaterialUnlinked', data: { requirementId, materialId } }] : []);
    }
    default:
      return unreachable(command);
  }
}

function setRule(state: State, { ruleId, rule }: Of<'SetLocalRule'>): Decided {
  const wrong = wrongIn(rule, state);
  if (wrong !== undefined) return refuse(wrong);
  if (ruleId !== null && !state.localRules.has(ruleId))
    return refuse({ code: 'unknown-requirement', value: ruleId });
  const text: LocalRuleText = {
    title: rule.title.trim(),
    text: rule.text.trim(),
    source: rule.source.trim(),
    ownerId: rule.ownerId,
    decisions: [...new Set(rule.decisions)],
    courses: [...new Set(rule.courses)],
  };
  const twin = [...state.localRules.values()].find((one) => isSame(one, text));
  if (twin !== undefined && (ruleId === null || ruleId === twin.ruleId)) return ok([]);
  const id = ruleId ?? `R-${String(state.localRuleCount + 1).padStart(3, '0')}`;
  return ok([{ type: 'LocalRuleSet', data: { ruleId: id, ...text } }]);
}

function wrongIn(rule: LocalRuleText, state: State): RequirementRefusal | undefined {
  const { title, text, source, ownerId, decisions, courses } = rule;
  const wrong =
    requireText('title', title, REQUIREMENT_MOST.title) ??
    requireText('text', text, REQUIREMENT_MOST.text) ??
    requireText('source', source, REQUIREMENT_MOST.source) ??
    listTooLong('decisions', decisions, REQUIREMENT_MOST.decisions) ??
    listTooLong('courses', courses, REQUIREMENT_MOST.courses);
  if (wrong !== undefined) return wrong;
  if (ownerId !== null && !isOnRoster(state.access, ownerId))
    return { code: 'unknown-person', value: ownerId };
  const decision = decisions.find((one) => !state.decisions.has(one));
  if (decision !== undefined) return { code: 'unknown-decision', value: decision };
  const course = courses.find((one) => !state.training.courses.has(one));
  return course === undefined ? undefined : { code: 'unknown-course', value: course };
}

const isSame = (one: LocalRuleText, other: LocalRuleText): boolean =>
  one.title === other.title &&
  one.text === other.text &&
  one.source === other.source &&
  one.ownerId === other.ownerId &&
  one.decisions.join() === other.decisions.join() &&
  one.courses.join() === other.courses.join();

function setAside(
  state: State,
  { requirementId, reason, decisionId }: Of<'SetRequirementAside'>,
  { now }: DecideContext,
): Decided {
  const wrong = unknown(state, requirementId) ?? requireText('reason', reason, REQUIREMENT_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  if (decisionId === null) {
    if (labelOf(requirementId) === 'law') return refuse({ code: 'decision-needed' });
  } else {
    const decision = state.decisions.get(decisionId);
    if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
    if (!isInForce(standing(decision, momentOf(now))))
      return refuse({ code: 'decision-not-in-force', decisionId });
  }
  const before = state.setAside.get(requirementId);
  const data = { requirementId, reason: reason.trim(), decisionId };
  if (before?.reason === data.reason && before.decisionId === decisionId) return ok([]);
  return ok([{ type: 'RequirementSetAside', data }]);
}

function linkMaterial(state: State, { requirementId, title, url }: Of<'LinkMaterial'>): Decided {
  const wrong = unknown(state, requirementId) ?? requireText('title', title, REQUIREMENT_MOST.materialTitle);
  if (wrong !== undefined) return refuse(wrong);
  if (!isLink(url)) return refuse({ code: 'body-invalid', field: 'url' });
  const known = state.materials.get(requirementId) ?? [];
  if (known.some((one) => one.url === url && one.title === title.trim())) return ok([]);
  const materialId = `MA-${String(state.materialCount + 1).padStart(3, '0')}`;
  return ok([{ type: 'MaterialLinked', data: { requirementId, materialId, title: title.trim(), url } }]);
}

const shippedOf = (requirementId: DemandId) =>
  CATALOGUE.requirements.find((one) => one.requirementId === requirementId);

/** Of a shipped demand its label; a rule of the municipality's own is always local policy. */
const labelOf = (requirementId: DemandId) => shippedOf(requirementId)?.label ?? 'localPolicy';

const unknown = (state: State, requirementId: DemandId): RequirementRefusal | undefined =>
  shippedOf(requirementId) === undefined && !state.localRules.has(requirementId)
    ? { code: 'unknown-requirement', value: requirementId }
    : undefined;
