import type { DanishDate } from '../calendar/danish-time';
import { nextAfter } from '../register/pace';
import { countedResults, type Baseline } from './baseline';

/**
 * How measuring stands, the gravest first. Computed, never stored. Where nothing is recorded nothing is known, which is
 * never good.
 */
export const BASELINE_STANDINGS = ['none', 'overdue', 'dueSoon', 'measured'] as const;
export type BaselineStanding = (typeof BASELINE_STANDINGS)[number];

/** The day by which the next measurement is due; null: there is none to count from. */
export function baselineDueOn(baseline: Baseline): DanishDate | null {
  const [newest] = countedResults(baseline);
  return newest === undefined ? null : nextAfter(newest.on, baseline.pace);
}

/** How measuring stands on a day; `near` is the last day that counts as near. */
export function baselineStanding(
  baseline: Baseline,
  { on, near }: { on: DanishDate; near: DanishDate },
): BaselineStanding {
  const dueOn = baselineDueOn(baseline);
  if (dueOn === null) return 'none';
  if (dueOn < on) return 'overdue';
  return dueOn <= near ? 'dueSoon' : 'measured';
}
