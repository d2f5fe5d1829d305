import { addDays } from '../calendar/danish-time';
import type { Conclusion, Decision } from '../decision/decision';
import type { DecisionId } from '../decision/terms';
import { isOverdue } from '../decision/decision-abilities';
import { isInForce, needsNewDecision } from '../decision/standing';
import { nearOn } from './limit';
import { decisionsLight } from './lights';
import { isWithin, type ReportPeriod } from './period';
import type { ComputedSection } from './section';
import type { Look } from './look';

/** What awaits the body's answer, what it has decided, and what no longer holds (invariants 3 and 9). */
export function decisionsSection({ state, moment, period, standings: all }: Look): ComputedSection {
  const decisions = [...state.decisions.values()];
  const standings = [...all.values()];
  const near = addDays(moment.on, nearOn(state.statusPolicies, moment.on).amount);
  const counts = {
    open: decisions.filter((one) => one.state === 'awaitingApproval').length,
    overdue: decisions.filter((one) => isOverdue(one, moment.on)).length,
    toDecideAgain: standings.filter(needsNewDecision).length,
  };
  const settled = settledIn(decisions, period);
  const delegated = acceptedByDelegate(settled);
  const isToRevisit = ({ decisionId, content: { kind, revisitOn } }: Decision) =>
    kind === 'riskAcceptance' && revisitOn !== null && revisitOn <= near && isInForce(all.get(decisionId));
  return {
    light: decisionsLight({ all: decisions.length, ...counts }, moment.on),
    figures: {
      ...counts,
      openConditions: standings.filter((one) => one === 'openConditions').length,
      concludedSinceLast: settled.length,
      approvedInAll: decisions.filter(isApproved).length,
      risksToRevisit: decisions.filter(isToRevisit).length,
      delegatedAcceptances: delegated.length,
    },
    details: delegated.map((decisionId) => ({ kind: 'delegated', decisionId })),
    source: null,
    responsible: null,
  };
}

const isApproved = (decision: Decision): boolean =>
  decision.state === 'concluded' && decision.outcome === 'approved';

/** How an item was settled, each time that it was: one that was returned is settled again later. */
type Settled = Conclusion & { decision: Decision };

const settledIn = (decisions: readonly Decision[], period: ReportPeriod): readonly Settled[] =>
  decisions.flatMap((decision) =>
    decision.conclusions
      .filter(({ seq }) => isWithin(seq, period))
      .map((conclusion) => ({ ...conclusion, decision })),
  );

/** Risks accepted under a delegation: the body is told of each of them once. Nothing approved is put forward again. */
const acceptedByDelegate = (settled: readonly Settled[]): readonly DecisionId[] =>
  settled
    .filter(({ outcome, decision }) => outcome === 'approved' && decision.rule.by === 'delegate')
    .map(({ decision }) => decision.decisionId);
