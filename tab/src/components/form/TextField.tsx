import { Input, Textarea } from '@fluentui/react-components';
import { useFormStyles } from './form.styles';
import { useFieldId } from './form-context';
import { FormField, type FieldProps } from './FormField';
import type { Form } from './useForm';

type Props<Name extends string> = FieldProps & {
  form: Pick<Form<Name>, 'values' | 'set'>;
  name: Name;
  /** Lines to write on; one line unless given. */
  lines?: number;
  type?: 'text' | 'number' | 'time' | 'datetime-local';
  max?: string;
  min?: string;
};

/** A field to write in: a line, several lines, a number, a time of the day, or any day with its time. */
export function TextField<Name extends string>({ form, name, ...props }: Props<Name>) {
  const { lines = 1, type = 'text', max, min, ...field } = props;
  const styles = useFormStyles();
  const id = useFieldId(name);
  const own = {
    id,
    value: form.values[name],
    onChange: (_: unknown, { value }: { value: string }) => {
      form.set(name, value);
    },
  };
  return (
    <FormField name={name} {...field}>
      {lines > 1 ? (
        <Textarea rows={lines} resize="vertical" {...own} />
      ) : (
        <Input
          type={type}
          {...(type === 'text' ? {} : { className: styles.short })}
          {...(max === undefined ? {} : { max })}
          {...(min === undefined ? {} : { min })}
          {...own}
        />
      )}
    </FormField>
  );
}
