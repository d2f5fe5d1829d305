import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUPS } from '../../../../../domain/access/group';
import { joinGroup } from '../../../../../contracts/access/groups';
import type { PersonView } from '../../../../../contracts/values';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { PeopleChecklist } from '../../../components/form/PeopleChecklist';
import { SelectField } from '../../../components/form/SelectField';
import { DateField } from '../../../components/form/DateField';
import { without } from '../../../components/form/useKeptChoice';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Success } from '../../../components/Success';
import { useMe } from '../../../session/session-context';

/** Puts people whom the directory knows into a group. */
export function JoinForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  const [chosen, setChosen] = useState<readonly PersonView[]>([]);
  const form = useForm({ group: '', chosen: '', from: today }, null);
  const joining = useSending(form, joinGroup);
  const labels = { group: t('groups.toGroup'), chosen: t('groups.people'), from: t('groups.from') };
  const send = () => {
    const { group, from } = form.values;
    const faults = faultsOf([
      ['group', words.text(group)],
      ['chosen', chosen.length === 0 ? t('groups.chooseSome') : undefined],
      ['from', words.date('stay', from)],
    ]);
    if (!form.accept(faults)) return;
    joining.mutate(
      { params: { group }, body: { personIds: chosen.map(({ personId }) => personId), from } },
      {
        onSuccess: () => {
          setChosen((now) => without(now, chosen));
        },
      },
    );
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="join-"
      submit={t('groups.join')}
      sending={joining}
      done={
        joining.data !== undefined && (
          <Success changed={joining.data.joined > 0}>
            {t('groups.joined', { count: joining.data.joined })}
          </Success>
        )
      }
      onSubmit={send}
    >
      <p>{t('groups.joinLead')}</p>
      <SelectField
        form={form}
        name="group"
        options={GROUPS.map((one) => [one, t(`groups.names.${one}`)] as const)}
        required
      />
      <PeopleChecklist name="chosen" chosen={chosen} onChange={setChosen} required />
      <DateField form={form} name="from" kind="stay" required />
    </FormFrame>
  );
}
