import {
  addMonths,
  endOfDay,
  endOfMonth,
  monthOf,
  type DanishDate,
  type Month,
} from '../calendar/danish-time';
import { coverageOn, type Coverage } from './coverage';
import { knownAt, type Fact } from './known-at';

const MONTHS = 13;

/** The coverage of the body at the end of a month, as it was known then; of the month that runs, on the day of asking. */
export type MonthlyCoverage = { month: Month; coverage: Coverage };

/** The last 13 months, the oldest first, so that the same month of the year before is among them. */
export function trendUntil(facts: readonly Fact[], on: DanishDate): readonly MonthlyCoverage[] {
  const days = Array.from({ length: MONTHS }, (_, index) => {
    const end = endOfMonth(addMonths(`${monthOf(on)}-01`, index - MONTHS + 1));
    return end < on ? end : on;
  });
  const months: MonthlyCoverage[] = [];
  let index = 0;
  for (const known of knownAt(facts, days.map(endOfDay))) {
    const day = days[index] ?? on;
    months.push({ month: monthOf(day), coverage: coverageOn(known, day) });
    index += 1;
  }
  return months;
}
