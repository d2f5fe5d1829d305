import { chairsOn, type Access } from '../access/access';
import type { DecisionModel } from '../access/decision-model';
import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import { whyUndecidable } from './why-undecidable';
import { seatOf, type Decision, type Vote } from './decision';
import { CHOICES, type Choice, type Outcome, type Tally } from './terms';
import { handsOn, isByAnother } from './interest';
import { allSeats, countedAnswer, isConflicted, seatsOf } from './seats';
import { answeredIn } from './answered-in';

type Counted = Pick<Decision, 'votes' | 'version' | 'versions' | 'content' | 'rule' | 'conflicts'>;

/** The answers that count on a day, one for each seat that has given one to the version that stands. */
export const countedAnswers = (decision: Counted, access: Access, date: DanishDate): readonly Vote[] =>
  seatsOf(decision, access, date).flatMap((seat) => countedAnswer(decision, seat) ?? []);

/** Counts the answers by which the item would be settled on a day. */
export function tallyOf(decision: Counted, access: Access, date: DanishDate): Tally {
  const body = seatsOf(decision, access, date).length;
  const answers = countedAnswers(decision, access, date);
  const count = (choice: Choice) => answers.filter((vote) => vote.choice === choice).length;
  return {
    body,
    ...thresholds(decision, body),
    conflicted: allSeats(decision, access, date).filter((seat) => isConflicted(decision, seat)).length,
    approve: count('approve'),
    reject: count('reject'),
    return: count('return'),
    postpone: count('postpone'),
  };
}

function thresholds({ rule }: Counted, body: number): { needed: number; quorum: number } {
  const majority = Math.floor(body / 2) + 1;
  if (rule.by === 'delegate') return { needed: 1, quorum: 1 };
  switch (rule.model.kind) {
    case 'majority':
      return { needed: majority, quorum: rule.model.quorum };
    case 'all':
      return { needed: body, quorum: body };
    case 'atLeast':
      return { needed: rule.model.votes, quorum: 1 };
    case 'chiefExecutive':
      return { needed: 1, quorum: 1 };
  }
}

/**
 * The outcome that the answers have settled on a day, or nothing while it is open.
 * - While a conflict is not settled, nothing is: the count of seats is not known.
 * - A recommender found conflicted sends the item back (invariant 6).
 * - A rule that the body cannot meet settles nothing: see `whyUndecidable`.
 * - Those who wrote or recommended it never approve it alone (invariant 7). It then stays open for the others; when all
 *   of them have answered and none approves, it is not approved.
 */
export function outcomeOf(decision: Counted, access: Access, date: DanishDate): Outcome | undefined {
  if (decision.conflicts.some((one) => one.settled === null)) return undefined;
  if (isConflicted(decision, decision.content.recommenderId)) return 'returned';
  const seats = seatsOf(decision, access, date);
  const why = whyUndecidable(decision, access, date)?.why;
  // Those who wrote an item can still turn it down when nobody else is left.
  if (why !== undefined && why !== 'onlyAuthors') return undefined;
  const settled = settledBy(decision, access, date, seats);
  return settled === 'approved' ? unlessAlone(decision, access, date, seats) : settled;
}

/** Approved if somebody outside each group of `handsOn` approved; turned down if all outside one answered otherwise. */
function unlessAlone(
  decision: Counted,
  access: Access,
  date: DanishDate,
  seats: readonly PersonId[],
): Outcome | undefined {
  const answers = countedAnswers(decision, access, date);
  const others = (hands: ReadonlySet<PersonId>) => answers.filter((vote) => isByAnother(vote, hands));
  const alone = handsOn(decision).filter((hands) => !others(hands).some((vote) => vote.choice === 'approve'));
  if (alone.length === 0) return 'approved';
  const isOver = alone.some((hands) => {
    const asked = seats.filter((seat) => !hands.has(seat)).length;
    return asked > 0 && others(hands).length === asked;
  });
  return isOver ? weightiestRefusal(tallyOf(decision, access, date)) : undefined;
}

function settledBy(
  decision: Counted,
  access: Access,
  date: DanishDate,
  seats: readonly PersonId[],
): Outcome | undefined {
  const { rule } = decision;
  const tally = tallyOf(decision, access, date);
  const model: DecisionModel = rule.by === 'delegate' ? { kind: 'all' } : rule.model;
  const answered = answeredIn(tally);
  switch (model.kind) {
    case 'majority':
      if (answered < tally.quorum) return undefined;
      return alikeAtLeast(tally, tally.needed) ?? (answered === tally.body ? 'rejected' : undefined);
    case 'all':
      if (answered < tally.body) return undefined;
      return alikeAtLeast(tally, tally.body) ?? weightiestRefusal(tally);
    case 'atLeast':
      if (tally.approve >= tally.needed) return 'approved';
      // Too few are left to reach the number.
      return tally.body - (answered - tally.approve) < tally.needed ? weightiestRefusal(tally) : undefined;
    case 'chiefExecutive': {
      const chair = chairAmong(access, seats, date);
      // The chair is conflicted: the others decide by majority.
      if (chair === undefined)
        return (
          alikeAtLeast(tally, Math.floor(tally.body / 2) + 1) ??
          (answered === tally.body ? 'rejected' : undefined)
        );
      const answers = countedAnswers(decision, access, date);
      const choice = answers.find((vote) => seatOf(vote) === chair)?.choice;
      return choice === undefined ? undefined : OUTCOME_OF[choice];
    }
  }
}

/** What becomes of the item when a choice wins. */
export const OUTCOME_OF = {
  approve: 'approved',
  reject: 'rejected',
  return: 'returned',
  postpone: 'postponed',
} as const satisfies Record<Choice, Outcome>;

function alikeAtLeast(tally: Tally, needed: number): Outcome | undefined {
  const choice = CHOICES.find((one) => tally[one] >= needed);
  return choice === undefined ? undefined : OUTCOME_OF[choice];
}

/** Not approved: sent back or postponed if most of those against wanted that, otherwise rejected. */
function weightiestRefusal({ reject, return: returned, postpone }: Tally): Outcome {
  if (returned > reject && returned >= postpone) return 'returned';
  return postpone > reject ? 'postponed' : 'rejected';
}

/** The chair of a day if theirs is one of the seats that count; an office that two hold is held by nobody. */
function chairAmong(access: Access, seats: readonly PersonId[], date: DanishDate): PersonId | undefined {
  const [chair, ...more] = chairsOn(access, date);
  return chair !== undefined && more.length === 0 && seats.includes(chair) ? chair : undefined;
}
