import { unreachable } from '../ground/unreachable';
import type { Cycle, CycleItemId } from './cycle-item';
import type { CycleEvent } from './events';

/** Adds one event to the year's dates. The map is the fold's own; an item in it is replaced, never changed. */
export function evolveCycle(cycle: Cycle, event: CycleEvent): void {
  switch (event.type) {
    case 'CycleItemSet': {
      const { follows, doneOn, ...task } = event.data;
      const before = cycle.get(task.itemId);
      // Who changes the text alone does not move the series: 28 February of a series on the 31st stays that.
      const isMoved = before?.dueOn !== task.dueOn;
      cycle.set(task.itemId, {
        ...task,
        // A date that is moved is a date that is still to be kept. Up to version 6 any change opened it again, and it still
        // does in the entries that were written so.
        doneOn: doneOn ?? null,
        ...(doneOn === undefined || before?.proof === undefined ? {} : { proof: before.proof }),
        dayOfMonth: isMoved ? Number(task.dueOn.slice(8)) : before.dayOfMonth,
        nextId: before?.nextId ?? null,
      });
      const followed = follows === null ? undefined : cycle.get(follows);
      if (followed !== undefined) cycle.set(followed.itemId, { ...followed, nextId: task.itemId });
      return;
    }
    case 'CycleItemDone': {
      const { itemId, doneOn, next, proof } = event.data;
      // The one after it begins with nothing that shows that it was done.
      const { proof: before, ...item } = known(cycle, itemId);
      // A day that is put right takes away nothing that was shown.
      const shown = proof ?? before;
      const nextId = next?.itemId ?? item.nextId;
      cycle.set(itemId, { ...item, doneOn, nextId, ...(shown === undefined ? {} : { proof: shown }) });
      if (next !== null) cycle.set(next.itemId, { ...item, ...next, doneOn: null, nextId: null });
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
