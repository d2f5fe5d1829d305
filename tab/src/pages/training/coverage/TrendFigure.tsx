import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { TrendView } from '../../../../../contracts/training/training';
import { useNarrow } from '../../../appearance/useNarrow';
import { useFormat } from '../../../words/useFormat';

const HEIGHT = 72;
/** How far the months are apart. */
const STEPS = { wide: 40, narrow: 26 };
const BAR = 20;
const LABEL = 18;

/** Drawings are left alone by a system that sets its own colours, so they must ask for them. */
const CONTRAST = '@media (forced-colors: active)';

const useStyles = makeStyles({
  figure: { margin: `0 0 ${tokens.spacingVerticalM}` },
  picture: { display: 'block', width: '100%', maxWidth: '640px', height: 'auto' },
  frame: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStroke1,
    [CONTRAST]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  bar: { fill: tokens.colorBrandBackground, [CONTRAST]: { fill: 'CanvasText' } },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    [CONTRAST]: { fill: 'CanvasText' },
  },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How many members had a valid course at the end of each month, as bars in a frame of all members; the text says the same. */
export function TrendFigure({ months }: { months: TrendView['months'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const narrow = useNarrow();
  const step = STEPS[narrow ? 'narrow' : 'wide'];
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const most = Math.max(1, ...months.map(({ members }) => members));
  const scale = (count: number) => (count / most) * HEIGHT;
  const sentence = t('trend.figure', {
    first: first.standings.inDate,
    firstOf: first.members,
    firstMonth: format.month(first.month),
    last: last.standings.inDate,
    lastOf: last.members,
    lastMonth: format.month(last.month),
  });
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${String(months.length * step)} ${String(HEIGHT + LABEL * 3)}`}
        role="img"
        aria-label={sentence}
      >
        {months.map(({ month, members, standings }, index) => (
          <g key={month} transform={`translate(${String(index * step)} ${String(LABEL)})`}>
            <rect
              className={styles.frame}
              {...{ x: 4, y: HEIGHT - scale(members), width: BAR, height: scale(members) }}
            />
            <rect
              className={styles.bar}
              {...{ x: 4, y: HEIGHT - scale(standings.inDate), width: BAR, height: scale(standings.inDate) }}
            />
            <text className={styles.label} x={4 + BAR / 2} y={-5} textAnchor="middle">
              {standings.inDate}
            </text>
            <text className={styles.label} x={4 + BAR / 2} y={HEIGHT + 14} textAnchor="middle">
              {format.shortMonth(month)}
            </text>
            {(index === 0 || month.endsWith('-01')) && (
              <text className={styles.label} x={4 + BAR / 2} y={HEIGHT + 28} textAnchor="middle">
                {month.slice(0, 4)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {t('trend.caption')}. {sentence}
      </figcaption>
    </figure>
  );
}
