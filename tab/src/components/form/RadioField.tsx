import { Radio, RadioGroup } from '@fluentui/react-components';
import { useFieldId } from './form-context';
import { FormField, type FieldProps } from './FormField';
import type { Form } from './useForm';

type Props<Name extends string> = FieldProps & {
  form: Form<Name>;
  name: Name;
  options: readonly (readonly [value: string, text: string])[];
};

/** A field where one of a few is chosen, with all of them in sight. */
export function RadioField<Name extends string>({ form, name, options, ...field }: Props<Name>) {
  const id = useFieldId(name);
  return (
    <FormField name={name} group {...field}>
      <RadioGroup
        value={form.values[name]}
        onChange={(_, { value }) => {
          form.set(name, value);
        }}
      >
        {options.map(([value, text], index) => (
          <Radio key={value} value={value} label={text} {...(index === 0 ? { id } : {})} />
        ))}
      </RadioGroup>
    </FormField>
  );
}
