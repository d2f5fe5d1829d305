import type { DanishDate } from '../calendar/danish-time';
import type { ActionReport } from './decision';

/**
 * Whether a step makes what was approved another risk than the one that was decided about (invariant 9): it was reported
 * delayed, or its day has passed without a report that it is done.
 */
export const isLateStep = (
  reports: readonly Pick<ActionReport, 'kind'>[],
  dueOn: DanishDate,
  on: DanishDate,
): boolean =>
  reports.some((report) => report.kind === 'delayed') ||
  (dueOn < on && !reports.some((report) => report.kind === 'done'));
