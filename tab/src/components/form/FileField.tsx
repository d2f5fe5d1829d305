import { Field } from '@fluentui/react-components';
import { useFieldError } from './form-context';
import { useFormStyles } from './form.styles';
import type { Form } from './useForm';

type Props<Name extends string> = {
  form: Form<Name>;
  name: Name;
  label: string;
  hint?: string;
  /** The kinds of file to offer, as the browser wants them (`.pdf,.png`). */
  accept: string;
  required?: boolean;
  multiple?: boolean;
};

/** A field where files are chosen. */
export function FileField<Name extends string>({ form, name, label, hint, ...props }: Props<Name>) {
  const styles = useFormStyles();
  const error = useFieldError(name);
  const id = `field-${name}`;
  const chosen = form.files.get(name) ?? [];
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      required={props.required ?? false}
      {...(hint ? { hint } : {})}
      {...error}
    >
      <input
        // A browser lets nobody set what is chosen, so a form that is cleared gets a fresh field.
        key={chosen.length === 0 ? 'empty' : 'chosen'}
        id={id}
        type="file"
        accept={props.accept}
        multiple={props.multiple ?? false}
        className={styles.file}
        onChange={(event) => {
          form.setFiles(name, [...(event.currentTarget.files ?? [])]);
        }}
      />
    </Field>
  );
}
