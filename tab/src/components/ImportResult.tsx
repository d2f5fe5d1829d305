import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportResult as Result } from '../../../functions/contracts/training';
import { ImportTable } from './ImportTable';
import { Success } from './Success';

const useStyles = makeStyles({
  done: { marginBottom: tokens.spacingVerticalL, outlineStyle: 'none' },
});

/** What was written, and every row with its fate. Takes the focus: it stands where the form was. */
export function ImportResult({ result }: { result: Result }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    done.current?.focus();
  }, []);
  return (
    <>
      <div ref={done} tabIndex={-1} className={styles.done}>
        <Success>{t('import.written', { count: result.written })}</Success>
      </div>
      <ImportTable preview={result} />
    </>
  );
}
