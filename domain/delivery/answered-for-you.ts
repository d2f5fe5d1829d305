import type { PersonId } from '../access/role';
import { seatOf, type Decision } from '../decision/decision';
import type { Choice, Finding } from '../decision/terms';
import type { LedgerEntry } from '../event';
import type { Instant } from '../calendar/danish-time';
import { toPerson, type Delivery } from './delivery';

/** Something that was said in a member's name: what, by whom and when; a finding says whose conflict it is about. */
export type AnsweredForYou = { by: PersonId; at: Instant } & (
  | { kind: 'vote'; choice: Choice; reason: string | null }
  | { kind: 'finding'; concerned: PersonId; finding: Finding }
);

/** The card that tells a member what somebody else has said in their name, if an entry is that. Each answer has its own. */
export function answeredForYou(
  entry: Extract<LedgerEntry, { type: 'VoteCast' | 'ConflictFindingGiven' }>,
): readonly Delivery[] {
  const { decisionId } = entry.data;
  if (entry.type === 'VoteCast') {
    const { onBehalfOf, answerNo } = entry.data;
    if (onBehalfOf === null) return [];
    return [
      toPerson({ kind: 'answeredForYou', decisionId, key: `a${String(answerNo)}` })(onBehalfOf.personId),
    ];
  }
  const { seat, by, personId } = entry.data;
  return seat === by.personId
    ? []
    : [toPerson({ kind: 'answeredForYou', decisionId, key: `c-${personId}` })(seat)];
}

/** What a card's key stands for; nothing if a later finding of the member's own has taken its place. */
export function answeredUnder(decision: Decision, seat: PersonId, key: string): AnsweredForYou | undefined {
  if (key.startsWith('c-')) {
    const concerned = key.slice(2);
    const given = decision.conflicts
      .filter((one) => one.personId === concerned)
      .flatMap((one) => one.findings)
      .findLast((one) => one.seat === seat && one.personId !== seat);
    return given && { kind: 'finding', concerned, finding: given.finding, by: given.personId, at: given.at };
  }
  const vote = decision.votes.filter((one) => seatOf(one) === seat)[Number(key.slice(1)) - 1];
  if (vote === undefined) return undefined;
  const { choice, reason, personId: by, castAt: at } = vote;
  return { kind: 'vote', choice, reason, by, at };
}
