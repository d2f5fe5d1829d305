import { AUDIENCES, type Audience } from '../../../../../domain/access/group';
import { COMPETENCES, type Competence } from '../../../../../domain/training/competence';
import { READINGS } from '../../../../../domain/training/training-policy';
import type { TrainingPolicyView } from '../../../../../contracts/training/training';

export const neededName = (competence: Competence) => `needed.${competence}` as const;
export const keptName = (audience: Audience) => `kept.${audience}` as const;

type Single =
  | 'from'
  | 'caseNumber'
  | 'reading'
  | 'intervalMonths'
  | 'dueSoonDays'
  | 'onboardingDays'
  | 'leastMinutes'
  | 'reminderDays';
export type PolicyName = Single | ReturnType<typeof neededName> | ReturnType<typeof keptName>;
export type PolicyValues = Readonly<Record<PolicyName, string>>;

const written = (value: number | null): string => (value === null ? '' : String(value));
const read = (value: string): number | null => (value.trim() === '' ? null : Number(value));

/** The days of a list such as "60, 14", the farthest first, as the server wants them. */
export const daysOf = (list: string): number[] =>
  list
    .split(',')
    .filter((one) => one.trim() !== '')
    .map(Number)
    .sort((a, b) => b - a);

/** A policy as it is written in the form; the day and the case are to be given anew. */
export function valuesOf(policy: TrainingPolicyView): PolicyValues {
  const needed = COMPETENCES.map((one) => [neededName(one), String(policy.needed[one])]);
  const kept = AUDIENCES.map((one) => [keptName(one), written(policy.retentionMonths[one])]);
  return {
    from: '',
    caseNumber: '',
    reading: policy.reading,
    intervalMonths: written(policy.intervalMonths),
    dueSoonDays: String(policy.dueSoonDays),
    onboardingDays: written(policy.onboardingDays),
    leastMinutes: written(policy.leastMinutes),
    reminderDays: policy.reminderDays.join(', '),
    // Object.fromEntries widens the keys to string; they are exactly the names of the two lists.
    ...(Object.fromEntries([...needed, ...kept]) as Record<Exclude<PolicyName, Single>, string>),
  };
}

/** What is written, as the server takes it. */
export function policyOf(values: PolicyValues, otherCoursesCount: boolean): TrainingPolicyView {
  const needed = COMPETENCES.map((one) => [one, Number(values[neededName(one)])]);
  const kept = AUDIENCES.map((one) => [one, read(values[keptName(one)])]);
  return {
    from: values.from,
    caseNumber: values.caseNumber.trim(),
    reading: READINGS.find((one) => one === values.reading) ?? 'both',
    intervalMonths: read(values.intervalMonths),
    dueSoonDays: Number(values.dueSoonDays),
    onboardingDays: read(values.onboardingDays),
    leastMinutes: read(values.leastMinutes),
    otherCoursesCount,
    reminderDays: daysOf(values.reminderDays),
    // Object.fromEntries widens the keys to string; they are exactly COMPETENCES and AUDIENCES.
    needed: Object.fromEntries(needed) as TrainingPolicyView['needed'],
    retentionMonths: Object.fromEntries(kept) as TrainingPolicyView['retentionMonths'],
  };
}
