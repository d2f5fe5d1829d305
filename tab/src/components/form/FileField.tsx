import { useFormStyles } from './form.styles';
import { useFieldId } from './form-context';
import { FormField, type FieldProps } from './FormField';
import type { Form } from './useForm';

type Props<Name extends string> = FieldProps & {
  form: Form<Name>;
  name: Name;
  /** The kinds of file to offer, as the browser wants them (`.pdf,.png`). */
  accept: string;
  multiple?: boolean;
};

/** A field where files are chosen. */
export function FileField<Name extends string>({ form, name, ...props }: Props<Name>) {
  const { accept, multiple = false, ...field } = props;
  const styles = useFormStyles();
  const chosen = form.files.get(name) ?? [];
  const id = useFieldId(name);
  return (
    <FormField name={name} {...field}>
      <input
        // A browser lets nobody set what is chosen, so a form that is cleared gets a fresh field.
        key={chosen.length === 0 ? 'empty' : 'chosen'}
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        className={styles.file}
        onChange={(event) => {
          form.setFiles(name, [...(event.currentTarget.files ?? [])]);
        }}
      />
    </FormField>
  );
}
