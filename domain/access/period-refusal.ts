import { isDanishDate, type DanishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { requireText } from '../ground/text-rule';
import { ACCESS_MOST } from './access-limits';
import type { AccessRefusal } from './refusals';

/** What is wrong with a right given from a day to a day in a case: its dates, their order, or the case number. */
export function periodRefusal(
  { from, to, caseNumber }: { from: DanishDate; to: DanishDate; caseNumber: string },
  today: DanishDate,
): AccessRefusal | undefined {
  // Nobody's acts of yesterday become right by a mandate that is written down today.
  const wrongStart = dateRefusal('right', 'from', from, today);
  if (wrongStart !== undefined) return wrongStart;
  if (isDanishDate(to) && to < from) return { code: 'period-reversed', from, to };
  return (
    dateRefusal('right', 'to', to, today) ?? requireText('caseNumber', caseNumber, ACCESS_MOST.caseNumber)
  );
}

/** What is wrong with ending a right on a day: it can end today at the earliest, and only earlier than it said. */
export const endingRefusal = (to: DanishDate, today: DanishDate): AccessRefusal | undefined =>
  dateRefusal('right', 'to', to, today);
