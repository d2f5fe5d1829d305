import type { PersonId } from '../../domain/access/role';
import { danishDate, daysBetween, type Instant } from '../../domain/calendar/danish-time';
import type { Decision } from '../../domain/decision/decision';
import { decisionAbilitiesOf, isOverdue } from '../../domain/decision/decision-abilities';
import { deadlockOf } from '../../domain/decision/why-undecidable';
import { journalState } from '../../domain/decision/journal-state';
import { countedAnswer } from '../../domain/decision/seats';
import { momentOf, standing, type Moment, type Standing } from '../../domain/decision/standing';
import { tallyOf } from '../../domain/decision/tally';
import type { Oversight } from '../../domain/oversight';
import type { DecisionSummary } from '../../contracts/decision/decision';
import { decisionAt } from './decision-at';

/** Who looks, and at which moment; `isPast` when it lies behind, and nothing can be done at it. */
export type Look = { personId: PersonId; moment: Moment; isPast: boolean };

/** The present in a state: a clock that is behind the one that wrote the newest entry is not believed. */
export const present = (state: Oversight, now: Instant): Moment =>
  momentOf(state.lastAt !== null && state.lastAt > now ? state.lastAt : now);

/** A decision as it was at a moment, with its standing; nothing if it had not been put forward by then. */
export function decisionIn(
  decision: Decision,
  moment: Moment,
): { decision: Decision; holds: Standing } | undefined {
  const then = decisionAt(decision, moment.at);
  const holds = then === undefined ? undefined : standing(then, moment);
  return then === undefined || holds === undefined ? undefined : { decision: then, holds };
}

/** A decision in a list, as one reader sees it at a moment; nothing if it had not been put forward by then. */
export function decisionSummary(
  state: Oversight,
  current: Decision,
  look: Look,
): DecisionSummary | undefined {
  const { personId, moment, isPast } = look;
  const seen = decisionIn(current, moment);
  if (seen === undefined) return undefined;
  const { decision, holds } = seen;
  const { decisionId, version, content, submittedAt } = decision;
  const concluded = decision.state === 'concluded' ? decision : undefined;
  const undecidable = deadlockOf(decision, state.access, moment.on);
  const seats = isPast ? [] : decisionAbilitiesOf(state, decision, personId, moment.at).seats;
  return {
    decisionId,
    version,
    title: content.title,
    kind: content.kind,
    level: content.level,
    state: decision.state,
    outcome: concluded?.outcome ?? null,
    standing: holds,
    overdue: isOverdue(decision, moment.on),
    undecidable: undecidable ?? null,
    submittedAt,
    answerBy: content.answerBy,
    revisitOn: content.revisitOn,
    concludedAt: concluded?.concludedAt ?? null,
    caseNumber: decision.journal?.caseNumber ?? content.caseNumber,
    journal: journalState(state.policies, decision, moment.on),
    ageDays: ageDays(decision, moment),
    tally: concluded?.tally ?? tallyOf(decision, state.access, moment.on),
    mine: {
      // Nobody is asked for an answer that cannot settle anything.
      vote: undecidable === undefined && seats.some((seat) => seat.current === null),
      hasVoted: countedAnswer(decision, personId) !== undefined,
    },
  };
}

/** The age of a deficiency stops on the day on which the body has decided about it. */
function ageDays(decision: Decision, { on }: Moment): number | null {
  if (decision.content.kind !== 'correctiveApproval') return null;
  const until = decision.state === 'concluded' ? danishDate(decision.concludedAt) : on;
  return daysBetween(decision.content.foundOn, until);
}
