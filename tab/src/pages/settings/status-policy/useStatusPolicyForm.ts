import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TOPICS, type Topic } from '../../../../../domain/indicator/topic';
import { STATUS_MOST } from '../../../../../domain/status/status-limits';
import { STATUS_POLICY_BOUNDS as BOUNDS } from '../../../../../domain/status/status-policy';
import type { SectionId } from '../../../../../domain/status/section';
import { setStatusPolicy, type StatusPolicyView } from '../../../../../contracts/status/status-policy';
import type { PersonView } from '../../../../../contracts/values';
import { faultsOf } from '../../../components/form/checks';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { LIMIT_FIELDS, boundsOf } from './limit-fields';

const isWhole = (written: string, least: number, most: number): boolean =>
  written.trim() !== '' &&
  Number.isInteger(Number(written)) &&
  Number(written) >= least &&
  Number(written) <= most;

const written = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

const numberOrNull = (text: string): number | null => (text.trim() === '' ? null : Number(text));

const writtenByTopic = (days: StatusPolicyView['current']['staleAfterDays']): Record<Topic, string> => ({
  incidents: written(days.incidents),
  suppliers: written(days.suppliers),
  maturity: written(days.maturity),
  systems: written(days.systems),
  exercises: written(days.exercises),
});

/** The state of the form for the rules of the monthly status, filled in with those that hold, and setting them. */
export function useStatusPolicyForm(rules: StatusPolicyView['current']) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm(
    {
      from: '',
      caseNumber: '',
      unreleased: rules.unreleased,
      draftWorkingDays: String(rules.draftWorkingDays),
      remindAfterDays: written(rules.remindAfterDays),
      dueHour: written(rules.dueHour),
      nearDays: written(rules.nearDays),
      ...writtenByTopic(rules.staleAfterDays),
    },
    'status-policy',
  );
  const [responsible, setResponsible] = useState<ReadonlyMap<SectionId, PersonView>>(
    new Map(rules.responsible.map(({ section, person }) => [section, person])),
  );
  const setting = useSending(form, setStatusPolicy, form.sent);
  const labels = {
    from: t('statusPolicy.from'),
    caseNumber: t('statusPolicy.caseNumber'),
    draftWorkingDays: t('statusPolicy.draft'),
    remindAfterDays: t('statusPolicy.remind'),
    unreleased: t('statusPolicy.unreleased'),
    dueHour: t('statusPolicy.dueHour'),
    nearDays: t('statusPolicy.nearDays'),
    incidents: t('statusPolicy.staleOf', { section: t('section.incidents') }),
    suppliers: t('statusPolicy.staleOf', { section: t('section.suppliers') }),
    maturity: t('statusPolicy.staleOf', { section: t('section.maturity') }),
    systems: t('statusPolicy.staleOf', { section: t('section.systems') }),
    exercises: t('statusPolicy.staleOf', { section: t('section.exercises') }),
  };
  const choose = (section: SectionId, person: PersonView | undefined) => {
    setResponsible((before) => {
      const after = new Map(before);
      if (person === undefined) after.delete(section);
      else after.set(section, person);
      return after;
    });
  };
  const send = () => {
    const { from, caseNumber, draftWorkingDays, remindAfterDays, unreleased } = form.values;
    const number = (value: string, { least, most }: { least: number; most: number }) =>
      isWhole(value, least, most) ? undefined : t('statusPolicy.numberInvalid', { least, most });
    const faults = faultsOf([
      ['from', words.date('stay', from)],
      ['caseNumber', words.text(caseNumber, STATUS_MOST.caseNumber)],
      ['draftWorkingDays', number(draftWorkingDays, BOUNDS.draftWorkingDays)],
      [
        'remindAfterDays',
        remindAfterDays === '' ? undefined : number(remindAfterDays, BOUNDS.remindAfterDays),
      ],
      ...LIMIT_FIELDS.map((name): [typeof name, string | undefined] => [
        name,
        form.values[name].trim() === '' ? undefined : number(form.values[name], boundsOf(name)),
      ]),
    ]);
    if (!form.accept(faults)) return;
    const body = {
      from,
      caseNumber,
      draftWorkingDays: Number(draftWorkingDays),
      remindAfterDays: remindAfterDays === '' ? null : Number(remindAfterDays),
      unreleased: unreleased === 'wait' ? ('wait' as const) : ('sendUnreviewed' as const),
      dueHour: numberOrNull(form.values.dueHour),
      nearDays: numberOrNull(form.values.nearDays),
      staleAfterDays: Object.fromEntries(
        TOPICS.flatMap((topic) => {
          const days = numberOrNull(form.values[topic]);
          return days === null ? [] : [[topic, days]];
        }),
      ),
      responsible: Object.fromEntries([...responsible].map(([section, one]) => [section, one.personId])),
    };
    setting.mutate({ body });
  };
  return { form, labels, setting, send, responsible, choose };
}
