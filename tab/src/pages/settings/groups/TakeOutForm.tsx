import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../../../domain/access/group';
import { leaveGroup } from '../../../../../contracts/access/groups';
import { CheckboxGroup } from '../../../components/form/CheckboxGroup';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { DateField } from '../../../components/form/DateField';
import { without } from '../../../components/form/useKeptChoice';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Success } from '../../../components/Success';
import { useMe } from '../../../session/session-context';

type Props = { group: Group; options: readonly (readonly [personId: string, line: string])[] };

/** The members of a group, to be chosen and taken out of it with their last day. */
export function TakeOutForm({ group, options }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const form = useForm({ chosen: '', to: today }, null);
  const leaving = useSending(form, leaveGroup);
  const labels = { chosen: t('groups.choose'), to: t('groups.lastDay') };
  // Somebody who is no longer listed, for another page was turned to, is not meant.
  const personIds = options.map(([personId]) => personId).filter((one) => chosen.includes(one));
  const send = () => {
    const faults = faultsOf([
      ['chosen', personIds.length === 0 ? t('groups.chooseSome') : undefined],
      ['to', words.date('stay', form.values.to)],
    ]);
    if (!form.accept(faults)) return;
    leaving.mutate(
      { params: { group }, body: { personIds, to: form.values.to } },
      {
        onSuccess: () => {
          setChosen((now) => without(now, personIds));
        },
      },
    );
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`out-${group}-`}
      submit={t('groups.takeOut')}
      sending={leaving}
      done={
        leaving.data !== undefined && (
          <Success changed={leaving.data.left > 0}>
            {t('groups.takenOut', { count: leaving.data.left })}
          </Success>
        )
      }
      onSubmit={send}
    >
      <CheckboxGroup name="chosen" options={options} chosen={personIds} onChange={setChosen} required />
      <DateField form={form} name="to" kind="stay" required />
    </FormFrame>
  );
}
