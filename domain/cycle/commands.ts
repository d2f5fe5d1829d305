import type { DanishDate } from '../calendar/danish-time';
import type { Exhibit } from '../register/exhibit';
import type { CycleItemId, CycleTask } from './cycle-item';

/** What a year is to have as well: a task, and the one of the year before that it is taken from. */
export type TakenTask = { item: CycleTask; follows: CycleItemId | null };

export type CycleCommand =
  /** Without an id it is a new one. */
  | { type: 'SetCycleItem'; itemId: CycleItemId | null; item: CycleTask }
  /** One, some or all of what is proposed for a year, in one append; what was taken already is passed over. */
  | { type: 'TakeCycleItems'; taken: readonly TakenTask[] }
  /** `proof`: what shows that it was done, where there is something. */
  | { type: 'FinishCycleItem'; itemId: CycleItemId; doneOn: DanishDate; proof?: Exhibit }
  | { type: 'DropCycleItem'; itemId: CycleItemId; reason: string };

/** Every command about the year's dates. */
export const CYCLE_COMMANDS = {
  SetCycleItem: true,
  TakeCycleItems: true,
  FinishCycleItem: true,
  DropCycleItem: true,
} as const satisfies Record<CycleCommand['type'], true>;
