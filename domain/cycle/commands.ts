import type { DanishDate } from '../calendar/danish-time';
import type { CycleItem, CycleItemId } from './cycle-item';

export type CycleCommand =
  /** Without an id it is a new one. */
  | { type: 'SetCycleItem'; itemId: CycleItemId | null; item: Omit<CycleItem, 'itemId' | 'doneOn'> }
  | { type: 'FinishCycleItem'; itemId: CycleItemId; doneOn: DanishDate }
  | { type: 'DropCycleItem'; itemId: CycleItemId; reason: string };
