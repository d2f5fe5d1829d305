import { makeStyles, tokens } from '@fluentui/react-components';
import type { FigureHistory } from '../../../../domain/indicator/figure-history';

const WIDTH = 96;
const HEIGHT = 24;
/** Room for the dot that marks the newest value. */
const EDGE = 4;
/** Older values than these are in the history below. */
const MOST_POINTS = 13;

/** Drawings are left alone by a system that sets its own colours, so they must ask for them. */
const CONTRAST = '@media (forced-colors: active)';

const useStyles = makeStyles({
  picture: { display: 'block', width: `${String(WIDTH)}px`, height: `${String(HEIGHT)}px`, flexShrink: 0 },
  line: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.5',
    [CONTRAST]: { stroke: 'CanvasText' },
  },
  newest: { fill: tokens.colorBrandForeground1, [CONTRAST]: { fill: 'CanvasText' } },
});

type Props = {
  points: FigureHistory['points'];
  /** The same in words. */
  label: string;
};

/** How a figure has gone, drawn as one line over the days on which it was recorded; the newest value is marked. */
export function Sparkline({ points, label }: Props) {
  const styles = useStyles();
  const shown = points.slice(-MOST_POINTS);
  const times = shown.map(({ asOf }) => Date.parse(asOf));
  const values = shown.map(({ value }) => value);
  const xOf = placed(times, WIDTH);
  const yOf = placed(values, HEIGHT);
  const places = shown.map((_point, index) => ({ x: xOf(index), y: HEIGHT - yOf(index) }));
  const last = places.at(-1);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={label}
    >
      <polyline
        className={styles.line}
        points={places.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')}
      />
      {last && <circle className={styles.newest} cx={last.x} cy={last.y} r={EDGE - 1} />}
    </svg>
  );
}

/** Where each number lies between the edges of a length. */
function placed(numbers: readonly number[], length: number): (index: number) => number {
  const least = Math.min(...numbers);
  const span = Math.max(...numbers) - least || 1;
  return (index) => EDGE + (((numbers[index] ?? least) - least) / span) * (length - 2 * EDGE);
}
