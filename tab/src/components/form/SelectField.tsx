import { Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFieldId } from './form-context';
import { FormField, type FieldProps } from './FormField';
import type { Form } from './useForm';

type Props<Name extends string> = FieldProps & {
  form: Pick<Form<Name>, 'values' | 'set'>;
  name: Name;
  /** What stands for no choice; otherwise that one should choose. */
  none?: string;
  options: readonly (readonly [value: string, text: string])[];
};

/** A field where one of a list is chosen; nothing is chosen beforehand unless the form says so. */
export function SelectField<Name extends string>({ form, name, options, none, ...field }: Props<Name>) {
  const { t } = useTranslation();
  const id = useFieldId(name);
  return (
    <FormField name={name} {...field}>
      <Select
        id={id}
        value={form.values[name]}
        onChange={(_, { value }) => {
          form.set(name, value);
        }}
      >
        <option value="">{none ?? t('form.choose')}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </FormField>
  );
}
