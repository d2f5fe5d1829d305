import { monthOf } from '../../../../domain/calendar/danish-time';
import { whenHeld } from '../../../../domain/meeting/gathering';
import type { CycleItemView, CycleView, YearDateView } from '../../../../contracts/cycle/cycle';

/** How something in the year stands: ahead, over the day without having been done, done, or coming again by itself. */
export type Stands = 'ahead' | 'overdue' | 'done' | 'expected';

/** One thing that falls on a day: a task, a meeting, a month's status or a deadline of a decision. */
export type YearLine = { on: string; stands: Stands } & (
  | { what: 'task'; title: string; label: CycleItemView['label'] | undefined }
  | { what: 'date'; date: YearDateView }
);

/** The twelve months of a year. */
export const monthsOf = (year: number): readonly string[] =>
  Array.from({ length: 12 }, (_none, index) => `${String(year)}-${String(index + 1).padStart(2, '0')}`);

/** What falls in a month, the earliest first. */
export function linesIn(
  { items, dates, expected }: CycleView,
  month: string,
  today: string,
): readonly YearLine[] {
  const tasks = items.map((item): YearLine => ({
    what: 'task',
    on: item.dueOn,
    title: item.title,
    label: item.label,
    stands: standsOn(item.dueOn, item.doneOn !== null, today),
  }));
  const others = dates.map((date): YearLine => ({
    what: 'date',
    on: date.on,
    date,
    stands: standsOn(date.on, isDone(date), today),
  }));
  const again = expected.map((one): YearLine => ({
    what: 'task',
    on: one.on,
    title: one.title,
    label: items.find(({ itemId }) => itemId === one.itemId)?.label,
    stands: 'expected',
  }));
  return [...tasks, ...others, ...again]
    .filter(({ on }) => monthOf(on) === month)
    .sort((one, other) => whenOf(one).localeCompare(whenOf(other)));
}

const whenOf = (line: YearLine): string => whenHeld(line.what === 'date' ? line.date : line);

function isDone(date: YearDateView): boolean {
  switch (date.kind) {
    case 'meeting':
      return date.isHeld;
    case 'status':
      return date.isIssued;
    default:
      return false;
  }
}

const standsOn = (on: string, done: boolean, today: string): Stands =>
  done ? 'done' : on < today ? 'overdue' : 'ahead';
