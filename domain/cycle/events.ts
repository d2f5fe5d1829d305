import type { EventTable } from '../ground/event-table';
import type { DanishDate } from '../calendar/danish-time';
import type { Exhibit } from '../register/exhibit';
import type { CycleItemId, CycleTask } from './cycle-item';

export type CycleEvent =
  /** A new date, or a new text or day of one that is known. `follows`: the one of the year before that it was taken from. */
  | {
      type: 'CycleItemSet';
      data: CycleTask & {
        itemId: CycleItemId;
        follows: CycleItemId | null;
        /** The day on which it was done, where that still holds; from version 7 on. Without it, it is to be done (again). */
        doneOn?: DanishDate;
      };
    }
  /** `next`: the date that comes after it, where it comes again and had none yet. */
  | {
      type: 'CycleItemDone';
      data: {
        itemId: CycleItemId;
        doneOn: DanishDate;
        next: { itemId: CycleItemId; dueOn: DanishDate } | null;
        /** What shows it; from version 7 on, and where there is something. */
        proof?: Exhibit;
      };
    }
  /** It does not have to be kept any more, nor does it come again; it stays in the ledger with the reason. */
  | { type: 'CycleItemDropped'; data: { itemId: CycleItemId; reason: string } };

/** Every type of event about the year's dates, with the version of the shapes in which it first appeared. */
export const CYCLE_EVENTS = {
  CycleItemSet: { since: 4 },
  CycleItemDone: { since: 4 },
  CycleItemDropped: { since: 4 },
} as const satisfies EventTable<CycleEvent>;
