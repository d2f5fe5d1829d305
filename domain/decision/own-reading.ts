import { bodyRoleOn } from '../access/access';
import type { PersonId } from '../access/role';
import { seatOf, type Conflict, type Vote } from './decision';
import { decisionAbilitiesOf, type DecisionAbilities, type OpenSeat } from './decision-abilities';
import type { DecisionReading } from './decision-reading';
import type { DecisionState } from './decision-state';
import { countedAnswer, openOrSettledConflict } from './seats';
import { seatsToAnswer } from './seats-to-answer';

/** What a decision is to one person: what they may do with it, what they are asked, and what they have answered. */
export type OwnReading = {
  abilities: DecisionAbilities;
  /** The seat to answer for first; nothing when the item is not open to them. */
  active: OpenSeat | undefined;
  others: readonly OpenSeat[];
  /** Whether an answer of theirs is waited for: nobody is asked for one that cannot settle anything. */
  isAsked: boolean;
  /** Whether an answer for their own seat counts. */
  hasVoted: boolean;
  /** Their newest answer to the version that stands, for whomever, or the one that was given for them. */
  given: Vote | undefined;
  /** Their own conflict of interest, unless the body has found that there is none. */
  conflict: Conflict | undefined;
  /** Whose conflict they are asked about, and for which seat; their own seat before another's. */
  settle: { conflict: Conflict; seat: PersonId } | undefined;
  isInBody: boolean;
};

/** A decision as it is to a person at the moment of the reading. */
export function readOwn(
  state: DecisionState,
  { decision, moment, deadlock }: DecisionReading,
  personId: PersonId,
): OwnReading {
  const abilities = decisionAbilitiesOf(state, decision, personId, moment.at);
  const { seats } = abilities;
  // Whoever has not answered is asked first; with all answered, the own answer is the one that can be changed.
  const active = seats.find((open) => open.current === null) ?? seats[0];
  const { conflicts, votes, version } = decision;
  const asked = abilities.settle[0];
  const seat = asked?.seats.find((settler) => settler === personId) ?? asked?.seats[0];
  const concerned = conflicts.findLast((conflict) => conflict.personId === asked?.personId);
  return {
    abilities,
    active,
    others: seats.filter((open) => open !== active),
    isAsked: deadlock === undefined && seatsToAnswer(state, decision, abilities, moment.on).length > 0,
    hasVoted: countedAnswer(decision, personId) !== undefined,
    given: votes.findLast(
      (vote) => (vote.personId === personId || seatOf(vote) === personId) && vote.version === version,
    ),
    conflict: openOrSettledConflict(decision, personId),
    settle: concerned === undefined || seat === undefined ? undefined : { conflict: concerned, seat },
    isInBody: bodyRoleOn(state.access, personId, moment.on) !== undefined,
  };
}
