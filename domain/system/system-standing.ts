import { addMonths, type DanishDate } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import type { PlanTest, System } from './system';
import { PLAN_TEST_HOLDS_MONTHS } from './system-limits';

/**
 * How the contingency plan of a system stands. Computed, never stored.
 * - `planNeverTested`: it is critical, and no test of its plan is known
 * - `planTestOld`: its plan was tested, so long ago that the test says nothing any more
 * - `notAssessed`: nobody has said whether it is critical
 * - `planTested`: it is critical, and its plan has been tested lately
 * - `notCritical`: it is critical neither to society nor to a task
 */
export const SYSTEM_STANDINGS = [
  'planNeverTested',
  'planTestOld',
  'notAssessed',
  'planTested',
  'notCritical',
] as const;
export type SystemStanding = (typeof SYSTEM_STANDINGS)[number];

export const isCritical = ({ criticality }: Pick<System, 'criticality'>): boolean =>
  criticality === 'society' || criticality === 'task';

/** How the contingency plan of a system stands on a day. */
export function systemStanding(system: System, on: DanishDate): SystemStanding {
  if (system.criticality === 'notAssessed') return 'notAssessed';
  if (!isCritical(system)) return 'notCritical';
  const tested = newestTest(system);
  if (tested === undefined) return 'planNeverTested';
  return on <= addMonths(tested.exhibit.on, PLAN_TEST_HOLDS_MONTHS) ? 'planTested' : 'planTestOld';
}

/** The test of the plan that is newest by its day; nothing where there is none that counts. */
export const newestTest = ({ tests }: Pick<System, 'tests'>): PlanTest | undefined =>
  tests
    .filter(({ annulled }) => annulled === null)
    .toSorted((a, b) => compare(b.exhibit.on, a.exhibit.on))[0];
