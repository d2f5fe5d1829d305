import { unreachable } from '../ground/unreachable';
import type { Cycle, CycleItemId } from './cycle-item';
import type { CycleEvent } from './events';

/** Adds one event to the year's dates. The map is the fold's own; an item in it is replaced, never changed. */
export function evolveCycle(cycle: Cycle, event: CycleEvent): void {
  switch (event.type) {
    case 'CycleItemSet':
      // A date that is moved is a date that is still to be kept.
      cycle.set(event.data.itemId, { ...event.data, doneOn: null });
      return;
    case 'CycleItemDone': {
      const { itemId, doneOn } = event.data;
      cycle.set(itemId, { ...known(cycle, itemId), doneOn });
      return;
    }
    case 'CycleItemDropped':
      cycle.delete(event.data.itemId);
      return;
    default:
      unreachable(event);
  }
}

function known(cycle: Cycle, itemId: CycleItemId) {
  const item = cycle.get(itemId);
  if (item === undefined) throw new Error(`Cannot fold ledger: date "${itemId}" was never set`);
  return item;
}
