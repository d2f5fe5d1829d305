import { useTranslation } from 'react-i18next';
import { addMeasureExhibit } from '../../../../contracts/measure/measure';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { EMPTY_EXHIBIT, exhibitOf } from '../../components/register/exhibit-fields';
import { ExhibitFields } from '../../components/register/ExhibitFields';
import { useExhibit } from '../../components/register/useExhibit';

/** Adds what shows that a measure is carried out. */
export function ShowForm({ measureId, onDone }: { measureId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { labels, faults } = useExhibit();
  const form = useForm(EMPTY_EXHIBIT, `exhibit-${measureId}`);
  const adding = useSendingBy(
    form,
    async (client, values: typeof EMPTY_EXHIBIT) => {
      const exhibit = await exhibitOf(client, values, form.files.get('file')?.[0]);
      return client.call(addMeasureExhibit, { params: { measureId }, body: { exhibit } });
    },
    () => {
      form.sent();
      onDone();
    },
  );
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`exhibit-${measureId}-`}
      submit={t('measures.showSubmit')}
      sending={adding}
      onSubmit={() => {
        if (form.accept(faultsOf(faults(form)))) adding.mutate({ ...form.values });
      }}
    >
      <ExhibitFields form={form} />
    </FormFrame>
  );
}
