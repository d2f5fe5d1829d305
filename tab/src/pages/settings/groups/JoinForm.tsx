import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUPS } from '../../../../../domain/access/group';
import { joinGroup } from '../../../../../functions/contracts/groups';
import { useCommand } from '../../../api/useCommand';
import { CheckboxGroup } from '../../../components/form/CheckboxGroup';
import { dateFault, faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { SelectField } from '../../../components/form/SelectField';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { Success } from '../../../components/Success';
import { usePeople } from '../../../components/usePeople';
import { usePersonName } from '../../../components/usePersonName';
import { useMe } from '../../../session/session-context';

/** Puts people who have a role into a group. */
export function JoinForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const nameOf = usePersonName();
  const people = usePeople([]);
  const { today } = useMe();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const form = useForm({ group: '', chosen: '', from: today });
  const joining = useCommand(joinGroup);
  const labels = { group: t('groups.toGroup'), chosen: t('groups.people'), from: t('groups.from') };
  const send = () => {
    const { group, from } = form.values;
    const faults = faultsOf([
      ['group', words.text(group)],
      ['chosen', chosen.length === 0 ? t('groups.chooseSome') : undefined],
      ['from', words.date(dateFault(from, { required: true }))],
    ]);
    if (!form.accept(faults)) return;
    joining.mutate(
      { params: { group }, body: { personIds: [...chosen], from } },
      {
        onSuccess: () => {
          setChosen([]);
        },
        onError: form.refuse,
      },
    );
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="join-"
      submit={t('groups.join')}
      busy={joining.isPending}
      failure={joining.error}
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
        label={labels.group}
        options={GROUPS.map((one) => [one, t(`groups.names.${one}`)] as const)}
        required
      />
      <CheckboxGroup
        name="chosen"
        label={labels.chosen}
        options={people.map((one) => [one.personId, nameOf(one)] as const)}
        chosen={chosen}
        onChange={setChosen}
        required
      />
      <TextField form={form} name="from" label={labels.from} type="date" required />
    </FormFrame>
  );
}
