import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Endpoint } from '../../../functions/contracts/endpoint';
import type { importResult } from '../../../functions/contracts/training';
import { useCommand } from '../api/useCommand';
import { ImportForm } from './ImportForm';
import { ImportResult } from './ImportResult';

const useStyles = makeStyles({ again: { marginTop: tokens.spacingVerticalL } });

type Props = {
  endpoint: Endpoint<'file', typeof importResult>;
  label: string;
  hint: string;
  submit: string;
};

/** An import that writes at once what is new, and then shows what became of every row. */
export function ImportAtOnce({ endpoint, label, hint, submit }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const command = useCommand(endpoint);
  if (command.data !== undefined) {
    return (
      <>
        <ImportResult result={command.data} />
        <Button className={styles.again} onClick={command.reset}>
          {t('import.again')}
        </Button>
      </>
    );
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
