import { Field } from '@fluentui/react-components';
import { useContext, type ReactElement } from 'react';
import { FormContext, useFieldId } from './form-context';
import { useFormStyles } from './form.styles';

export type FieldProps = {
  /** What it is called, where the form around it does not say it by the field's name. */
  label?: string;
  hint?: string;
  required?: boolean;
};

type Props = FieldProps & {
  name: string;
  /** Whether the label belongs to one element with the field's id, or to a group. */
  group?: boolean;
  /** What the field itself has found; what the form says of it comes first. */
  fault?: string | undefined;
  children: ReactElement;
};

/** A box that is drawn between its input and its change is as before again. */
const isBox = (target: EventTarget) =>
  target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio');

/** A label above, what is written in, and below it what is wrong and a hint. */
export function FormField({ name, label, hint, required = false, group = false, fault, children }: Props) {
  const styles = useFormStyles();
  const { errors, labels, mend } = useContext(FormContext);
  const called = label ?? labels[name] ?? '';
  const error = errors.get(name) ?? fault;
  const id = useFieldId(name);
  return (
    <Field
      className={styles.field}
      label={group ? called : { children: called, htmlFor: id }}
      required={required}
      // What is changed inside comes up to here, whatever kind of field it is. The change of a text comes when it is left:
      // too late, since the summary would go, and move the button, while it is pressed.
      onChange={() => {
        mend(name);
      }}
      onInput={({ target }) => {
        if (!isBox(target)) mend(name);
      }}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { validationMessage: error, validationState: 'error' })}
    >
      {children}
    </Field>
  );
}
