import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { ChosenFiles } from './ChosenFiles';
import { FileDrop } from './FileDrop';
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

/** A field where files are chosen; those that are chosen stand below it with their size, and can be taken away again. */
export function FileField<Name extends string>({ form, name, ...props }: Props<Name>) {
  const { accept, multiple = false, ...field } = props;
  const { t } = useTranslation();
  const chosen = form.files.get(name) ?? [];
  const id = useFieldId(name);
  const isChosen = chosen.length > 0;
  return (
    <>
      <FormField name={name} {...field}>
        <FileDrop
          // A form that is cleared gets a fresh field.
          key={isChosen ? 'chosen' : 'empty'}
          name={name}
          accept={accept}
          multiple={multiple}
          hidden={isChosen}
          onFiles={(files) => {
            form.setFiles(name, multiple ? added(chosen, files) : files);
            form.mend(name);
          }}
        />
      </FormField>
      {isChosen && (
        <ChosenFiles
          files={chosen}
          onRemove={(file) => {
            form.setFiles(
              name,
              chosen.filter((one) => one !== file),
            );
          }}
          focusWhenNone={id}
        />
      )}
      {isChosen && multiple && (
        <div>
          <Button size="small" icon={<AddRegular />} onClick={() => document.getElementById(id)?.click()}>
            {t('form.moreFiles')}
          </Button>
        </div>
      )}
    </>
  );
}

/** What is chosen in several goes adds up; a file of the same name is the newer one. */
const added = (chosen: readonly File[], files: readonly File[]): readonly File[] => [
  ...chosen.filter((one) => !files.some((file) => file.name === one.name)),
  ...files,
];
