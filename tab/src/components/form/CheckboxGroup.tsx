import {
  Checkbox,
  FieldContextProvider,
  useFieldControlProps_unstable as useFieldControlProps,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
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
      <Group>
        {options.map(([value, text], index) => (
          <div key={value}>
            <Checkbox
              {...(index === 0 ? { id } : {})}
              label={text}
              checked={chosen.includes(value)}
              onChange={(_, { checked }) => {
                const others = chosen.filter((one) => one !== value);
                onChange(checked === true ? [...others, value] : others);
              }}
            />
          </div>
        ))}
      </Group>
    </FormField>
  );
}

/**
 * Takes name, description and fault of the field for the group, so that each of its boxes keeps its own name and none
 * of them alone is required.
 */
function Group({ children }: { children: ReactNode }) {
  const control: { 'aria-labelledby'?: string; 'aria-describedby'?: string } = {};
  const names = useFieldControlProps(control);
  return (
    <div role="group" aria-labelledby={names['aria-labelledby']} aria-describedby={names['aria-describedby']}>
      <FieldContextProvider value={undefined}>{children}</FieldContextProvider>
    </div>
  );
}
