import type { EventTable } from '../ground/event-table';
import type { DanishDate } from '../calendar/danish-time';
import type { CycleItem, CycleItemId } from './cycle-item';

export type CycleEvent =
  /** A new date, or a new text or day of one that is known. */
  | { type: 'CycleItemSet'; data: Omit<CycleItem, 'doneOn'> }
  | { type: 'CycleItemDone'; data: { itemId: CycleItemId; doneOn: DanishDate } }
  /** It does not have to be kept any more; it stays in the ledger with the reason. */
  | { type: 'CycleItemDropped'; data: { itemId: CycleItemId; reason: string } };

/** Every type of event about the year's dates, with the version of the shapes in which it first appeared. */
export const CYCLE_EVENTS = {
  CycleItemSet: { since: 4 },
  CycleItemDone: { since: 4 },
  CycleItemDropped: { since: 4 },
} as const satisfies EventTable<CycleEvent>;
