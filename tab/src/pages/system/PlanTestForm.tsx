import { useTranslation } from 'react-i18next';
import { giveSystemPlanTest } from '../../../../contracts/system/system';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { EMPTY_EXHIBIT, exhibitOf } from '../../components/register/exhibit-fields';
import { ExhibitFields } from '../../components/register/ExhibitFields';
import { useExhibit } from '../../components/register/useExhibit';
import { Success } from '../../components/Success';

/** Records that the contingency plan of a system was tested, and what shows it. */
export function PlanTestForm({ systemId }: { systemId: string }) {
  const { t } = useTranslation();
  const exhibit = useExhibit();
  const form = useForm(EMPTY_EXHIBIT, `plan-test-${systemId}`);
  const giving = useSendingBy(
    form,
    async (client, file: File | undefined) =>
      client.call(giveSystemPlanTest, {
        params: { systemId },
        body: { exhibit: await exhibitOf(client, form.values, file) },
      }),
    () => {
      form.begin();
    },
  );
  return (
    <FormFrame
      form={form}
      labels={exhibit.labels}
      prefix="plan-test-"
      submit={t('systems.test')}
      sending={giving}
      done={giving.isSuccess && <Success>{t('systems.tested')}</Success>}
      onSubmit={() => {
        if (form.accept(faultsOf(exhibit.faults(form)))) giving.mutate(form.files.get('file')?.[0]);
      }}
    >
      <ExhibitFields form={form} />
    </FormFrame>
  );
}
