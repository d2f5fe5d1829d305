import { Input } from '@fluentui/react-components';
import { dateLimits, type DateKind } from '../../../../domain/calendar/date-limits';
import { useMe } from '../../session/session-context';
import { useFormStyles } from './form.styles';
import { useFieldId } from './form-context';
import { FormField, type FieldProps } from './FormField';
import { useFaultWords } from './useFaultWords';
import { useLeft } from './useLeft';
import type { Form } from './useForm';

type Props<Name extends string> = FieldProps & {
  form: Pick<Form<Name>, 'values' | 'set'>;
  name: Name;
  /** What the date is about: its limits are those by which the server refuses. */
  kind: DateKind;
  /** Whether the time of the day is written too. */
  timed?: boolean;
};

/** A date within the limits of its kind. What is wrong with it is said when the field is left. */
export function DateField<Name extends string>({ form, name, kind, timed = false, ...field }: Props<Name>) {
  const styles = useFormStyles();
  const { today } = useMe();
  const { dateIfAny } = useFaultWords();
  const id = useFieldId(name);
  const left = useLeft();
  const { earliest, latest } = dateLimits(kind, today);
  const written = form.values[name];
  return (
    <FormField name={name} fault={left.isLeft ? dateIfAny(kind, written.slice(0, 10)) : undefined} {...field}>
      <Input
        className={styles.short}
        id={id}
        type={timed ? 'datetime-local' : 'date'}
        min={timed ? `${earliest}T00:00` : earliest}
        max={timed ? `${latest}T23:59` : latest}
        value={written}
        onChange={(_, { value }) => {
          left.onChange();
          form.set(name, value);
        }}
        onBlur={left.onBlur}
      />
    </FormField>
  );
}
