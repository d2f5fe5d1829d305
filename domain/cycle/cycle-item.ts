import type { DanishDate } from '../calendar/danish-time';
import type { Demand } from './demand';

export type CycleItemId = string;

/** A date of the year's work, or one that is set by law: what is to be done, by when, and which demand says so. */
export type CycleItem = {
  itemId: CycleItemId;
  title: string;
  dueOn: DanishDate;
  label: Demand;
  /** The provision, the guidance or the local decision that sets the date. */
  source: string;
  /** The day on which it was done; null: not yet. */
  doneOn: DanishDate | null;
};

/** Every item by id, in the order in which they were set. */
export type Cycle = Map<CycleItemId, CycleItem>;
