import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useFieldId } from './form-context';
import { FormField, type FieldProps } from './FormField';
import type { Form } from './useForm';

const useStyles = makeStyles({
  help: {
    marginBottom: tokens.spacingVerticalXS,
    paddingLeft: '40px',
    maxWidth: '60ch',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Props<Name extends string> = FieldProps & {
  form: Form<Name>;
  name: Name;
  /** Each with what it means, where the words alone do not say it. */
  options: readonly (readonly [value: string, text: string, help?: string])[];
};

/** A field where one of a few is chosen, with all of them in sight. */
export function RadioField<Name extends string>({ form, name, options, ...field }: Props<Name>) {
  const id = useFieldId(name);
  const styles = useStyles();
  return (
    <FormField name={name} group {...field}>
      <RadioGroup
        value={form.values[name]}
        onChange={(_, { value }) => {
          form.set(name, value);
        }}
      >
        {options.map(([value, text, help], index) => (
          <Fragment key={value}>
            <Radio
              value={value}
              label={text}
              {...(index === 0 ? { id } : {})}
              {...(help === undefined ? {} : { 'aria-describedby': `${id}-${value}` })}
            />
            {help !== undefined && (
              <div id={`${id}-${value}`} className={styles.help}>
                {help}
              </div>
            )}
          </Fragment>
        ))}
      </RadioGroup>
    </FormField>
  );
}
