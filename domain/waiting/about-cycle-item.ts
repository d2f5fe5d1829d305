import { rolesOn, type Access } from '../access/access';
import type { PersonId } from '../access/role';
import { addDays, type DanishDate } from '../calendar/danish-time';
import type { CycleItem } from '../cycle/cycle-item';
import type { Oversight } from '../oversight';
import { nearOn } from '../status/limit';
import type { Reader } from './reader';
import type { Ask } from './waiting';

/** Whoever sees to a date of the year today; nothing where nobody was named, or who was holds no role any more. */
export const seesToIt = (
  { access }: { access: Access },
  { ownerId }: Pick<CycleItem, 'ownerId'>,
  on: DanishDate,
): PersonId | undefined =>
  ownerId === null || rolesOn(access, ownerId, on).length === 0 ? undefined : ownerId;

/**
 * A date of the year that is near or has passed waits for whoever sees to it, and for those who keep the year's work.
 * How many days count as near is the municipality's rule or the app's.
 */
export function aboutCycleItem(
  state: Oversight,
  item: CycleItem,
  { personId, abilities, on }: Reader,
): readonly Ask[] {
  const { dueOn, ownerId, doneOn } = item;
  const near = addDays(dueOn, -nearOn(state.statusPolicies, on).amount);
  if (doneOn !== null || near > on) return [];
  const isTheirs = seesToIt(state, item, on) === personId || abilities.recordIndicators;
  return isTheirs ? [{ kind: 'cycleItem', ownerId, since: near, due: dueOn }] : [];
}
