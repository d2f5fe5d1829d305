import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SectionId } from '../../../../../domain/status/section';
import { setStatusPolicy, type StatusPolicyView } from '../../../../../functions/contracts/status-policy';
import type { PersonView } from '../../../../../functions/contracts/values';
import { useCommand } from '../../../api/useCommand';
import { dateFault, faultsOf } from '../../../components/form/checks';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';

const MOST_WORKING_DAYS = 10;
const MOST_DAYS = 30;
const LONGEST_CASE = 50;

const isWhole = (written: string, least: number, most: number): boolean =>
  written.trim() !== '' &&
  Number.isInteger(Number(written)) &&
  Number(written) >= least &&
  Number(written) <= most;

/** The state of the form for the rules of the monthly status, filled in with those that hold, and setting them. */
export function useStatusPolicyForm(rules: StatusPolicyView['current']) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({
    ...{ from: '', caseNumber: '', unreleased: rules.unreleased },
    draftWorkingDays: String(rules.draftWorkingDays),
    remindAfterDays: rules.remindAfterDays === null ? '' : String(rules.remindAfterDays),
  });
  const [responsible, setResponsible] = useState<ReadonlyMap<SectionId, PersonView>>(
    new Map(rules.responsible.map(({ section, person }) => [section, person])),
  );
  const setting = useCommand(setStatusPolicy);
  const labels = {
    from: t('statusPolicy.from'),
    caseNumber: t('statusPolicy.caseNumber'),
    draftWorkingDays: t('statusPolicy.draft'),
    remindAfterDays: t('statusPolicy.remind'),
    unreleased: t('statusPolicy.unreleased'),
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
    const number = (written: string, least: number, most: number) =>
      isWhole(written, least, most) ? undefined : t('statusPolicy.numberInvalid', { least, most });
    const faults = faultsOf([
      ['from', words.date(dateFault(from, { required: true }))],
      ['caseNumber', words.text(caseNumber, LONGEST_CASE)],
      ['draftWorkingDays', number(draftWorkingDays, 0, MOST_WORKING_DAYS)],
      ['remindAfterDays', remindAfterDays === '' ? undefined : number(remindAfterDays, 1, MOST_DAYS)],
    ]);
    if (!form.accept(faults)) return;
    const body = {
      ...{ from, caseNumber, draftWorkingDays: Number(draftWorkingDays) },
      remindAfterDays: remindAfterDays === '' ? null : Number(remindAfterDays),
      unreleased: unreleased === 'wait' ? ('wait' as const) : ('sendUnreviewed' as const),
      responsible: Object.fromEntries([...responsible].map(([section, one]) => [section, one.personId])),
    };
    setting.mutate({ body }, { onError: form.refuse });
  };
  return { form, labels, setting, send, responsible, choose };
}
