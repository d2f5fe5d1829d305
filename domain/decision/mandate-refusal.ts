import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { seatOf, type Decision } from './decision';
import type { DecisionRefusal } from './refusals';

/** Who has put an item forward, and what has been said in it by whom for which seat. */
export type Acts = Pick<Decision, 'versions' | 'votes' | 'conflicts'>;

/**
 * Why somebody may not act for a member in one item although a mandate covers the day: whoever wrote the item does not
 * decide it for another, nor choose by confirming the mandate who does, and one person fills one seat of another's in
 * each item, the one they spoke for first. Votes that were cast before this was so keep counting.
 */
export function mandateRefusal(
  acts: Acts,
  personId: PersonId,
  seat: PersonId,
  confirmedBy?: PersonId,
): DecisionRefusal | undefined {
  const isTheirs = acts.versions.some(
    // Conditions are part of an answer; whoever answered with them renews it like anybody else.
    ({ cause, by, content }) =>
      (cause !== 'conditions' && by === personId) || content.recommenderId === personId,
  );
  if (isTheirs) return { code: 'own-item-by-mandate' };
  // The member can always answer; what a member has confirmed for their own seat is theirs, whatever they wrote.
  const isByAuthor =
    confirmedBy !== seat &&
    acts.versions.some(({ by, content }) => by === confirmedBy || content.recommenderId === confirmedBy);
  if (isByAuthor) return { code: 'mandate-of-author' };
  const first = firstSeatFilled(acts, personId);
  return first === undefined || first === seat ? undefined : { code: 'one-seat-by-mandate' };
}

/** The other's seat that a person spoke for first, by an answer or by what they found of a conflict. */
function firstSeatFilled({ votes, conflicts }: Acts, personId: PersonId): PersonId | undefined {
  const spoken: { seat: PersonId; at: Instant }[] = [
    ...votes.filter((one) => one.personId === personId).map((one) => ({ seat: seatOf(one), at: one.castAt })),
    ...conflicts
      .flatMap((one) => one.findings)
      .filter((one) => one.personId === personId)
      .map(({ seat, at }) => ({ seat, at })),
  ];
  return spoken
    .filter(({ seat }) => seat !== personId)
    .reduce<(typeof spoken)[number] | undefined>(
      (first, one) => (first === undefined || one.at < first.at ? one : first),
      undefined,
    )?.seat;
}
