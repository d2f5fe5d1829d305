import { addDays, addMonths, isDanishDate, type DanishDate } from './danish-time';
import type { DateRefusal } from './date-refusal';

/** NIS 2-loven (lov nr. 434 af 6. maj 2025) came into force: nobody was in a ledelsesorgan by it before. */
export const ACT_IN_FORCE: DanishDate = '2025-07-01';

/** The Act was passed: somebody may have been made coordinator, secretary or auditor of its work from then on. */
export const ACT_PASSED: DanishDate = '2025-05-06';

/** How many days a seat in the body may be dated back once something has been put before it. A product rule. */
export const SEAT_DAYS_BACK = 31;

/** Courses may have been taken long before the Act; nobody's list goes back further than this. */
export const EARLIEST_COURSE: DanishDate = '2000-01-01';

const A_YEAR = 12;
const FIVE_YEARS = 60;
const TEN_YEARS = 120;

/**
 * What a date that somebody writes is about. The bounds are product rules: they keep slips of the key (2062 for 2026)
 * and dates that nobody can stand by out of a record that is kept for ever.
 * - `answer`: an answer, a postponement or a meeting; from today, within a year
 * - `revisit`: until when an approval holds; from today, within five years
 * - `step`: a condition, a step of the treatment, something to be followed up; from today, within five years
 * - `right`: a mandate, a delegation, an acting chair, how the body decides; from today, within five years
 * - `stay`: a seat, a group, a leave, a local policy; from the day the Act came into force, at most five years ahead
 * - `role`: a role outside the body; from the day the Act was passed, at most five years ahead
 * - `seat`: a role in the body once there is something to decide; at most 31 days back
 * - `cycle`: a date in the year's work; a year back at most, within five years
 * - `fact`: something that has happened; ten years back at most, never ahead
 * - `course`: a course that was taken; from the first day of 2000, never ahead
 */
export const DATE_KINDS = [
  'answer',
  'revisit',
  'step',
  'right',
  'stay',
  'role',
  'seat',
  'cycle',
  'fact',
  'course',
] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** The first and the last day that a date may be; both count. */
export type DateLimits = { earliest: DanishDate; latest: DanishDate };

/** The limits of a kind of date on a day. Domain, forms and cards ask here and nowhere else. */
export function dateLimits(kind: DateKind, today: DanishDate): DateLimits {
  switch (kind) {
    case 'answer':
      return { earliest: today, latest: addMonths(today, A_YEAR) };
    case 'revisit':
    case 'step':
    case 'right':
      return { earliest: today, latest: addMonths(today, FIVE_YEARS) };
    case 'stay':
      return { earliest: ACT_IN_FORCE, latest: addMonths(today, FIVE_YEARS) };
    case 'role':
      return { earliest: ACT_PASSED, latest: addMonths(today, FIVE_YEARS) };
    case 'seat':
      return { earliest: addDays(today, -SEAT_DAYS_BACK), latest: addMonths(today, FIVE_YEARS) };
    case 'cycle':
      return { earliest: addMonths(today, -A_YEAR), latest: addMonths(today, FIVE_YEARS) };
    case 'fact':
      return { earliest: addMonths(today, -TEN_YEARS), latest: today };
    case 'course':
      return { earliest: EARLIEST_COURSE, latest: today };
  }
}

/** What is wrong with a date: how it is written, or that it lies outside the limits of its kind. */
export const dateRefusal = (
  kind: DateKind,
  field: string,
  value: DanishDate,
  today: DanishDate,
): DateRefusal | undefined => outside(dateLimits(kind, today), field, value, today);

/** The same by limits at hand, where many dates are looked at on one day. */
export function outside(
  { earliest, latest }: DateLimits,
  field: string,
  value: DanishDate,
  today: DanishDate,
): DateRefusal | undefined {
  if (!isDanishDate(value)) return { code: 'date-invalid', field, value };
  // Yesterday where only what is to come will do, and tomorrow where only what was, have sentences of their own.
  if (value < earliest)
    return earliest === today
      ? { code: 'date-in-past', field, value }
      : { code: 'date-too-early', field, value, limit: earliest };
  if (value > latest)
    return latest === today
      ? { code: 'date-in-future', field, value }
      : { code: 'date-too-far', field, value, limit: latest };
  return undefined;
}
