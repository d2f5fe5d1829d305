import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { axisYear } from '../../../components/axis-year';
import { useNarrow } from '../../../appearance/useNarrow';
import { useFormat } from '../../../words/useFormat';
import type { TrendBar } from './trend-bars';
import { useTrendFigureStyles } from './TrendFigure.styles';

/** How high 100 % is. */
const HEIGHT = 96;
const LABEL = 18;
/** Room for "100 %" beside the months. */
const AXIS = 42;
/** How far the months are apart, how wide a bar is, and how many months there are to a name. */
const SIZES = { wide: { step: 44, bar: 26, named: 1 }, narrow: { step: 23, bar: 17, named: 2 } };

/**
 * The share of the members that had a valid course at the end of each month, from 0 to 100 %. What was not yet recorded
 * is hatched and has no bar; the text says the same.
 */
export function TrendFigure({ bars }: { bars: readonly TrendBar[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useTrendFigureStyles();
  const sentence = useSentence()(bars);
  const isNarrow = useNarrow();
  const { step, bar, named } = SIZES[isNarrow ? 'narrow' : 'wide'];
  const id = useId();
  const hatched = { className: styles.unknown, fill: `url(#${id})` };
  const width = AXIS + bars.length * step;
  const [low, middle] = [(step - bar) / 2, step / 2];
  const unknown = (['beforeRecord', 'notAssessed'] as const).filter((kind) =>
    bars.some((one) => one.kind === kind),
  );
  return (
    <figure className={styles.figure}>
      <svg
        className={mergeClasses(styles.picture, !isNarrow && styles.wide)}
        viewBox={`0 0 ${String(width)} ${String(HEIGHT + LABEL * 3)}`}
        role="img"
        aria-label={sentence}
      >
        <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1={0} y1={0} x2={0} y2={6} />
        </pattern>
        <g transform={`translate(0 ${String(LABEL)})`}>
          {[0, 50, 100].map((percent) => (
            <g key={percent} transform={`translate(0 ${String(HEIGHT - (percent / 100) * HEIGHT)})`}>
              <line className={styles.line} x1={AXIS} y1={0} x2={width} y2={0} />
              <text className={styles.label} x={AXIS - 4} y={4} textAnchor="end">
                {format.percent(percent)}
              </text>
            </g>
          ))}
        </g>
        {bars.map((one, index) => {
          const { month } = one.month;
          const height = one.kind === 'share' ? (one.percent / 100) * HEIGHT : 0;
          return (
            <g
              key={month}
              data-month={month}
              data-kind={one.kind}
              transform={`translate(${String(AXIS + index * step)} ${String(LABEL)})`}
            >
              {one.kind === 'share' ? (
                <>
                  <rect className={styles.frame} {...{ x: low, y: 0, width: bar, height: HEIGHT }} />
                  <rect className={styles.bar} {...{ x: low, y: HEIGHT - height, width: bar, height }} />
                  <text className={styles.label} x={middle} y={-5} textAnchor="middle">
                    {one.percent}
                  </text>
                </>
              ) : (
                // Side by side, so that they are one stretch of time.
                <rect {...hatched} {...{ x: 0, y: 0, width: step, height: HEIGHT }} />
              )}
              {index % named === 0 && (
                <text className={styles.label} x={middle} y={HEIGHT + 14} textAnchor="middle">
                  {format.shortMonth(month)}
                </text>
              )}
              <text className={styles.label} x={middle} y={HEIGHT + 28} textAnchor="middle">
                {axisYear(month, index)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className={styles.caption}>
        {unknown.length > 0 && (
          <div className={styles.note}>
            <svg className={styles.sample} width={20} height={14} aria-hidden>
              <rect {...hatched} width={20} height={14} />
            </svg>
            {unknown.map((kind) => t(`trend.${kind}`)).join(' · ')}
          </div>
        )}
        {t('trend.caption')}. {sentence}
      </figcaption>
    </figure>
  );
}

/** The picture in one sentence: how it was in the first month that is recorded, and in the last. */
function useSentence(): (bars: readonly TrendBar[]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (bars) => {
    const recorded = bars.filter(({ kind }) => kind === 'share').map(({ month }) => month);
    const [first] = recorded;
    const last = recorded.at(-1);
    if (first === undefined || last === undefined) return t('trend.nothing');
    return t('trend.figure', {
      first: first.standings.inDate,
      firstOf: first.members,
      firstMonth: format.month(first.month),
      last: last.standings.inDate,
      lastOf: last.members,
      lastMonth: format.month(last.month),
    });
  };
}
