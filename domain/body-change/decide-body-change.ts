import type { PersonId } from '../access/role';
import { danishDate } from '../calendar/danish-time';
import { may, type DecideContext } from '../decide-context';
import type { LedgerEvent } from '../event';
import type { Oversight } from '../oversight';
import { ok, refuse, type Result } from '../result';
import type { ProposedChange } from './body-change';
import type { BodyChangeCommand } from './commands';
import { confirmersOf } from './confirmers';
import { recordedNow } from './recorded-now';

/** As what a person may confirm or decline a change now; nothing if they may not. */
export function confirmsChangeAs(
  { access }: Oversight,
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
  state: Oversight,
  { type, changeId }: BodyChangeCommand,
  context: DecideContext,
): Result<readonly LedgerEvent[]> {
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
