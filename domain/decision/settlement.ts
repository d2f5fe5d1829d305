import { managementBodyOn, type Access } from '../access/access';
import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { Conflict, Decision } from './decision';
import type { Finding } from './terms';
import type { DecisionEvent } from './events';
import { allSeats, openOrSettledConflict } from './seats';

type Item = Pick<Decision, 'decisionId' | 'rule' | 'conflicts'>;

/** The seats that settle somebody's conflict: all but that person's own and those of others who take no part either. */
export const settlers = (
  { access }: { access: Access },
  decision: Item,
  concerned: PersonId,
  today: DanishDate,
): readonly PersonId[] =>
  allSeats(decision, access, today).filter(
    (seat) => seat !== concerned && openOrSettledConflict(decision, seat) === undefined,
  );

/**
 * Those who take the question over when somebody says to be conflicted: the others who settle it, and where a delegate
 * says so the body, in which somebody beside the delegate and the recommender must be left to decide (invariant 7).
 */
export const whoTakeOver = (
  { access }: { access: Access },
  decision: Item & Pick<Decision, 'content'>,
  concerned: PersonId,
  today: DanishDate,
): readonly PersonId[] =>
  decision.rule.by === 'delegate'
    ? managementBodyOn(access, today).filter(
        (one) => one !== concerned && one !== decision.content.recommenderId,
      )
    : settlers({ access }, decision, concerned, today);

/** What more than half of the settlers have found; the cautious answer when all have answered and they are divided. */
export function settledBy(findings: Conflict['findings'], seats: readonly PersonId[]): Finding | undefined {
  const counted = findings.filter((one) => seats.includes(one.seat));
  const count = (finding: Finding) => counted.filter((one) => one.finding === finding).length;
  const majority = Math.floor(seats.length / 2) + 1;
  if (count('conflicted') >= majority) return 'conflicted';
  if (count('notConflicted') >= majority) return 'notConflicted';
  return counted.length === seats.length ? 'conflicted' : undefined;
}

/**
 * The open conflicts that the findings given so far have settled by now: somebody who should have said something has
 * left. The events, and the conflicts as they then are.
 */
export function settlementsOf(
  access: Access,
  decision: Item,
  now: { at: Instant; on: DanishDate },
): { events: DecisionEvent[]; conflicts: readonly Conflict[] } {
  const events: DecisionEvent[] = [];
  const conflicts = decision.conflicts.map((one) => {
    if (one.settled !== null) return one;
    const finding = settledBy(one.findings, settlers({ access }, decision, one.personId, now.on));
    if (finding === undefined) return one;
    const { decisionId } = decision;
    events.push({ type: 'ConflictSettled', data: { decisionId, personId: one.personId, finding } });
    return { ...one, settled: { finding, at: now.at } };
  });
  return { events, conflicts };
}
