import { useTranslation } from 'react-i18next';
import { AUDIENCES } from '../../../../../domain/access/group';
import { linkGroup } from '../../../../../contracts/access/group-sync';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { SelectField } from '../../../components/form/SelectField';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Success } from '../../../components/Success';

const OBJECT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Lets an audience follow an Entra group, by the group's object id. */
export function EntraLinkForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ audience: '', groupId: '' }, 'entra');
  const linking = useSending(form, linkGroup);
  const labels = { audience: t('entra.group'), groupId: t('entra.groupId') };
  const send = () => {
    const audience = AUDIENCES.find((one) => one === form.values.audience);
    const groupId = form.values.groupId.trim();
    const faults = faultsOf([
      ['audience', words.text(form.values.audience)],
      ['groupId', OBJECT_ID.test(groupId) ? undefined : t('entra.groupIdInvalid')],
    ]);
    if (!form.accept(faults) || audience === undefined) return;
    linking.mutate(
      { body: { audience, groupId } },
      {
        onSuccess: () => {
          form.begin();
        },
      },
    );
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="entra-"
      submit={t('entra.save')}
      sending={linking}
      done={linking.isSuccess && <Success>{t('entra.linked')}</Success>}
      onSubmit={send}
    >
      <SelectField
        form={form}
        name="audience"
        options={AUDIENCES.map((one) => [one, t(`groups.names.${one}`)] as const)}
        required
      />
      <TextField form={form} name="groupId" hint={t('entra.groupIdHint')} required />
    </FormFrame>
  );
}
