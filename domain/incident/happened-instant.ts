import { dateRefusal } from '../calendar/date-limits';
import type { DateRefusal } from '../calendar/date-refusal';
import { danishDate, type Instant } from '../calendar/danish-time';

/** An instant as it is stored, from any way of writing it. */
export const storedInstant = (instant: Instant): Instant => new Date(Date.parse(instant)).toISOString();

/** What is wrong with the instant of something that has happened: it is none, has not come yet, or lies far back. */
export function happenedRefusal(
  field: string,
  value: Instant,
  now: Instant,
): DateRefusal | { code: 'instant-in-future'; field: string; value: string } | undefined {
  if (Number.isNaN(Date.parse(value))) return { code: 'date-invalid', field, value };
  return (
    dateRefusal('fact', field, danishDate(value), danishDate(now)) ??
    (storedInstant(value) > now
      ? { code: 'instant-in-future', field, value: storedInstant(value) }
      : undefined)
  );
}
