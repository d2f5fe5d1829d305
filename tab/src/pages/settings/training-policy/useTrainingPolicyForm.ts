import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TRAINING_MOST } from '../../../../../domain/training/training-limits';
import { AUDIENCES } from '../../../../../domain/access/group';
import { COMPETENCES } from '../../../../../domain/training/competence';
import { setTrainingPolicy, type TrainingPolicyView } from '../../../../../contracts/training/training';
import { faultsOf } from '../../../components/form/checks';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { daysOf, keptName, neededName, policyOf, valuesOf, type PolicyName } from './training-policy-values';

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** The state of the form for the policy for training, filled in with the one that holds, and setting it. */
export function useTrainingPolicyForm(policy: TrainingPolicyView) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm<PolicyName>(valuesOf(policy), 'training-policy');
  const [otherCoursesCount, setOthers] = useState(policy.otherCoursesCount);
  const setting = useSending(form, setTrainingPolicy, form.sent);
  const labels = {
    reading: t('trainingPolicy.reading'),
    from: t('trainingPolicy.from'),
    caseNumber: t('trainingPolicy.caseNumber'),
    intervalMonths: t('trainingPolicy.interval'),
    dueSoonDays: t('trainingPolicy.dueSoon'),
    onboardingDays: t('trainingPolicy.onboarding'),
    leastMinutes: t('trainingPolicy.leastMinutes'),
    ...each(COMPETENCES, neededName, (one) => t(`competence.${one}`)),
    reminderDays: t('trainingPolicy.reminders'),
    ...each(AUDIENCES, keptName, (one) => t(`audience.${one}`)),
  };
  const send = () => {
    const { values } = form;
    const number = (name: PolicyName, least: number, most: number, required = false) => {
      const isThere = values[name].trim() !== '';
      const isFine = isThere ? isWhole(Number(values[name]), least, most) : !required;
      return [name, isFine ? undefined : t('trainingPolicy.numberInvalid', { least, most })] as const;
    };
    const days = daysOf(values.reminderDays);
    const areDays =
      days.every((day) => isWhole(day, 0, TRAINING_MOST.policyDays)) &&
      new Set(days).size === days.length &&
      days.length <= TRAINING_MOST.reminders;
    const fine = form.accept(
      faultsOf<PolicyName>([
        ['from', words.date('stay', values.from)],
        ['caseNumber', words.text(values.caseNumber, TRAINING_MOST.caseNumber)],
        number('intervalMonths', 1, TRAINING_MOST.policyMonths),
        number('dueSoonDays', 0, TRAINING_MOST.policyDays, true),
        number('onboardingDays', 0, TRAINING_MOST.policyDays),
        number('leastMinutes', 1, TRAINING_MOST.minutes),
        ...COMPETENCES.map((one) => number(neededName(one), 0, TRAINING_MOST.carriers, true)),
        ['reminderDays', areDays ? undefined : t('trainingPolicy.remindersInvalid')],
        ...AUDIENCES.map((one) => number(keptName(one), 0, TRAINING_MOST.policyMonths)),
      ]),
    );
    if (fine) setting.mutate({ body: policyOf(values, otherCoursesCount) });
  };
  return { form, labels, setting, send, otherCoursesCount, setOthers };
}

function each<One extends string, Name extends string>(
  all: readonly One[],
  nameOf: (one: One) => Name,
  wordOf: (one: One) => string,
): Record<Name, string> {
  // Object.fromEntries widens the keys to string; they are exactly the names of all.
  return Object.fromEntries(all.map((one) => [nameOf(one), wordOf(one)])) as Record<Name, string>;
}
