import { isOnRoster, type Access } from '../access/access';
import { danishDate, type DanishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { may, type DecideContext } from '../access/decide-context';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { exhibitRefusal, tidyExhibit } from '../register/exhibit';
import { unreachable } from '../ground/unreachable';
import type { CycleCommand } from './commands';
import { comesAgain, type Cycle, type CycleItem, type CycleItemId, type CycleTask } from './cycle-item';
import type { CycleEvent } from './events';
import { evolveCycle } from './evolve-cycle';
import { CYCLE_MOST } from './cycle-limits';
import { nextDay } from './recurrence';
import type { CycleRefusal, CycleResult } from './refusals';

type Of<Type extends CycleCommand['type']> = Extract<CycleCommand, { type: Type }>;

/** What the year's dates are decided by: the dates, and who is on the roster. */
export type CycleState = { cycle: Cycle; access: Access };

/** Decides which dates the year's work and the law set, who sees to them, and which of them are kept. */
export function decideCycle(
  state: CycleState,
  command: CycleCommand,
  context: DecideContext,
): CycleResult<readonly CycleEvent[]> {
  const { cycle } = state;
  const keeps = may(context, 'recordIndicators');
  if (command.type === 'FinishCycleItem') return finishItem(cycle, command, context, keeps);
  if (!keeps) return refuse({ code: 'not-allowed', ability: 'recordIndicators' });
  switch (command.type) {
    case 'SetCycleItem':
      return setItem(state, command, context);
    case 'TakeCycleItems':
      return takeItems(state, command, context);
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
  { cycle, access }: CycleState,
  { itemId, item }: Of<'SetCycleItem'>,
  context: DecideContext,
): CycleResult<readonly CycleEvent[]> {
  const wrong = wrongIn(item, access, context);
  if (wrong !== undefined) return refuse(wrong);
  const task = trimmed(item);
  const before = itemId === null ? undefined : cycle.get(itemId);
  if (itemId !== null && before === undefined) return refuse({ code: 'unknown-date' });
  const twin = twinOf(cycle, task);
  if (twin !== undefined && (itemId === null || itemId === twin.itemId)) return ok([]);
  // Who puts a text right has not said that it is to be done again; who moves the day has.
  const doneOn = before?.dueOn === task.dueOn ? before.doneOn : null;
  return ok([setTo(itemId ?? freeId(cycle, task), task, null, doneOn)]);
}

/** What was taken already is passed over, so that two coordinators who take the same have it once. */
function takeItems(
  { cycle, access }: CycleState,
  { taken }: Of<'TakeCycleItems'>,
  context: DecideContext,
): CycleResult<readonly CycleEvent[]> {
  const after: Cycle = new Map(cycle);
  const events: CycleEvent[] = [];
  for (const { item, follows } of taken) {
    const wrong = wrongIn(item, access, context);
    if (wrong !== undefined) return refuse(wrong);
    if (follows !== null && !after.has(follows)) return refuse({ code: 'unknown-date' });
    const task = trimmed(item);
    const isTaken = follows !== null && after.get(follows)?.nextId !== null;
    if (isTaken || twinOf(after, task) !== undefined) continue;
    const event = setTo(freeId(after, task), task, follows);
    evolveCycle(after, event);
    events.push(event);
  }
  return ok(events);
}

function wrongIn(
  { title, source, dueOn, ownerId }: CycleTask,
  access: Access,
  { now }: DecideContext,
): CycleRefusal | undefined {
  const wrong =
    dateRefusal('cycle', 'dueOn', dueOn, danishDate(now)) ??
    requireText('title', title, CYCLE_MOST.title) ??
    requireText('source', source, CYCLE_MOST.source);
  if (wrong !== undefined) return wrong;
  return ownerId === null || isOnRoster(access, ownerId)
    ? undefined
    : { code: 'unknown-person', value: ownerId };
}

const trimmed = ({ title, dueOn, label, source, recurrence, ownerId, template }: CycleTask): CycleTask => ({
  title: title.trim(),
  dueOn,
  label,
  source: source.trim(),
  recurrence,
  ownerId,
  template,
});

const setTo = (
  itemId: CycleItemId,
  task: CycleTask,
  follows: CycleItemId | null,
  doneOn: DanishDate | null = null,
): CycleEvent => ({
  type: 'CycleItemSet',
  data: { itemId, ...task, follows, ...(doneOn === null ? {} : { doneOn }) },
});

const twinOf = (cycle: Cycle, task: CycleTask): CycleItem | undefined =>
  [...cycle.values()].find((one) => isSame(one, task));

const isSame = (one: CycleTask, other: CycleTask): boolean =>
  one.title === other.title &&
  one.dueOn === other.dueOn &&
  one.label === other.label &&
  one.source === other.source &&
  one.recurrence === other.recurrence &&
  one.ownerId === other.ownerId &&
  one.template === other.template;

/** By its day and a number, such as `2026-12-01-1`; one that was dropped may have had it before. */
function freeId(cycle: Cycle, { dueOn }: Pick<CycleItem, 'dueOn'>): CycleItemId {
  let number = 1;
  while (cycle.has(`${dueOn}-${String(number)}`)) number += 1;
  return `${dueOn}-${String(number)}`;
}

/** Whoever keeps the year's work, or the one who was to see to it, says that it is done; the next then stands by itself. */
function finishItem(
  cycle: Cycle,
  { itemId, doneOn, proof }: Of<'FinishCycleItem'>,
  { actor, now, hashOf }: DecideContext,
  keeps: boolean,
): CycleResult<readonly CycleEvent[]> {
  const item = cycle.get(itemId);
  const isOwn =
    actor.kind === 'person' &&
    item !== undefined &&
    actor.personId === item.ownerId &&
    actor.roles.length > 0;
  if (!keeps && !isOwn) return refuse({ code: 'not-allowed', ability: 'recordIndicators' });
  if (item === undefined) return refuse({ code: 'unknown-date' });
  const today = danishDate(now);
  const wrong =
    dateRefusal('fact', 'doneOn', doneOn, today) ??
    (proof === undefined ? undefined : exhibitRefusal(proof, today));
  if (wrong !== undefined) return refuse(wrong);
  const shown = proof === undefined ? {} : { proof: tidyExhibit(proof) };
  const isShown = proof === undefined || hashOf({ proof: item.proof ?? null }) === hashOf(shown);
  if (item.doneOn === doneOn && isShown) return ok([]);
  return ok([
    { type: 'CycleItemDone', data: { itemId, doneOn, next: nextOf(cycle, item, doneOn), ...shown } },
  ]);
}

/**
 * Once there has been a next one there is no other: a day that is put right makes no second, and neither does a series
 * that somebody has written down a date ahead.
 */
function nextOf(cycle: Cycle, item: CycleItem, doneOn: DanishDate) {
  if (!comesAgain(item) || item.nextId !== null) return null;
  const { title, recurrence } = item;
  const dueOn = nextDay(item, doneOn);
  const isThere = [...cycle.values()].some(
    (one) => one.title === title && one.recurrence === recurrence && one.dueOn === dueOn,
  );
  return isThere ? null : { itemId: freeId(cycle, { dueOn }), dueOn };
}
