import { danishDate, type DanishDate } from '../calendar/danish-time';
import { dateRefusal, type DateKind } from '../calendar/date-limits';
import { may, type DecideContext } from './decide-context';
import { ok, refuse } from '../ground/result';
import type { Access } from './access';
import type { AccessCommand } from './commands';
import type { AccessEvent } from './events';
import { isActiveOn, isBodyRole, type Membership, type PersonId, type RosterRole } from './role';
import type { AccessRefusal, AccessResult } from './refusals';

type MembershipCommand = Extract<AccessCommand, { type: 'RecordMembership' | 'EndMembership' }>;

/** The roster, and what has been put before the body: from then on a seat is not dated back any further. */
type State = { access: Access; decisions: ReadonlyMap<string, unknown> };

/** Decides who holds a role from when and until when. Recording or ending what is already so changes nothing. */
export function decideMembership(
  state: State,
  command: MembershipCommand,
  context: DecideContext,
): AccessResult<readonly AccessEvent[]> {
  if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
  const { access } = state;
  const today = danishDate(context.now);
  const known = held(access, command);
  if (command.type === 'EndMembership') {
    const { personId, role, to } = command;
    const wrong = dateRefusal(kindOf(state, role), 'to', to, today);
    if (wrong !== undefined) return refuse(wrong);
    const last = known.find((one) => isActiveOn(one, to));
    if (last === undefined) return refuse({ code: 'membership-unknown' });
    const goesOn = known.some((one) => one.to === undefined || one.to > to);
    return ok(goesOn ? [{ type: 'MembershipEnded', data: { personId, role, from: last.from, to } }] : []);
  }
  const { personId, role, from } = command;
  // Who keeps the roster must not be able to give themselves a vote.
  if (isBodyRole(role) && context.actor.kind === 'person' && context.actor.personId === personId)
    return refuse({ code: 'own-body-role' });
  const isThere = known.some((one) => one.to === undefined && one.from <= from);
  const wrong = dateRefusal(kindOf(state, role), 'from', from, today);
  // What is there already stays so, also where it could no longer be dated back that far.
  if (wrong !== undefined && !(isThere && wrong.code === 'date-too-early')) return refuse(wrong);
  if (isThere) return ok([]);
  const second = role === 'chair' ? secondChair(access, personId, from) : undefined;
  return second === undefined
    ? ok([{ type: 'MembershipRecorded', data: { personId, role, from } }])
    : refuse(second);
}

/**
 * Which limits the first or the last day of a role has. Once something has been put before the body (`hasBegun`), who
 * sits in it is not changed far back.
 */
export function membershipDates(role: RosterRole, hasBegun: boolean): DateKind {
  if (!isBodyRole(role)) return 'role';
  return hasBegun ? 'seat' : 'stay';
}

const kindOf = ({ decisions }: State, role: RosterRole): DateKind =>
  membershipDates(role, decisions.size > 0);

/** An office that one may hold is held by one: somebody else has it on the day, or is to have it later. */
function secondChair(access: Access, personId: PersonId, from: DanishDate): AccessRefusal | undefined {
  for (const [other, memberships] of access.memberships) {
    if (other === personId) continue;
    const chaired = memberships.find(
      (one) => one.role === 'chair' && (one.to === undefined || one.to >= from),
    );
    if (chaired !== undefined)
      return { code: 'chair-exists', personId: other, from: chaired.from, to: chaired.to ?? null };
  }
  return undefined;
}

const held = (
  access: Access,
  { personId, role }: { personId: PersonId; role: RosterRole },
): readonly Membership[] => (access.memberships.get(personId) ?? []).filter((one) => one.role === role);
