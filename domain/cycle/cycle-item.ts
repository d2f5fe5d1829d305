import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { Exhibit } from '../register/exhibit';
import type { CycleTemplateId } from './cycle-template';
import type { Demand } from './demand';
import type { Recurrence } from './recurrence';

export type CycleItemId = string;

/** What is written about a date of the year: what is to be done, by when and by whom, and which demand says so. */
export type CycleTask = {
  title: string;
  dueOn: DanishDate;
  label: Demand;
  /** The provision, the guidance or the local decision that sets the date. */
  source: string;
  /** How often it comes again; null: once. */
  recurrence: Recurrence | null;
  /** Whoever sees to it; null: nobody has been named, and it waits for the coordinators. */
  ownerId: PersonId | null;
  /** What of the app's it was made from; null: the municipality's own. */
  template: CycleTemplateId | null;
};

/** A date of the year's work, or one that is set by law. */
export type CycleItem = CycleTask & {
  itemId: CycleItemId;
  /** The day on which it was done; null: not yet. */
  doneOn: DanishDate | null;
  /** What shows that it was done; many tasks have nothing of the kind. */
  proof?: Exhibit;
  /** The day of the month (1–31) on which its series falls; a shorter month moves the date and not the series. */
  dayOfMonth: number;
  /** The one that comes after it, as it was called when it came about; there is never a second. */
  nextId: CycleItemId | null;
};

/** Every item by id, in the order in which they were set. */
export type Cycle = Map<CycleItemId, CycleItem>;

/** A task that comes again. */
export const comesAgain = (item: CycleItem): item is CycleItem & { recurrence: Recurrence } =>
  item.recurrence !== null;
