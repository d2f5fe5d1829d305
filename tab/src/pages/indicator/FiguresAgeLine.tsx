import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../../domain/calendar/danish-time';
import type { TopicView } from '../../../../contracts/indicator/indicators';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({
  age: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  stale: { fontWeight: tokens.fontWeightSemibold },
});

/** How old a topic's newest figures are, and when they are too old or since when they have been. */
export function FiguresAgeLine({ history, age }: Pick<TopicView, 'history' | 'age'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const [newest] = history;
  if (newest === undefined || age === null) return null;
  const { days, isStale, staleFrom } = age;
  const date = format.date(staleFrom);
  const counted = days === 0 ? t('indicators.ageToday') : t('indicators.age', { count: days });
  const old = isStale
    ? t('indicators.oldSince', { date })
    : t('indicators.oldIn', { count: daysBetween(newest.asOf, staleFrom) - days, date });
  return (
    <p className={styles.age}>
      {counted} · <span className={isStale ? styles.stale : undefined}>{old}</span>
    </p>
  );
}
