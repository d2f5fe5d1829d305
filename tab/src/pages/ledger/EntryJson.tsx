import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

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
  const [copied, setCopied] = useState<'jsonCopied' | 'jsonFailed'>();
  return (
    <>
      <Button
        size="small"
        icon={<CopyRegular />}
        onClick={() => {
          // Teams may refuse the clipboard; the text can still be marked.
          navigator.clipboard.writeText(json).then(
            () => {
              setCopied('jsonCopied');
            },
            () => {
              setCopied('jsonFailed');
            },
          );
        }}
      >
        {t('ledger.jsonCopy')}
      </Button>{' '}
      <span role="status">{copied !== undefined && t(`ledger.${copied}`)}</span>
      {/* What scrolls is reached by keyboard. */}
      <pre className={styles.json} tabIndex={0} role="region" aria-label={t('ledger.json')}>
        {json}
      </pre>
    </>
  );
}
