import { faultsOf } from './form/checks';
import { FileField } from './form/FileField';
import { FormFrame } from './form/FormFrame';
import { useFaultWords } from './form/useFaultWords';
import { useForm } from './form/useForm';

type Props = {
  label: string;
  hint: string;
  submit: string;
  busy: boolean;
  failure: Error | null;
  onFile: (file: File) => void;
};

const LISTS = '.csv,text/csv,.xlsx';

/** Asks for one list: csv or xlsx. */
export function ImportForm({ label, hint, submit, busy, failure, onFile }: Props) {
  const words = useFaultWords();
  const form = useForm({ file: '' });
  const file = form.files.get('file')?.[0];
  const send = () => {
    if (
      form.accept(faultsOf([['file', words.files(file === undefined ? [] : [file])]])) &&
      file !== undefined
    )
      onFile(file);
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
      <FileField form={form} name="file" label={label} hint={hint} accept={LISTS} required />
    </FormFrame>
  );
}
