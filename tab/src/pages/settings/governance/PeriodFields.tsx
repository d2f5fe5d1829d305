import { useFormStyles } from '../../../components/form/form.styles';
import { TextField } from '../../../components/form/TextField';
import type { Form } from '../../../components/form/useForm';
import { useMe } from '../../../session/session-context';
import { usePeriod, type PeriodName } from './usePeriod';

/** The first and the last day of a right, and its case number. */
export function PeriodFields({ form }: { form: Pick<Form<PeriodName>, 'values' | 'set'> }) {
  const styles = useFormStyles();
  const { today } = useMe();
  const { labels } = usePeriod();
  return (
    <>
      <div className={styles.pair}>
        <TextField form={form} name="from" label={labels.from} type="date" min={today} required />
        <TextField form={form} name="to" label={labels.to} type="date" min={today} required />
      </div>
      <TextField form={form} name="caseNumber" label={labels.caseNumber} required />
    </>
  );
}
