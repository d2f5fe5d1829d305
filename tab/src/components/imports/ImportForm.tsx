import { useState } from 'react';
import { ProblemError } from '../../api/problem-error';
import { faultsOf } from '../form/checks';
import { FileField } from '../form/FileField';
import { FormFrame } from '../form/FormFrame';
import { useFaultWords } from '../form/useFaultWords';
import { useForm } from '../form/useForm';
import { ReadHidden } from './ReadHidden';

type Props = {
  label: string;
  hint: string;
  submit: string;
  busy: boolean;
  failure: Error | null;
  onFile: (file: File) => void;
  /** Reads the file that was refused once more, with what is hidden in it; left out once that was tried. */
  onReadHidden: (() => void) | undefined;
};

/** What is refused because it may be hidden. */
const PERHAPS_HIDDEN: readonly string[] = ['only-hidden', 'columns-perhaps-hidden'];

const LISTS = '.csv,text/csv,.xlsx';

/** Asks for one list: csv or xlsx. */
export function ImportForm({ label, hint, submit, busy, failure, onFile, onReadHidden }: Props) {
  const words = useFaultWords();
  const form = useForm({ file: '' }, null);
  const file = form.files.get('file')?.[0];
  const [tried, setTried] = useState<File>();
  const isPerhapsHidden = failure instanceof ProblemError && PERHAPS_HIDDEN.includes(failure.problem.code);
  const send = () => {
    if (
      form.accept(faultsOf([['file', words.files(file === undefined ? [] : [file])]])) &&
      file !== undefined
    ) {
      setTried(file);
      onFile(file);
    }
  };
  return (
    <FormFrame
      form={form}
      labels={{ file: label }}
      submit={submit}
      sending={{ isPending: busy, error: failure }}
      onSubmit={send}
    >
      <FileField form={form} name="file" label={label} hint={hint} accept={LISTS} required />
      {isPerhapsHidden && tried === file && onReadHidden !== undefined && (
        <ReadHidden busy={busy} onRead={onReadHidden} />
      )}
    </FormFrame>
  );
}
