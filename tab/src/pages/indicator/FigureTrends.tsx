import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { figureHistories, type FigureHistory } from '../../../../domain/indicator/figure-history';
import type { TopicView } from '../../../../contracts/indicator/indicators';
import { useFormat } from '../../words/useFormat';
import { Sparkline } from './Sparkline';

const useStyles = makeStyles({
  figures: { margin: `${tokens.spacingVerticalM} 0 0`, display: 'grid', gap: tokens.spacingVerticalXS },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 4ch minmax(0, 14ch) 96px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    breakInside: 'avoid',
    // On a phone the way it has gone stands below the figure.
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'right',
  },
  change: { margin: 0, color: tokens.colorNeutralForeground2 },
  picture: { margin: 0 },
});

/** The newest figures of a topic, each with what it was before, which way it has gone, and its course as a small line. */
export function FigureTrends({ topic, history }: Pick<TopicView, 'topic' | 'history'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const figures = figureHistories(topic, history);
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {figures.map(({ figure, value, before, points }) => (
        <div key={figure} className={styles.line}>
          <dt className={styles.name}>{t(`figure.${figure}`)}</dt>
          <dd className={styles.value}>{format.number(value)}</dd>
          {before !== null && (
            <dd className={styles.change}>
              {t(`indicators.trend.${before.direction}`, { value: format.number(before.value) })}
            </dd>
          )}
          {hasMoved(points) && (
            <dd className={styles.picture}>
              <Sparkline
                points={points}
                label={`${t(`figure.${figure}`)}: ${points
                  .map(({ asOf, value: then }) => `${format.number(then)} (${format.shortDate(asOf)})`)
                  .join(', ')}`}
              />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** A figure that has always been the same is said in words; a flat line says no more. */
const hasMoved = (points: FigureHistory['points']): boolean =>
  new Set(points.map(({ value }) => value)).size > 1;
