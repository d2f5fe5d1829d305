/** Who must decide: a delegate, the body by its model, or every member of the body. */
export const LEVELS = ['delegate', 'body', 'wholeBody'] as const;
export type Level = (typeof LEVELS)[number];

/** A stretch of scores: from `atLeast` up to the next band, inside the risk appetite or not, and who may accept it. */
export type Band = { name: string; atLeast: number; withinAppetite: boolean; decidedBy: Level };

/**
 * The municipality's own risk scale (lokal politik; the state prescribes no size). Labels run from the lowest level up;
 * an empty label or name means the reader's language's ordinary word for it.
 */
export type RiskScale = {
  consequence: readonly string[];
  likelihood: readonly string[];
  bands: readonly Band[];
};

/** A point on the municipality's own risk scale, from 1 up on both axes. */
export type RiskLevel = { consequence: number; likelihood: number };

/** Five by five, used until the municipality has set its own. */
export const DEFAULT_SCALE: RiskScale = {
  consequence: ['', '', '', '', ''],
  likelihood: ['', '', '', '', ''],
  bands: [
    { name: '', atLeast: 1, withinAppetite: true, decidedBy: 'delegate' },
    { name: '', atLeast: 5, withinAppetite: true, decidedBy: 'delegate' },
    { name: '', atLeast: 10, withinAppetite: false, decidedBy: 'body' },
    { name: '', atLeast: 17, withinAppetite: false, decidedBy: 'wholeBody' },
  ],
};

/** Consequence times likelihood. */
export const scoreOf = ({ consequence, likelihood }: RiskLevel): number => consequence * likelihood;

/** Whether a risk is a point on the scale. */
export const isOnScale = (scale: RiskScale, { consequence, likelihood }: RiskLevel): boolean =>
  [
    [consequence, scale.consequence.length],
    [likelihood, scale.likelihood.length],
  ].every(([level = 0, most = 0]) => Number.isInteger(level) && level >= 1 && level <= most);

/** The place of the band that a risk falls in: the last that begins at or below its score. */
export const bandIndexOf = (scale: RiskScale, risk: RiskLevel): number =>
  scale.bands.findLastIndex((band) => band.atLeast <= scoreOf(risk));

/** Whether a risk is within the risk appetite. */
export const isWithinAppetite = (scale: RiskScale, risk: RiskLevel): boolean =>
  scale.bands[bandIndexOf(scale, risk)]?.withinAppetite ?? false;

/** The lowest level that may accept a residual risk. */
export const gateOf = (scale: RiskScale, residual: RiskLevel): Level =>
  scale.bands[bandIndexOf(scale, residual)]?.decidedBy ?? 'wholeBody';

/** Whether a level is at least as high as another. */
export const reaches = (level: Level, needed: Level): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(needed);
