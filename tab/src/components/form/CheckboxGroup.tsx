import { Checkbox } from '@fluentui/react-components';
import { useFieldId } from './form-context';
import { FormField, type FieldProps } from './FormField';

type Props = FieldProps & {
  name: string;
  options: readonly (readonly [value: string, text: string])[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

/** A field where any number of a few are chosen. */
export function CheckboxGroup({ name, options, chosen, onChange, ...field }: Props) {
  const id = useFieldId(name);
  return (
    <FormField name={name} group {...field}>
      <div role="group">
        {options.map(([value, text], index) => (
          <div key={value}>
            <Checkbox
              {...(index === 0 ? { id } : {})}
              label={text}
              // The group is required, not each of its boxes.
              required={false}
              checked={chosen.includes(value)}
              onChange={(_, { checked }) => {
                const others = chosen.filter((one) => one !== value);
                onChange(checked === true ? [...others, value] : others);
              }}
            />
          </div>
        ))}
      </div>
    </FormField>
  );
}
