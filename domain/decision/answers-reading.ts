import type { Access } from '../access/access';
import type { PersonId } from '../access/role';
import { seatOf, type Vote } from './decision';
import { unanswered } from './decision-abilities';
import type { DecisionReading } from './decision-reading';
import { dissentOf } from './minute';
import { countedAnswer, countingSeats } from './seats';

/** What has been answered, and who has not. */
export type AnswersReading = {
  /** The answers that count, one a seat; of what is settled or taken back, those that counted then. */
  counted: readonly Vote[];
  /**
   * The seats that have given no answer that counts, in roster order. While the item is open only those that may answer:
   * whoever has said to be conflicted is asked for none. Also those that it was settled without; what was taken back
   * waits for nobody. `isStale`: there is an answer, to an earlier version.
   */
  missing: readonly { seat: PersonId; isStale: boolean }[];
  /** Answers against the outcome (særstandpunkter). */
  dissent: readonly Vote[];
};

/** The answers of a decision at the moment of the reading. */
export function readAnswers(
  { decision, moment: { on } }: Pick<DecisionReading, 'decision' | 'moment'>,
  access: Access,
): AnswersReading {
  const seats = countingSeats(decision, access, on);
  const missing =
    decision.state === 'concluded'
      ? seats.filter((seat) => countedAnswer(decision, seat) === undefined)
      : unanswered(decision, access, on);
  return {
    counted: seats.flatMap((seat) => countedAnswer(decision, seat) ?? []),
    missing: missing.map((seat) => ({ seat, isStale: decision.votes.some((vote) => seatOf(vote) === seat) })),
    dissent: dissentOf(decision),
  };
}
