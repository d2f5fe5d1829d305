import { textKey } from '../../../domain/ground/same-text';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import { readMail } from '../values/cell';
import type { Row } from '../file/row';
import { joinedColumn, type TakenColumns } from './participant-columns';
import { nameKey } from '../values/person-finder';
import { readDate, secondsOfDay, type SaidOfDates } from '../values/written-date';
import { readSeconds } from '../values/written-duration';

/** For how long a person was there by all their rows: between `least` and `most` seconds, the same unless rows may overlap. */
export type Presence = { least: number; most: number; rows: number };

type Stay = { from: number | undefined; seconds: number };

/**
 * Puts together the rows of each person (on one day and course), who has several where they left and came back or came
 * by two devices. Time that two rows share counts once. A row whose length cannot be read is left out.
 */
export function* presenceIn(
  { columns, rows }: { columns: readonly string[]; rows: readonly Row[] },
  taken: TakenColumns,
  dates: SaidOfDates,
): Slices<(cells: readonly string[]) => Presence | undefined> {
  const at = (cells: readonly string[], index: number | null) => cells[index ?? -1]?.trim() ?? '';
  const joined = joinedColumn(columns);
  const keyOf = (cells: readonly string[]): string => {
    const who =
      readMail(at(cells, taken.mail)) || nameKey(`${at(cells, taken.name)} ${at(cells, taken.surname)}`);
    const day = at(cells, taken.date);
    return JSON.stringify([who, readDate(day, dates) ?? day, textKey(at(cells, taken.course))]);
  };
  const stays = new Map<string, Stay[]>();
  yield* inSlices(rows, ({ cells }) => {
    const seconds = readSeconds(at(cells, taken.minutes));
    if (seconds === undefined) return;
    const join = at(cells, joined);
    const [day, clock] = [readDate(join, dates), secondsOfDay(join)];
    const from = day === undefined || clock === undefined ? undefined : Date.parse(day) / 1000 + clock;
    const key = keyOf(cells);
    const there = stays.get(key);
    if (there === undefined) stays.set(key, [{ from, seconds }]);
    else there.push({ from, seconds });
  });
  const presences = new Map<string, Presence>();
  yield* inSlices(stays, ([key, own]) => presences.set(key, together(own)));
  return (cells) => presences.get(keyOf(cells));
}

function together(stays: readonly Stay[]): Presence {
  const spans = stays.flatMap(({ from, seconds }) =>
    from === undefined ? [] : [{ from, to: from + seconds }],
  );
  if (spans.length < stays.length) {
    const all = stays.map(({ seconds }) => seconds);
    return {
      least: all.reduce((most, one) => Math.max(most, one), 0),
      most: all.reduce((sum, one) => sum + one, 0),
      rows: stays.length,
    };
  }
  let [total, end] = [0, -Infinity];
  for (const { from, to } of spans.sort((one, other) => one.from - other.from)) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return { least: total, most: total, rows: stays.length };
}
