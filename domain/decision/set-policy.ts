import { adoptionRefusal } from '../access/adoption';
import { may, type DecideContext } from '../access/decide-context';
import type { DecisionState } from './decision-state';
import { ok, refuse } from '../ground/result';
import type { DecisionEvent } from './events';
import { currentPolicy, policyVersion, type DecisionPolicy } from './policy';
import type { RiskScale } from './scale';
import { DECISION_MOST } from './decision-limits';
import type { DecisionRefusal, DecisionResult } from './refusals';

/** Sets the municipality's own rules about decisions; items already put forward keep the scale they were made on. */
export function setPolicy(
  state: DecisionState,
  policy: DecisionPolicy,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  if (!may(context, 'managePolicy')) return refuse({ code: 'not-allowed', ability: 'managePolicy' });
  const { adopted } = policy;
  const refusal =
    scaleRefusal(policy.scale) ??
    daysRefusal(policy) ??
    (adopted === undefined ? undefined : adoptionRefusal(adopted, context.now));
  if (refusal !== undefined) return refuse(refusal);
  const set =
    adopted === undefined
      ? policy
      : { ...policy, adopted: { ...adopted, caseNumber: adopted.caseNumber.trim() } };
  const isSo = context.hashOf(currentPolicy(state.policies)) === context.hashOf(set);
  const version = policyVersion(state.policies) + 1;
  return ok(isSo ? [] : [{ type: 'DecisionPolicySet', data: { version, policy: set } }]);
}

function scaleRefusal({ consequence, likelihood, bands }: RiskScale): DecisionRefusal | undefined {
  for (const [field, labels] of [
    ['consequence', consequence],
    ['likelihood', likelihood],
  ] as const) {
    if (labels.length < 2 || labels.length > DECISION_MOST.scaleLevels)
      return { code: 'policy-invalid', field };
    if (labels.some((label) => label.length > DECISION_MOST.scaleLabel))
      return { code: 'text-too-long', field, most: DECISION_MOST.scaleLabel };
  }
  const rises = bands.every((band, index) => band.atLeast > (bands[index - 1]?.atLeast ?? 0));
  const isWhole = bands.every(({ atLeast }) => Number.isInteger(atLeast));
  if (bands[0]?.atLeast !== 1 || !rises || !isWhole || bands.length > DECISION_MOST.scaleLevels)
    return { code: 'policy-invalid', field: 'bands' };
  return bands.some(({ name }) => name.length > DECISION_MOST.scaleLabel)
    ? { code: 'text-too-long', field: 'bands', most: DECISION_MOST.scaleLabel }
    : undefined;
}

function daysRefusal({
  reminderDays,
  escalationDays,
  journalDays,
  revisitMonths,
}: DecisionPolicy): DecisionRefusal | undefined {
  const isDays = (days: number) => Number.isInteger(days) && days >= 1 && days <= DECISION_MOST.policyDays;
  if (!reminderDays.every(isDays) || reminderDays.length > DECISION_MOST.reminders)
    return { code: 'policy-invalid', field: 'reminderDays' };
  if (escalationDays !== null && !isDays(escalationDays))
    return { code: 'policy-invalid', field: 'escalationDays' };
  const isMonths = (months: number) =>
    Number.isInteger(months) && months >= 1 && months <= DECISION_MOST.revisitMonths;
  if (revisitMonths !== null && !isMonths(revisitMonths))
    return { code: 'policy-invalid', field: 'revisitMonths' };
  return isDays(journalDays) ? undefined : { code: 'policy-invalid', field: 'journalDays' };
}
