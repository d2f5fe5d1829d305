import { inSlices, type Slices } from '../../pace/slice-by-slice';
import type { Row } from '../file/row';
import { readOutcome, saysNot } from './outcome-words';

/** A line of its own among the rows, which says something of all rows beneath it. */
export type Heading = { line: number; value: string };

const NOT_COMPLETED =
  /^(udeblevne?|fraværende|afmeldte|sygemeldte|syge|tilmeldte|tilmeldinger?|tilmeldingsliste|inviterede|ikke[ -](mødte?|fremmødte?|deltagende|gennemførte?|beståede?)|mangler|dumpede|no[ -]shows|absentees|non-attendees|registered|registrants)([ :,.(–-]|$)/i;
const COMPLETED =
  /^(deltagere|deltog|mødte?|fremmødte?|(var )?til ?stede|tilstedeværende|gennemførte?|bestået|beståede|attended|attendees|participants|present|completed|passed)([ :,.(–-]|$)/i;

/**
 * The rows (by their line) that stand beneath a heading by which people did not turn up, did not pass or are only
 * enrolled (`Udeblevne:`), until one by which they did. `above`: lines over the names of the columns, which may be one.
 */
export function* underHeadings(
  rows: readonly Row[],
  { above, columns }: { above: readonly Row[]; columns: readonly (number | null)[] },
): Slices<ReadonlyMap<number, Heading>> {
  const under = new Map<number, Heading>();
  let heading: Heading | undefined;
  const take = (row: Row): void => {
    const value = aloneIn(row, columns);
    const says = value === undefined ? undefined : saysOfRows(value);
    if (says === 'completed') heading = undefined;
    else if (says === 'not') heading = { line: row.line, value: (value ?? '').slice(0, 100) };
    else if (heading !== undefined) under.set(row.line, heading);
  };
  above.forEach(take);
  yield* inSlices(rows, take);
  return under;
}

/** What stands alone in a row, in its first column or where people and courses stand. */
function aloneIn({ cells }: Row, columns: readonly (number | null)[]): string | undefined {
  const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), index }]));
  const [only, ...others] = filled;
  if (only === undefined || others.length > 0) return undefined;
  return only.index === 0 || columns.includes(only.index) ? only.cell : undefined;
}

function saysOfRows(value: string): 'completed' | 'not' | undefined {
  if (saysNot(value) || NOT_COMPLETED.test(value)) return 'not';
  if (!COMPLETED.test(value)) return undefined;
  // `Deltagere, der ikke mødte op`
  return readOutcome(value).kind === 'not' ? 'not' : 'completed';
}
