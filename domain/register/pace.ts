import { adoptionRefusal, type Adoption } from '../access/adoption';
import { addMonths, type DanishDate, type Instant } from '../calendar/danish-time';
import type { DateRefusal } from '../calendar/date-refusal';
import type { GroundRefusal } from '../ground/ground-refusal';
import { PACE_MONTHS } from './pace-limits';

/** How often something comes again by the municipality's own rule, and the local decision that the rule rests on. */
export type OwnPace = { months: number; adopted: Adoption };

/** After how many months the next one is due, and whose rule says so: the app's own until the municipality has recorded one. */
export const paceIn = (pace: OwnPace | null): { months: number; isOwn: boolean } =>
  pace === null ? { months: PACE_MONTHS.appDefault, isOwn: false } : { months: pace.months, isOwn: true };

/** The day by which the next one is due, counted from the last; in a shorter month its last day. */
export const nextAfter = (last: DanishDate, pace: OwnPace | null): DanishDate =>
  addMonths(last, paceIn(pace).months);

/** What is wrong with a rule of the municipality's own, or nothing. */
export const paceRefusal = (
  { months, adopted }: OwnPace,
  now: Instant,
): GroundRefusal | DateRefusal | undefined =>
  Number.isInteger(months) && months >= 1 && months <= PACE_MONTHS.most
    ? adoptionRefusal(adopted, now)
    : { code: 'policy-invalid', field: 'months' };

/** A rule as it is kept: without space around what was typed. */
export const tidyPace = ({ months, adopted }: OwnPace): OwnPace => ({
  months,
  adopted: { ...adopted, caseNumber: adopted.caseNumber.trim() },
});
