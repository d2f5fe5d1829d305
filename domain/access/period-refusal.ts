import { isDanishDate, type DanishDate } from '../calendar/danish-time';
import type { Refusal } from '../refusal';
import { requireText } from '../text-rule';

/** What is wrong with a right given from a day to a day in a case: its dates, their order, or the case number. */
export function periodRefusal(
  { from, to, caseNumber }: { from: DanishDate; to: DanishDate; caseNumber: string },
  today: DanishDate,
): Refusal | undefined {
  if (!isDanishDate(from)) return { code: 'date-invalid', field: 'from', value: from };
  if (!isDanishDate(to)) return { code: 'date-invalid', field: 'to', value: to };
  // Nobody's acts of yesterday become right by a mandate that is written down today.
  if (from < today) return { code: 'date-in-past', field: 'from', value: from };
  if (to < from) return { code: 'period-reversed', from, to };
  return requireText('caseNumber', caseNumber, 50);
}

/** What is wrong with ending a right on a day: it can end today at the earliest, and only earlier than it said. */
export function endingRefusal(to: DanishDate, today: DanishDate): Refusal | undefined {
  if (!isDanishDate(to)) return { code: 'date-invalid', field: 'to', value: to };
  return to < today ? { code: 'date-in-past', field: 'to', value: to } : undefined;
}
