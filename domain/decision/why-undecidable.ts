import type { Access } from '../access/access';
import { whyUnmeetable } from '../access/unmeetable';
import type { DanishDate } from '../calendar/danish-time';
import type { Deadlock } from './deadlock';
import type { Decision } from './decision';
import { handsOn, type Written } from './interest';
import { allSeats, seatsOf } from './seats';
import type { DecisionRefusal } from './refusals';

type Item = Pick<Decision, 'rule' | 'conflicts'> & Written;

/** Why an item that awaits answers cannot be approved by those who are in the body on a day; nothing if it can. */
export function whyUndecidable(item: Item, access: Access, date: DanishDate): Deadlock | undefined {
  const { rule } = item;
  if (allSeats(item, access, date).length === 0)
    return { why: rule.by === 'delegate' ? 'delegationEnded' : 'bodyEmpty' };
  const seats = seatsOf(item, access, date);
  if (seats.length === 0) return { why: 'everybodyConflicted' };
  const unmet = rule.by === 'body' ? whyUnmeetable(rule.model, seats.length, access, date) : undefined;
  if (unmet !== undefined) return unmet;
  const isAlone = handsOn(item).some((hands) => seats.every((seat) => hands.has(seat)));
  return isAlone ? { why: 'onlyAuthors' } : undefined;
}

/** The same of a decision, whatever its state: only what awaits answers can be stuck. */
export const deadlockOf = (decision: Decision, access: Access, date: DanishDate): Deadlock | undefined =>
  decision.state === 'awaitingApproval' ? whyUndecidable(decision, access, date) : undefined;

/** The refusal that says so where somebody would bring it about. */
export function undecidable(deadlock: Deadlock | undefined): DecisionRefusal | undefined {
  if (deadlock === undefined) return undefined;
  switch (deadlock.why) {
    case 'bodyEmpty':
      return { code: 'body-empty' };
    case 'delegationEnded':
      return { code: 'delegation-not-valid' };
    case 'onlyAuthors':
      return { code: 'recommender-only-approver' };
    default:
      return { code: 'undecidable', deadlock };
  }
}
