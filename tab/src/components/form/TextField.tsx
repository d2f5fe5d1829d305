import { Field, Input, Textarea } from '@fluentui/react-components';
import { useFieldError } from './form-context';
import { useFormStyles } from './form.styles';
import type { Form } from './useForm';

type Props<Name extends string> = {
  form: Form<Name>;
  name: Name;
  label: string;
  hint?: string;
  required?: boolean;
  /** Lines to write on; one line unless given. */
  lines?: number;
  type?: 'text' | 'date' | 'number';
  max?: string;
  min?: string;
};

/** A field to write in: a line, several lines, a date or a number. */
export function TextField<Name extends string>({ form, name, label, hint, ...props }: Props<Name>) {
  const { required = false, lines = 1, type = 'text', max, min } = props;
  const styles = useFormStyles();
  const error = useFieldError(name);
  const id = `field-${name}`;
  const value = form.values[name];
  const onChange = (_: unknown, { value: written }: { value: string }) => {
    form.set(name, written);
  };
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      required={required}
      {...(hint ? { hint } : {})}
      {...error}
    >
      {lines > 1 ? (
        <Textarea id={id} rows={lines} resize="vertical" value={value} onChange={onChange} />
      ) : (
        <Input
          id={id}
          type={type}
          value={value}
          onChange={onChange}
          {...(type === 'text' ? {} : { className: styles.short })}
          {...(max === undefined ? {} : { max })}
          {...(min === undefined ? {} : { min })}
        />
      )}
    </Field>
  );
}
