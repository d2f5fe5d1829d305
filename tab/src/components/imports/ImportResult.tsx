import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ImportTable, type ShownPreview } from './ImportTable';
import { Success } from '../Success';
import { useFocusWhenShown } from '../useFocusWhenShown';
import { StartOver } from './StartOver';

const useStyles = makeStyles({
  done: { marginBottom: tokens.spacingVerticalM, outlineStyle: 'none' },
  again: { marginBottom: tokens.spacingVerticalL },
});

type Props = { result: ShownPreview & { written: number }; onStartOver: () => void };

/** What was written, and every row with its fate. Takes the focus: it stands where the form was. */
export function ImportResult({ result, onStartOver }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const done = useFocusWhenShown();
  const { awaits = 0 } = result.counts;
  return (
    <>
      <div ref={done} tabIndex={-1} className={styles.done}>
        <Success changed={result.written > 0}>{t('import.written', { count: result.written })}</Success>
        {awaits > 0 && <Success changed={false}>{t('confirmations.imported', { count: awaits })}</Success>}
      </div>
      <StartOver className={styles.again} onStartOver={onStartOver} />
      <ImportTable preview={result} />
    </>
  );
}
