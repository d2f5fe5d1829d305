import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCESS_MOST } from '../../../../../domain/access/access-limits';
import { ADOPTERS } from '../../../../../domain/access/adoption';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { LEVELS } from '../../../../../domain/decision/scale';
import { setDecisionPolicy, type DecisionPolicyView } from '../../../../../contracts/access/governance';
import { faultsOf, linesOf } from '../../../components/form/checks';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { rowField, rowLabels, useRows } from '../../../components/form/useRows';
import { useScaleWords } from '../../../components/decision/useScaleWords';

export const EMPTY_BAND = { name: '', atLeast: '', appetite: 'above', decidedBy: 'body' };
export type BandField = keyof typeof EMPTY_BAND;

const isDays = (days: number): boolean =>
  Number.isInteger(days) && days >= 1 && days <= DECISION_MOST.policyDays;
const isMonths = (months: number): boolean =>
  Number.isInteger(months) && months >= 1 && months <= DECISION_MOST.revisitMonths;

/** The state of the form for the decision policy, filled in with the one that holds. */
export function usePolicyForm(policy: DecisionPolicyView) {
  const { t } = useTranslation();
  const { scale } = policy;
  const words = useScaleWords()(scale);
  const text = useFaultWords();
  const listed = (axis: 'consequence' | 'likelihood') =>
    scale[axis].map((_, index) => words[axis](index + 1).label).join('\n');
  const form = useForm(
    {
      consequence: listed('consequence'),
      likelihood: listed('likelihood'),
      bands: '',
      reminderDays: policy.reminderDays.join(', '),
      escalationDays: policy.escalationDays === null ? '' : String(policy.escalationDays),
      journalDays: String(policy.journalDays),
      revisitMonths: policy.revisitMonths === null ? '' : String(policy.revisitMonths),
      // Each new version rests on a decision of its own.
      adoptedBy: '',
      decidedOn: '',
      caseNumber: '',
    },
    'policy',
  );
  const [warnUntrained, setWarn] = useState(policy.warnUntrained);
  const bands = useRows(
    'band',
    EMPTY_BAND,
    scale.bands.map(({ atLeast, withinAppetite, decidedBy }, index) => ({
      name: words.band(index),
      atLeast: String(atLeast),
      appetite: withinAppetite ? 'within' : 'above',
      decidedBy,
    })),
    'policy-bands',
  );
  const bandLabels = {
    name: t('policy.bandName'),
    atLeast: t('policy.bandFrom'),
    appetite: t('policy.bandAppetite'),
    decidedBy: t('policy.bandLevel'),
  };
  const labels = {
    consequence: t('policy.consequence'),
    likelihood: t('policy.likelihood'),
    bands: t('policy.bands'),
    ...rowLabels(bands, bandLabels, (number) => t('policy.bandNumber', { number })),
    reminderDays: t('policy.reminderDays'),
    escalationDays: t('policy.escalationDays'),
    journalDays: t('policy.journalDays'),
    revisitMonths: t('policy.revisitMonths'),
    adoptedBy: t('policy.adoptedBy'),
    decidedOn: t('policy.decidedOn'),
    caseNumber: t('policy.caseNumber'),
  };
  const setting = useSending(form, setDecisionPolicy, () => {
    form.sent();
    bands.sent();
  });
  const clear = () => {
    form.reset();
    bands.reset();
  };
  const send = () => {
    const { values } = form;
    const reminderDays = values.reminderDays
      .split(',')
      .flatMap((one) => (one.trim() === '' ? [] : Number(one)));
    const escalationDays = values.escalationDays.trim() === '' ? null : Number(values.escalationDays);
    const journalDays = Number(values.journalDays);
    const revisitMonths = values.revisitMonths.trim() === '' ? null : Number(values.revisitMonths);
    const steps = (lines: string) => {
      const { length } = linesOf(lines);
      if (length < 2 || length > DECISION_MOST.scaleLevels) return t('policy.labelsInvalid');
      return linesOf(lines).some((one) => one.length > DECISION_MOST.scaleLabel)
        ? t('form.tooLong', { most: DECISION_MOST.scaleLabel })
        : undefined;
    };
    const written = bands.rows.map(({ values: band }) => ({
      name: band.name.trim(),
      atLeast: Number(band.atLeast),
      withinAppetite: band.appetite === 'within',
      decidedBy: LEVELS.find((level) => level === band.decidedBy) ?? 'wholeBody',
    }));
    const rises = written.every(({ atLeast }, index) => atLeast > (written[index - 1]?.atLeast ?? 0));
    const startsAtOne = written[0]?.atLeast === 1;
    const adoptedBy = ADOPTERS.find((one) => one === values.adoptedBy);
    const invalid = t('policy.daysInvalid');
    const faults = faultsOf<string>([
      ['consequence', steps(values.consequence)],
      ['likelihood', steps(values.likelihood)],
      ['bands', rises && startsAtOne ? undefined : t('policy.bandsInvalid')],
      ...bands.rows.map(
        (row) =>
          [
            rowField(bands, row, 'atLeast'),
            Number.isInteger(Number(row.values.atLeast)) && row.values.atLeast.trim() !== ''
              ? undefined
              : t('governance.numberInvalid'),
          ] as const,
      ),
      [
        'reminderDays',
        reminderDays.every(isDays) && reminderDays.length <= DECISION_MOST.reminders ? undefined : invalid,
      ],
      ['escalationDays', escalationDays === null || isDays(escalationDays) ? undefined : invalid],
      ['journalDays', isDays(journalDays) ? undefined : invalid],
      [
        'revisitMonths',
        revisitMonths === null || isMonths(revisitMonths) ? undefined : t('policy.monthsInvalid'),
      ],
      ['adoptedBy', text.text(values.adoptedBy)],
      ['decidedOn', text.date('fact', values.decidedOn)],
      ['caseNumber', text.text(values.caseNumber, ACCESS_MOST.caseNumber)],
    ]);
    if (!form.accept(faults) || adoptedBy === undefined) return;
    setting.mutate({
      body: {
        scale: {
          consequence: linesOf(values.consequence),
          likelihood: linesOf(values.likelihood),
          bands: written,
        },
        reminderDays,
        escalationDays,
        journalDays,
        warnUntrained,
        revisitMonths,
        adopted: { adoptedBy, decidedOn: values.decidedOn, caseNumber: values.caseNumber.trim() },
      },
    });
  };
  return { form, labels, bands, bandLabels, warnUntrained, setWarn, setting, send, clear };
}
