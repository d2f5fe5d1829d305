import type { Endpoint } from '../../../functions/contracts/endpoint';
import type { importResult } from '../../../functions/contracts/training';
import { useCommand } from '../api/useCommand';
import { ImportForm } from './ImportForm';
import { ImportResult } from './ImportResult';

type Props = {
  endpoint: Endpoint<'file', typeof importResult>;
  label: string;
  hint: string;
  submit: string;
};

/** An import that writes at once what is new, and then shows what became of every row. */
export function ImportAtOnce({ endpoint, label, hint, submit }: Props) {
  const command = useCommand(endpoint);
  if (command.data !== undefined) {
    return <ImportResult result={command.data} onStartOver={command.reset} />;
  }
  return (
    <ImportForm
      label={label}
      hint={hint}
      submit={submit}
      busy={command.isPending}
      failure={command.error}
      onFile={(file) => {
        command.mutate({ query: { fileName: file.name }, body: file });
      }}
    />
  );
}
