import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { BodyChanges, ProposedChange } from './body-change';
import type { BodyChangeEvent } from './events';

/** Adds one event to the changes that await the body. What a confirmed one changes comes as a fact of its own. */
export function evolveBodyChange(
  changes: BodyChanges,
  event: BodyChangeEvent,
  { at, by }: { at: Instant; by: PersonId | null },
): void {
  const settle = (state: ProposedChange['state']) => {
    const known = changes.get(event.data.changeId);
    if (known !== undefined) changes.set(known.changeId, { ...known, state, settledBy: by });
  };
  switch (event.type) {
    case 'ChangeProposed':
      changes.set(event.data.changeId, {
        ...event.data,
        proposedBy: by ?? '',
        proposedAt: at,
        state: 'awaited',
        settledBy: null,
      });
      return;
    case 'ChangeConfirmed':
      settle('confirmed');
      return;
    case 'ChangeDeclined':
      settle('declined');
      return;
    case 'ChangeWithdrawn':
      settle('withdrawn');
      return;
    default:
      unreachable(event);
  }
}
