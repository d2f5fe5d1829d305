import type { DanishDate } from '../calendar/danish-time';
import { comesAgain, type Cycle, type CycleItemId } from './cycle-item';
import { daysUntil } from './recurrence';

/** A day on which a task will come again. Nothing is recorded of it: it stands by itself when the one before is done. */
export type ExpectedDay = { itemId: CycleItemId; title: string; on: DanishDate };

/** The days after today on which the open tasks come again, up to and including a last one, the earliest first. */
export const expectedDays = (cycle: Cycle, today: DanishDate, last: DanishDate): readonly ExpectedDay[] =>
  [...cycle.values()]
    .flatMap((item) =>
      item.doneOn === null && comesAgain(item)
        ? daysUntil(item, last).map((on) => ({ itemId: item.itemId, title: item.title, on }))
        : [],
    )
    .filter(({ on }) => on > today)
    .sort((one, other) => one.on.localeCompare(other.on));
