import { danishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { may, type DecideContext } from '../access/decide-context';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import type { CycleCommand } from './commands';
import type { Cycle, CycleItem, CycleItemId } from './cycle-item';
import type { CycleEvent } from './events';
import { CYCLE_MOST } from './cycle-limits';
import type { CycleResult } from './refusals';

type Of<Type extends CycleCommand['type']> = Extract<CycleCommand, { type: Type }>;

/** Decides which dates the year's work and the law set, and which of them are kept. */
export function decideCycle(
  cycle: Cycle,
  command: CycleCommand,
  context: DecideContext,
): CycleResult<readonly CycleEvent[]> {
  if (!may(context, 'recordIndicators')) return refuse({ code: 'not-allowed', ability: 'recordIndicators' });
  switch (command.type) {
    case 'SetCycleItem':
      return setItem(cycle, command, context);
    case 'FinishCycleItem':
      return finishItem(cycle, command, context);
    case 'DropCycleItem': {
      const { itemId, reason } = command;
      const wrong = requireText('reason', reason, CYCLE_MOST.reason);
      if (wrong !== undefined) return refuse(wrong);
      // What is gone already is not dropped a second time.
      if (!cycle.has(itemId)) return ok([]);
      return ok([{ type: 'CycleItemDropped', data: { itemId, reason: reason.trim() } }]);
    }
    default:
      return unreachable(command);
  }
}

function setItem(
  cycle: Cycle,
  { itemId, item }: Of<'SetCycleItem'>,
  { now }: DecideContext,
): CycleResult<readonly CycleEvent[]> {
  const { dueOn, label } = item;
  const wrong =
    dateRefusal('cycle', 'dueOn', dueOn, danishDate(now)) ??
    requireText('title', item.title, CYCLE_MOST.title) ??
    requireText('source', item.source, CYCLE_MOST.source);
  if (wrong !== undefined) return refuse(wrong);
  const data = { title: item.title.trim(), dueOn, label, source: item.source.trim() };
  if (itemId !== null && !cycle.has(itemId)) return refuse({ code: 'unknown-date' });
  const twin = [...cycle.values()].find((one) => isSame(one, data));
  if (twin !== undefined && (itemId === null || itemId === twin.itemId)) return ok([]);
  return ok([{ type: 'CycleItemSet', data: { itemId: itemId ?? nextId(cycle, data), ...data } }]);
}

const isSame = (one: CycleItem, other: Omit<CycleItem, 'itemId' | 'doneOn'>): boolean =>
  one.title === other.title &&
  one.dueOn === other.dueOn &&
  one.label === other.label &&
  one.source === other.source;

/** By its day and a number, such as `2026-12-01-1`; one that was dropped may have had it before. */
function nextId(cycle: Cycle, { dueOn }: Pick<CycleItem, 'dueOn'>): CycleItemId {
  let number = 1;
  while (cycle.has(`${dueOn}-${String(number)}`)) number += 1;
  return `${dueOn}-${String(number)}`;
}

function finishItem(
  cycle: Cycle,
  { itemId, doneOn }: Of<'FinishCycleItem'>,
  { now }: DecideContext,
): CycleResult<readonly CycleEvent[]> {
  const item = cycle.get(itemId);
  if (item === undefined) return refuse({ code: 'unknown-date' });
  const wrong = dateRefusal('fact', 'doneOn', doneOn, danishDate(now));
  if (wrong !== undefined) return refuse(wrong);
  return ok(item.doneOn === doneOn ? [] : [{ type: 'CycleItemDone', data: { itemId, doneOn } }]);
}
