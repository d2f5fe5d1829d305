import type { PersonId } from '../access/role';
import { danishDate } from '../calendar/danish-time';
import { may, type DecideContext } from '../access/decide-context';
import type { AccessEvent } from '../access/events';
import type { DecisionEvent } from '../decision/events';
import type { BodyChangeState } from './body-change-state';
import { ok, refuse } from '../ground/result';
import type { ProposedChange } from './body-change';
import type { BodyChangeCommand } from './commands';
import type { BodyChangeEvent } from './events';
import { confirmersOf } from './confirmers';
import { recordedNow } from './recorded-now';
import type { BodyChangeResult } from './refusals';

/** As what a person may confirm or decline a change now; nothing if they may not. */
export function confirmsChangeAs(
  { access }: BodyChangeState,
  proposed: ProposedChange,
  personId: PersonId,
  date: string,
): 'member' | 'administrator' | undefined {
  const { as, people } = confirmersOf(access, proposed, date);
  return people.includes(personId) ? as : undefined;
}

/**
 * Decides on a change that awaits the body: confirmed, it is recorded at once, with the days that it was proposed with.
 * What could no longer be recorded, because the body has changed meanwhile, cannot be confirmed either.
 */
export function decideBodyChange(
  state: BodyChangeState,
  { type, changeId }: BodyChangeCommand,
  context: DecideContext,
): BodyChangeResult<readonly (AccessEvent | DecisionEvent | BodyChangeEvent)[]> {
  const proposed = state.changes.get(changeId);
  if (proposed === undefined) return refuse({ code: 'unknown-change', value: changeId });
  const { actor, now } = context;
  if (type === 'WithdrawChange') {
    if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
    if (proposed.state === 'withdrawn') return ok([]);
    if (proposed.state !== 'awaited') return refuse({ code: 'change-settled', changeId });
    return ok([{ type: 'ChangeWithdrawn', data: { changeId } }]);
  }
  const as =
    actor.kind === 'person' ? confirmsChangeAs(state, proposed, actor.personId, danishDate(now)) : undefined;
  if (as === undefined) return refuse({ code: 'not-yours-to-confirm' });
  if (proposed.state === (type === 'ConfirmChange' ? 'confirmed' : 'declined')) return ok([]);
  if (proposed.state !== 'awaited') return refuse({ code: 'change-settled', changeId });
  if (type === 'DeclineChange') return ok([{ type: 'ChangeDeclined', data: { changeId, as } }]);
  const recorded = recordedNow(state, proposed, context);
  return recorded.ok
    ? ok([{ type: 'ChangeConfirmed', data: { changeId, as } }, ...recorded.value])
    : recorded;
}
