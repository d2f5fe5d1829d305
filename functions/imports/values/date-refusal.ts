import type { Refusal } from '../../../domain/refusal';
import { quotable } from './quotable';
import { dateQuestion, type SaidOfDates } from './written-date';

/** Why a cell is no day, or what must be said before it is one. */
export function cellDateRefusal(field: string, written: string, said: SaidOfDates = {}): Refusal {
  const value = quotable(written);
  switch (dateQuestion(written, said)) {
    case 'order':
      return { code: 'date-ambiguous', value };
    case 'shortYear':
      return { code: 'date-short-year', value };
    case 'serial':
      return { code: 'date-serial', value };
    case undefined:
      return { code: 'date-invalid', field, value };
  }
}
