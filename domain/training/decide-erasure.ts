import { isOnRoster } from '../access/access';
import { danishDate } from '../calendar/danish-time';
import type { DecideContext } from '../decide-context';
import { ok, refuse, type Result } from '../result';
import { requireText } from '../text-rule';
import { unreachable } from '../unreachable';
import type { TrainingCommand } from './commands';
import type { TrainingEvent } from './events';
import type { Known } from './known-at';
import { isStillHere } from './retention';

type ErasureCommand = Extract<TrainingCommand, { type: 'PlaceHold' | 'ReleaseHold' | 'ErasePerson' }>;

/**
 * Decides on what is kept of people who have left (invariant 14). Nobody is erased while they hold a role, belong to a
 * group or are held; decisions keep the names that were frozen in them, which the archive rules ask for.
 */
export function decideErasure(
  known: Known,
  command: ErasureCommand,
  { now }: DecideContext,
): Result<readonly TrainingEvent[]> {
  const { personId } = command;
  const { access, training } = known;
  if (!isOnRoster(access, personId)) return refuse({ code: 'unknown-person', value: personId });
  switch (command.type) {
    case 'PlaceHold': {
      const wrong = requireText('reason', command.reason, 500);
      if (wrong !== undefined) return refuse(wrong);
      const { reason } = command;
      const isSo = training.holds.get(personId) === reason;
      return ok(isSo ? [] : [{ type: 'HoldPlaced', data: { personId, reason } }]);
    }
    case 'ReleaseHold':
      return ok(training.holds.has(personId) ? [{ type: 'HoldReleased', data: { personId } }] : []);
    case 'ErasePerson':
      if (training.erased.has(personId)) return ok([]);
      if (training.holds.has(personId)) return refuse({ code: 'person-held', personId });
      if (isStillHere(known, personId, danishDate(now)))
        return refuse({ code: 'person-still-here', personId });
      return ok([{ type: 'PersonErased', data: { personId } }]);
    default:
      return unreachable(command);
  }
}
