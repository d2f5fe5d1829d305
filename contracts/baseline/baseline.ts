import * as z from 'zod/mini';
import { BASELINE_STANDINGS } from '../../domain/baseline/baseline-standing';
import { MOVES } from '../../domain/baseline/since-last-time';
import { endpoint } from '../endpoint';
import { exhibit } from '../register/exhibit';
import { paceText, paceView } from '../register/pace';
import { takenOut } from '../register/taken-out';
import { date, instant, person } from '../values';

const areaScore = z.object({
  area: z.string(),
  score: z.number(),
  scaleMin: z.number(),
  scaleMax: z.number(),
  /** What others reach, and who says so: something to compare with, never a demand. */
  benchmark: z.nullable(z.object({ value: z.number(), source: z.string() })),
});
export type AreaScoreView = z.infer<typeof areaScore>;

const said = z.object({
  on: date,
  name: z.string(),
  madeBy: z.string(),
  areas: z.array(areaScore),
  exhibit,
});

const resultView = z.extend(said, {
  resultId: z.string(),
  areas: z.array(z.extend(areaScore, { move: z.enum(MOVES) })),
  /** The day of the measurement of the same name that it is held beside. */
  before: z.nullable(date),
  owner: z.nullable(person),
  recordedAt: instant,
  recordedBy: z.nullable(person),
  /** What was put right, the oldest first: `was` is how it stood. */
  corrections: z.array(z.object({ was: said, reason: z.string(), at: instant, by: z.nullable(person) })),
  annulled: takenOut,
});
export type BaselineResultView = z.infer<typeof resultView>;

/** Every measurement, the newest first, those that were annulled too; and how measuring stands. */
const baselineView = z.object({
  standing: z.enum(BASELINE_STANDINGS),
  /** The day by which the next one is due; null: there is none to count from. */
  dueOn: z.nullable(date),
  pace: paceView,
  results: z.array(resultView),
});
export type BaselineView = z.infer<typeof baselineView>;

export const getBaselines = endpoint('GET api/baselines', { answer: baselineView, query: ['at'] });
/** The measurements as a workbook, an area a row. */
export const getBaselinesFile = endpoint('GET api/baseline-lists/file', { answer: 'file', query: ['at'] });

const baselineText = z.object({
  on: z.string(),
  name: z.string(),
  madeBy: z.string(),
  areas: z.array(areaScore),
  exhibit,
  ownerId: z.nullable(z.string()),
});
export type BaselineTextView = z.infer<typeof baselineText>;

export const recordBaseline = endpoint('POST api/baselines', { body: baselineText, answer: baselineView });
/** All of it as it is to be read from now on. */
export const correctBaseline = endpoint('POST api/baselines/{resultId}', {
  body: z.extend(baselineText, { reason: z.string() }),
  answer: baselineView,
});
export const annulBaseline = endpoint('POST api/baselines/{resultId}/annulment', {
  body: z.object({ reason: z.string() }),
  answer: baselineView,
});
/** How often the municipality measures by its own rule, with the decision that it rests on. */
export const setBaselinePace = endpoint('POST api/baseline-pace', {
  body: paceText,
  answer: baselineView,
});
