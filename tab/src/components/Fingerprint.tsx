import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const SHORT = 12;

const useStyles = makeStyles({
  hash: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  // On a line of its own it begins where the hash does.
  more: { minWidth: 0, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  why: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    maxWidth: '60ch',
  },
});

/** A hash, short enough to compare by eye, and whole when it is asked for. */
export function Fingerprint({ hash, why }: { hash: string; why?: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  return (
    <>
      <code className={styles.hash}>{whole ? hash : hash.slice(0, SHORT)}</code>{' '}
      <Button
        className={styles.more}
        size="small"
        appearance="subtle"
        aria-expanded={whole}
        onClick={() => {
          setWhole(!whole);
        }}
      >
        {t(whole ? 'decision.hashHide' : 'decision.hashShow')}
      </Button>
      {why !== undefined && <p className={styles.why}>{why}</p>}
    </>
  );
}
