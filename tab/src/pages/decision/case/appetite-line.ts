import { isWithinAppetite, type RiskLevel } from '../../../../../domain/decision/scale';
import type { RiskScaleView } from '../../../../../contracts/access/governance';

/** Whether the risk appetite can be drawn as a line on a scale, or why not. */
export type AppetiteLine = 'drawn' | 'notSet' | 'allWithin' | 'allAbove';

/** Version 0 is the app's default scale: on it the municipality has not said where its appetite ends. */
export function appetiteLine(scale: RiskScaleView, scaleVersion: number): AppetiteLine {
  if (scaleVersion === 0) return 'notSet';
  const within = fieldsOf(scale).map((field) => isWithinAppetite(scale, field));
  if (!within.includes(false)) return 'allWithin';
  return within.includes(true) ? 'drawn' : 'allAbove';
}

/** Which edges of a field the line runs along: those to a neighbour on the other side of the appetite. */
export function appetiteEdges(
  scale: RiskScaleView,
  { consequence, likelihood }: RiskLevel,
): { left: boolean; below: boolean } {
  const isWithin = isWithinAppetite(scale, { consequence, likelihood });
  return {
    left: likelihood > 1 && isWithinAppetite(scale, { consequence, likelihood: likelihood - 1 }) !== isWithin,
    below:
      consequence > 1 && isWithinAppetite(scale, { consequence: consequence - 1, likelihood }) !== isWithin,
  };
}

const fieldsOf = ({ consequence, likelihood }: RiskScaleView): readonly RiskLevel[] =>
  consequence.flatMap((_, row) =>
    likelihood.map((__, column) => ({ consequence: row + 1, likelihood: column + 1 })),
  );
