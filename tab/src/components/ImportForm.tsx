import { useTranslation } from 'react-i18next';
import { useFormat } from '../words/useFormat';
import { faultsOf, LARGEST_FILE } from './form/checks';
import { FileField } from './form/FileField';
import { FormFrame } from './form/FormFrame';
import { useForm } from './form/useForm';

type Props = {
  label: string;
  hint: string;
  submit: string;
  busy: boolean;
  failure: Error | null;
  onFile: (file: File) => void;
};

/** Asks for one CSV file. */
export function ImportForm({ label, hint, submit, busy, failure, onFile }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const form = useForm({ file: '' });
  const file = form.files.get('file')?.[0];
  const send = () => {
    const fault =
      file === undefined
        ? t('form.fileMissing')
        : file.size > LARGEST_FILE
          ? t('form.fileTooLarge', { most: format.bytes(LARGEST_FILE) })
          : undefined;
    if (form.accept(faultsOf([['file', fault]])) && file !== undefined) onFile(file);
  };
  return (
    <FormFrame
      form={form}
      labels={{ file: label }}
      submit={submit}
      busy={busy}
      failure={failure}
      onSubmit={send}
    >
      <FileField form={form} name="file" label={label} hint={hint} accept=".csv,text/csv" required />
    </FormFrame>
  );
}
