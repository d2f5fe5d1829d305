import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SectionView } from '../../../../contracts/status/report';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({
  figures: { margin: `${tokens.spacingVerticalS} 0 0`, display: 'grid', gap: tokens.spacingVerticalXXS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  before: { color: tokens.colorNeutralForeground2 },
});

/** A section's figures, each with what it was in the report before where it has changed since. */
export function SectionFigures({ figures }: { figures: SectionView['figures'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {figures.map(({ figure, value, before }) => (
        <div key={figure} className={styles.line}>
          <dt className={styles.name}>{t(`figure.${figure}`)}</dt>
          <dd className={styles.value}>
            {format.number(value)}
            {before !== null && before !== value && (
              <span className={styles.before}> {t('report.before', { value: format.number(before) })}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
