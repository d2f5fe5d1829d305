import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { Said } from '../../components/Said';
import { useTold } from '../../components/useTold';

const useStyles = makeStyles({
  json: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: tokens.spacingHorizontalM,
    maxHeight: '320px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** An entry as data, to be copied. */
export function EntryJson({ json }: { json: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [copied, tell] = useTold<'jsonCopied' | 'jsonFailed'>();
  return (
    <>
      <Button
        size="small"
        icon={<CopyRegular />}
        onClick={() => {
          // Teams may refuse the clipboard; the text can still be marked.
          navigator.clipboard.writeText(json).then(
            () => {
              tell('jsonCopied');
            },
            () => {
              tell('jsonFailed');
            },
          );
        }}
      >
        {t('ledger.jsonCopy')}
      </Button>
      <Said about={copied?.time}>{copied && t(`ledger.${copied.what}`)}</Said>
      {/* What scrolls is reached by keyboard. */}
      <pre className={styles.json} tabIndex={0} role="region" aria-label={t('ledger.json')}>
        {json}
      </pre>
    </>
  );
}
