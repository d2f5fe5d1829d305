import type { Refusal } from '../../../domain/refusal';
import { textKey } from '../../../domain/ground/same-text';
import { tidyName } from '../values/cell';
import { quotable } from '../values/quotable';

/** What stands above the last day of a seat or an employment. */
const LAST_DAYS: ReadonlySet<string> = new Set([
  'til',
  'til og med',
  't.o.m.',
  'tom',
  'slut',
  'slutdato',
  'sluttet',
  'sidste dag',
  'udtrådt',
  'udtræder',
  'fratrådt',
  'fratræder',
  'fratrædelsesdato',
  'ophørt',
  'ophør',
  'ophørsdato',
  'afgang',
  'to',
  'until',
  'end',
  'end date',
  'ended',
  'last day',
  'left',
  'left on',
  'resigned',
]);
const GONE =
  /^(fratrådt|fratræder|udtrådt|udtræder|opsagt|ophørt|ophører|tidligere|afgået|inaktiv|ikke (længere )?(aktiv|ansat|medlem)|deaktiveret|inactive|former|left|resigned|terminated|deactivated)([ ,.:(]|$)/;

/**
 * Why a row of a roster cannot be written as it stands: a column that is not read says that the seat ends, or has ended.
 * Whoever left must not come back by a list.
 */
export function createEndFinder(
  columns: readonly string[],
  ignored: readonly string[],
): (cells: readonly string[]) => Refusal | undefined {
  const read = columns.flatMap((name, index) =>
    ignored.includes(name) ? [{ name, index, isLastDay: LAST_DAYS.has(tidyName(name)) }] : [],
  );
  return (cells) => {
    for (const { name, index, isLastDay } of read) {
      const value = cells[index]?.trim() ?? '';
      if (value !== '' && (isLastDay || GONE.test(textKey(value))))
        return { code: 'seat-ends-in-list', column: quotable(name), value: quotable(value) };
    }
    return undefined;
  };
}
