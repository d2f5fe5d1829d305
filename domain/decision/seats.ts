import { bodyRoleOn, managementBodyOn, type Access } from '../access/access';
import { delegationOn } from '../access/delegation';
import { mandateOn, type Mandate } from '../access/mandate';
import type { PersonId, Role } from '../access/role';
import { danishDate, type DanishDate } from '../calendar/danish-time';
import { ok, refuse } from '../ground/result';
import { seatOf, type Conclusion, type Conflict, type Decision, type Vote } from './decision';
import { mandateRefusal, type Acts } from './mandate-refusal';
import type { DecisionRefusal, DecisionResult } from './refusals';

type Item = Pick<Decision, 'rule' | 'conflicts'>;
/** The same with what says who has done what in it. */
type Handled = Item & Acts;

/** In which capacity somebody answers: for which seat, in which role, and by which mandate if it is another's. */
export type Capacity = { seat: PersonId; role: Role; mandate: Mandate | null };

/** Whether somebody has said to be conflicted and the body has not found otherwise. */
export const openOrSettledConflict = (
  { conflicts }: Pick<Decision, 'conflicts'>,
  personId: PersonId,
): Conflict | undefined =>
  conflicts.find((one) => one.personId === personId && one.settled?.finding !== 'notConflicted');

/** Whether the body has found somebody conflicted. */
export const isConflicted = ({ conflicts }: Pick<Decision, 'conflicts'>, personId: PersonId): boolean =>
  conflicts.some((one) => one.personId === personId && one.settled?.finding === 'conflicted');

/**
 * The seats whose answers count on a day: the members of the body at that moment without those found conflicted
 * (invariants 1 and 6), or the delegate alone while the delegation lasts.
 */
export function seatsOf(item: Item, access: Access, date: DanishDate): readonly PersonId[] {
  return allSeats(item, access, date).filter((seat) => !isConflicted(item, seat));
}

/** The same with those found conflicted. */
export function allSeats(
  { rule }: Pick<Item, 'rule'>,
  access: Access,
  date: DanishDate,
): readonly PersonId[] {
  if (rule.by === 'body') return managementBodyOn(access, date);
  return delegationOn(access.delegations, rule.delegationId, date) === undefined ? [] : [rule.delegateId];
}

/** In which capacity a person may answer for themselves or for a named member, or why not. */
export function capacityOf(
  decision: Pick<Item, 'rule'> & Acts,
  access: Access,
  asked: { personId: PersonId; onBehalfOf: PersonId | null },
  date: DanishDate,
): DecisionResult<Capacity> {
  const { rule } = decision;
  const { personId, onBehalfOf } = asked;
  if (rule.by === 'delegate') {
    if (personId !== rule.delegateId || onBehalfOf !== null) return refuse({ code: 'not-the-delegate' });
    const covering = delegationOn(access.delegations, rule.delegationId, date);
    if (covering === undefined) return refuse({ code: 'delegation-not-valid' });
    return ok({ seat: personId, role: bodyRoleOn(access, personId, date) ?? 'delegate', mandate: null });
  }
  if (onBehalfOf === null || onBehalfOf === personId) {
    const role = bodyRoleOn(access, personId, date);
    return role === undefined ? refuse({ code: 'not-in-body' }) : ok({ seat: personId, role, mandate: null });
  }
  const mandate = mandateOn(access.mandates, personId, onBehalfOf, date);
  const isMember = bodyRoleOn(access, onBehalfOf, date) !== undefined;
  if (mandate === undefined || !isMember) return refuse({ code: 'no-mandate' });
  const wrong = mandateRefusal(decision, personId, onBehalfOf, mandate.confirmedBy);
  if (wrong !== undefined) return refuse(wrong);
  return ok({ seat: onBehalfOf, role: 'deputy', mandate });
}

/** The seats that a person may answer for on a day: the own one first, then those of the mandates. */
export function seatsFor(
  item: Handled,
  access: Access,
  personId: PersonId,
  date: DanishDate,
): readonly PersonId[] {
  if (openOrSettledConflict(item, personId) !== undefined) return [];
  return allSeats(item, access, date).filter(
    (seat) =>
      openOrSettledConflict(item, seat) === undefined &&
      capacityOf(item, access, { personId, onBehalfOf: seat === personId ? null : seat }, date).ok,
  );
}

/** The newest answer of a seat, whatever version it was given to. */
export const lastAnswer = (votes: readonly Vote[], seat: PersonId): Vote | undefined =>
  votes.findLast((vote) => seatOf(vote) === seat);

/**
 * The answer of a seat that counts: the newest, if it was given to the version that stands. A deputy who was found
 * conflicted later has not answered for anybody.
 */
export function countedAnswer(
  { votes, version, conflicts }: Pick<Decision, 'votes' | 'version' | 'conflicts'>,
  seat: PersonId,
): Vote | undefined {
  const last = lastAnswer(votes, seat);
  return last?.version === version && !isConflicted({ conflicts }, last.personId) ? last : undefined;
}

/** The answers by which the version that stands was settled, one of each seat that counted then; none while it is open. */
export const settledAnswers = (decision: Decision): readonly Vote[] =>
  (standingConclusion(decision)?.seats ?? []).flatMap((seat) => countedAnswer(decision, seat) ?? []);

/**
 * The seats that count in an open item on a day; once it is settled those that counted then, and once it is taken back
 * those of that day, whoever came or left since.
 */
export const countingSeats = (decision: Decision, access: Access, date: DanishDate): readonly PersonId[] =>
  standingConclusion(decision)?.seats ?? seatsOf(decision, access, countingDay(decision, date));

/** The day whose seats count in an item that is not settled: the one asked about, or that on which it was taken back. */
export const countingDay = (decision: Decision, date: DanishDate): DanishDate =>
  decision.state === 'withdrawn' ? danishDate(decision.withdrawnAt) : date;

/** How the version that stands was settled; nothing while it is not. */
export const standingConclusion = ({
  conclusions,
  version,
}: Pick<Decision, 'conclusions' | 'version'>): Conclusion | undefined =>
  conclusions.findLast((conclusion) => conclusion.version === version);

/** Why a person may not act in a decision because of a conflict of interest of theirs or of the one they act for. */
export function conflictRefusal(
  decision: Decision,
  people: readonly PersonId[],
): DecisionRefusal | undefined {
  const conflict = people
    .map((personId) => openOrSettledConflict(decision, personId))
    .find((one) => one !== undefined);
  return conflict === undefined
    ? undefined
    : { code: 'conflicted', decisionId: decision.decisionId, isSettled: conflict.settled !== null };
}
