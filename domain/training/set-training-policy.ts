import { danishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import type { DecideContext } from '../access/decide-context';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { COMPETENCES } from './competence';
import type { TrainingEvent } from './events';
import type { Training } from './training';
import type { TrainingPolicy } from './training-policy';
import { TRAINING_MOST } from './training-limits';
import type { TrainingResult } from './refusals';

/** Records the municipality's own rules from a day on. Yesterday's figures are not changed: what was issued stays issued. */
export function setTrainingPolicy(
  training: Training,
  policy: TrainingPolicy,
  { hashOf, now }: DecideContext,
): TrainingResult<readonly TrainingEvent[]> {
  const wrong = wrongField(policy);
  if (wrong !== undefined) return refuse({ code: 'policy-invalid', field: wrong });
  const wrongDate = dateRefusal('stay', 'from', policy.from, danishDate(now));
  if (wrongDate !== undefined) return refuse(wrongDate);
  const noCase = requireText('caseNumber', policy.caseNumber, TRAINING_MOST.caseNumber);
  if (noCase !== undefined) return refuse(noCase);
  const last = training.policies.at(-1);
  const isThere = last !== undefined && hashOf(last) === hashOf(policy);
  return ok(isThere ? [] : [{ type: 'TrainingPolicySet', data: policy }]);
}

function wrongField(policy: TrainingPolicy): string | undefined {
  const within = (value: number | null, least: number, most: number) =>
    value === null || (Number.isInteger(value) && value >= least && value <= most);
  const { reminderDays, retentionMonths } = policy;
  if (!within(policy.intervalMonths, 1, TRAINING_MOST.policyMonths)) return 'intervalMonths';
  if (!within(policy.dueSoonDays, 0, TRAINING_MOST.policyDays)) return 'dueSoonDays';
  if (!within(policy.onboardingDays, 0, TRAINING_MOST.policyDays)) return 'onboardingDays';
  if (!within(policy.leastMinutes, 1, TRAINING_MOST.minutes)) return 'leastMinutes';
  if (!COMPETENCES.every((one) => within(policy.needed[one], 0, TRAINING_MOST.carriers))) return 'needed';
  const isOrdered = reminderDays.every((day, index) => index === 0 || day < (reminderDays[index - 1] ?? 0));
  if (
    !isOrdered ||
    reminderDays.length > TRAINING_MOST.reminders ||
    !reminderDays.every((day) => within(day, 0, TRAINING_MOST.policyDays))
  )
    return 'reminderDays';
  return Object.values(retentionMonths).every((one) => within(one, 0, TRAINING_MOST.policyMonths))
    ? undefined
    : 'retentionMonths';
}
