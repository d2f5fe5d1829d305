import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DifferenceView } from '../../../../../contracts/decision/decision';
import { changedWords, type ChangedText } from './changed-words';
import { isReadable, useDifferenceWords } from './useDifferenceWords';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalM },
  field: { fontWeight: tokens.fontWeightSemibold },
  values: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  side: { margin: 0 },
  which: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

/** What differs between two versions, field by field: what it was, and what it is now. */
export function Differences({ differences }: { differences: readonly DifferenceView[] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const words = useDifferenceWords();
  return (
    <dl className={styles.list}>
      {differences.filter(isReadable).map(({ path, before, after }) => {
        const shown = changedWords(words.value(path, before), words.value(path, after));
        return (
          <div key={path}>
            <dt className={styles.field}>{words.label(path)}</dt>
            <dd className={styles.values}>
              <p className={styles.side}>
                <span className={styles.which}>{t('record.before')}</span>
                <Text parts={shown.before} as="del" />
              </p>
              <p className={styles.side}>
                <span className={styles.which}>{t('record.after')}</span>
                <Text parts={shown.after} as="ins" />
              </p>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Text({ parts, as: Changed }: { parts: ChangedText; as: 'del' | 'ins' }) {
  const styles = useStyles();
  return (
    <>
      {parts.start}
      {parts.middle !== '' && <Changed className={styles.changed}>{parts.middle}</Changed>}
      {parts.end}
    </>
  );
}
