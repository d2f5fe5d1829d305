import { Field, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFieldError } from './form-context';
import type { Form } from './useForm';

type Props<Name extends string> = {
  form: Form<Name>;
  name: Name;
  label: string;
  hint?: string;
  required?: boolean;
  options: readonly (readonly [value: string, text: string])[];
};

/** A field where one of a list is chosen; nothing is chosen beforehand unless the form says so. */
export function SelectField<Name extends string>({ form, name, label, hint, ...props }: Props<Name>) {
  const { t } = useTranslation();
  const error = useFieldError(name);
  const id = `field-${name}`;
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      required={props.required ?? false}
      {...(hint ? { hint } : {})}
      {...error}
    >
      <Select
        id={id}
        value={form.values[name]}
        onChange={(_, { value }) => {
          form.set(name, value);
        }}
      >
        <option value="">{t('form.choose')}</option>
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
