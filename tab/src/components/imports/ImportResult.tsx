import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportTable, type ShownPreview } from './ImportTable';
import { Said } from '../Said';
import { Success } from '../Success';
import { StartOver } from './StartOver';

const useStyles = makeStyles({
  done: { marginBottom: tokens.spacingVerticalM, outlineStyle: 'none' },
  again: { marginBottom: tokens.spacingVerticalL },
});

type Props = {
  result: ShownPreview & { written: number };
  /** What else was done. */
  also?: ReactNode;
  onStartOver: () => void;
};

/** What was written, and every row with its fate. Takes the focus: it stands where the form was. */
export function ImportResult({ result, also, onStartOver }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { awaits = 0 } = result.counts;
  return (
    <>
      <Said about="written" className={styles.done}>
        <Success changed={result.written > 0}>{t('import.written', { count: result.written })}</Success>
        {awaits > 0 && <Success changed={false}>{t('confirmations.imported', { count: awaits })}</Success>}
        {also}
      </Said>
      <StartOver className={styles.again} onStartOver={onStartOver} />
      <ImportTable preview={result} />
    </>
  );
}
