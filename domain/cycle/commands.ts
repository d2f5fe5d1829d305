import type { DanishDate } from '../calendar/danish-time';
import type { CycleItem, CycleItemId } from './cycle-item';

export type CycleCommand =
  /** Without an id it is a new one. */
  | { type: 'SetCycleItem'; itemId: CycleItemId | null; item: Omit<CycleItem, 'itemId' | 'doneOn'> }
  | { type: 'FinishCycleItem'; itemId: CycleItemId; doneOn: DanishDate }
  | { type: 'DropCycleItem'; itemId: CycleItemId; reason: string };

/** Every command about the year's dates. */
export const CYCLE_COMMANDS = {
  SetCycleItem: true,
  FinishCycleItem: true,
  DropCycleItem: true,
} as const satisfies Record<CycleCommand['type'], true>;
