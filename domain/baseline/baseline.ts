import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { Exhibit } from '../register/exhibit';
import type { OwnPace } from '../register/pace';
import type { TakenOut } from '../register/taken-out';

/** By number in the order in which they were recorded, such as `BL-001`. */
export type BaselineResultId = string;

/** What others reach on the same scale, and who says so. A benchmark is something to compare with, never a demand. */
export type AreaBenchmark = { value: number; source: string };

/**
 * What a measurement says of one area, on the scale of that area. No scale is taken for granted: KL's Baseline publishes
 * none. More is better.
 */
export type AreaScore = {
  area: string;
  score: number;
  scaleMin: number;
  scaleMax: number;
  benchmark: AreaBenchmark | null;
};

/** What is said of one measurement. */
export type BaselineText = {
  on: DanishDate;
  /** What it is called, without the year, so that it is known again the next time. */
  name: string;
  madeBy: string;
  areas: readonly AreaScore[];
  exhibit: Exhibit;
  /** Who sees to the next one; null: nobody yet. */
  ownerId: PersonId | null;
};

/** What was put right: as it was before, why, and by whom. */
export type BaselineCorrection = { was: BaselineText; reason: string; at: Instant; by: PersonId | null };

export type BaselineResult = BaselineText & {
  resultId: BaselineResultId;
  recordedAt: Instant;
  recordedBy: PersonId | null;
  /** The oldest first. */
  corrections: readonly BaselineCorrection[];
  annulled: TakenOut | null;
};

/** The measurements by id, in the order in which they were recorded, and the municipality's own rule of how often. */
export type Baseline = { results: Map<BaselineResultId, BaselineResult>; pace: OwnPace | null };

export const noBaseline = (): Baseline => ({ results: new Map(), pace: null });

/** The measurements that count, the newest first; of two of one day the one that was recorded last. */
export const countedResults = ({ results }: Pick<Baseline, 'results'>): readonly BaselineResult[] =>
  [...results.values()]
    .reverse()
    .filter(({ annulled }) => annulled === null)
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
