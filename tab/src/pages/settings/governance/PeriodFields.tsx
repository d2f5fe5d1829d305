import { useFormStyles } from '../../../components/form/form.styles';
import { DateField } from '../../../components/form/DateField';
import { TextField } from '../../../components/form/TextField';
import type { Form } from '../../../components/form/useForm';
import type { PeriodName } from './usePeriod';

/** The first and the last day of a right, and its case number. */
export function PeriodFields({ form }: { form: Pick<Form<PeriodName>, 'values' | 'set'> }) {
  const styles = useFormStyles();
  return (
    <>
      <div className={styles.pair}>
        <DateField form={form} name="from" kind="right" required />
        <DateField form={form} name="to" kind="right" required />
      </div>
      <TextField form={form} name="caseNumber" required />
    </>
  );
}
