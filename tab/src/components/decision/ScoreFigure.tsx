import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DetailView } from '../../../../contracts/status/report';
import { useFormat } from '../../words/useFormat';

const WIDTH = 240;
const HEIGHT = 48;
/** Room for the dots at the edges. */
const EDGE = 6;

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalS} 0 0` },
  picture: { display: 'block', width: '100%', maxWidth: '320px', height: 'auto' },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  dot: { fill: tokens.colorBrandStroke1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type Score = Extract<DetailView, { kind: 'measured' }>;

/** Scores that can be compared, as a line from the oldest to the newest; the text says the same. */
export function ScoreFigure({ scores }: { scores: readonly Score[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  if (scores.length === 0) return null;
  const sentence = t('report.scoreTrend', {
    steps: scores.map(({ on, score }) => `${format.number(score)} (${format.date(on)})`).join(' → '),
  });
  const points = placed(scores);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={sentence}
      >
        <polyline
          className={styles.line}
          points={points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')}
        />
        {points.map(({ on, x, y }) => (
          <circle key={on} className={styles.dot} cx={x} cy={y} r={3.5} />
        ))}
      </svg>
      <figcaption className={styles.caption}>{sentence}</figcaption>
    </figure>
  );
}

/** Where each score is in the picture: by its day from left to right, and between the lowest and the highest. */
function placed(scores: readonly Score[]): { on: string; x: number; y: number }[] {
  const [days, values] = [scores.map(({ on }) => Date.parse(on)), scores.map(({ score }) => score)];
  const at = (value: number, all: readonly number[], length: number) => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return high === low ? length / 2 : EDGE + ((value - low) / (high - low)) * (length - 2 * EDGE);
  };
  return scores.map(({ on, score }) => ({
    on,
    x: at(Date.parse(on), days, WIDTH),
    y: HEIGHT - at(score, values, HEIGHT),
  }));
}
