import { isOnRoster } from '../access/access';
import type { PersonId } from '../access/role';
import { danishDate, type DanishDate } from '../calendar/danish-time';
import type { DecideContext } from '../access/decide-context';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import type { TrainingCommand } from './commands';
import type { TrainingEvent } from './events';
import type { KnownState } from './known-at';
import { isStillHere } from './retention';
import { TRAINING_MOST } from './training-limits';
import type { TrainingRefusal, TrainingResult } from './refusals';

type ErasureCommand = Extract<TrainingCommand, { type: 'PlaceHold' | 'ReleaseHold' | 'ErasePerson' }>;

/**
 * Decides on what is kept of people who have left (invariant 14). Nobody is erased while they hold a role, belong to a
 * group or are held; decisions keep the names that were frozen in them, which the archive rules ask for.
 */
export function decideErasure(
  known: KnownState,
  command: ErasureCommand,
  { now }: DecideContext,
): TrainingResult<readonly TrainingEvent[]> {
  const { personId } = command;
  const { access, training } = known;
  if (!isOnRoster(access, personId)) return refuse({ code: 'unknown-person', value: personId });
  switch (command.type) {
    case 'PlaceHold': {
      const { reason } = command;
      const wrong = requireText('reason', reason, TRAINING_MOST.reason);
      if (wrong !== undefined) return refuse(wrong);
      const isSo = training.holds.get(personId) === reason;
      return ok(isSo ? [] : [{ type: 'HoldPlaced', data: { personId, reason } }]);
    }
    case 'ReleaseHold': {
      const { reason } = command;
      const wrong = requireText('reason', reason, TRAINING_MOST.reason);
      if (wrong !== undefined) return refuse(wrong);
      return ok(training.holds.has(personId) ? [{ type: 'HoldReleased', data: { personId, reason } }] : []);
    }
    case 'ErasePerson':
      return decideErasing(known, personId, danishDate(now));
    default:
      return unreachable(command);
  }
}

function decideErasing(
  known: KnownState,
  personId: PersonId,
  today: DanishDate,
): TrainingResult<readonly TrainingEvent[]> {
  if (known.training.erased.has(personId)) return ok([]);
  const refusal = erasureRefusal(known, personId, today);
  return refusal === undefined ? ok([{ type: 'PersonErased', data: { personId } }]) : refuse(refusal);
}

/** Why somebody who is known cannot be erased on a day; nothing if they can be, or already are. */
export function erasureRefusal(
  known: KnownState,
  personId: PersonId,
  today: DanishDate,
): TrainingRefusal | undefined {
  const { erased, holds } = known.training;
  if (erased.has(personId)) return undefined;
  if (holds.has(personId)) return { code: 'person-held', personId };
  return isStillHere(known, personId, today) ? { code: 'person-still-here', personId } : undefined;
}
