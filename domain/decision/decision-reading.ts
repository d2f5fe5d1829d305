import type { Instant } from '../calendar/danish-time';
import type { Conclusion, Decision } from './decision';
import { isOverdue } from './decision-abilities';
import { decisionAt } from './decision-at';
import type { DecisionState } from './decision-state';
import type { Deadlock } from './deadlock';
import { present } from './present';
import { countingDay, standingConclusion } from './seats';
import { standing, type Moment, type Standing } from './standing';
import { tallyOf } from './tally';
import type { Tally } from './terms';
import { deadlockOf } from './why-undecidable';

/**
 * What a decision says of itself at a moment, in facts and ids: cards, tab and API put names and words to it and work
 * nothing out beside it.
 */
export type DecisionReading = {
  moment: Moment;
  /** The decision as the ledger had it then. */
  decision: Decision;
  holds: Standing;
  overdue: boolean;
  /** Why it cannot be decided as the body is; nothing when it can, or is no longer open. */
  deadlock: Deadlock | undefined;
  /** How the version that stands was settled; nothing while it is not. */
  conclusion: Conclusion | undefined;
  /** The answers counted as they stood at the conclusion; while there is none, against the seats of the moment. */
  tally: Tally;
  /** From the case system, or as it was put forward with; without one it is foreløbig. */
  caseNumber: string | null;
};

/** A decision at any moment, past ones too; nothing if it had not been put forward by then. */
export function readDecision(
  { access }: Pick<DecisionState, 'access'>,
  current: Decision,
  moment: Moment,
): DecisionReading | undefined {
  const decision = decisionAt(current, moment.at);
  const holds = decision === undefined ? undefined : standing(decision, moment);
  if (decision === undefined || holds === undefined) return undefined;
  const conclusion = standingConclusion(decision);
  return {
    moment,
    decision,
    holds,
    overdue: isOverdue(decision, moment.on),
    deadlock: deadlockOf(decision, access, moment.on),
    conclusion,
    tally: conclusion?.tally ?? tallyOf(decision, access, countingDay(decision, moment.on)),
    caseNumber: decision.journal?.caseNumber ?? decision.content.caseNumber,
  };
}

/** A decision as it is now. */
export function readDecisionNow(
  state: Pick<DecisionState, 'access'> & { lastAt: Instant | null },
  decision: Decision,
  now: Instant,
): DecisionReading {
  const reading = readDecision(state, decision, present(state, now));
  if (reading === undefined) throw new Error(`${decision.decisionId} is not of this state`);
  return reading;
}
