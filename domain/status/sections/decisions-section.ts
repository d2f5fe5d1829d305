import {
  addDays,
  endOfDay,
  endOfMonth,
  startOfDay,
  type Instant,
  type Month,
} from '../../calendar/danish-time';
import type { Decision, DecisionId } from '../../decision/decision';
import { isOverdue } from '../../decision/decision-abilities';
import { isInForce, needsNewDecision } from '../../decision/standing';
import type { Oversight } from '../../oversight';
import { nearOn } from '../limit';
import { decisionsLight } from '../lights';
import type { ComputedSection } from '../section';
import type { Look } from './look';

/** What awaits the body's answer, what it has decided, and what no longer holds (invariants 3 and 9). */
export function decisionsSection({ state, moment, month, standings: all }: Look): ComputedSection {
  const decisions = [...state.decisions.values()];
  const standings = [...all.values()];
  const near = addDays(moment.on, nearOn(state.statusPolicies, moment.on).amount);
  const counts = {
    open: decisions.filter((one) => one.state === 'awaitingApproval').length,
    overdue: decisions.filter((one) => isOverdue(one, moment.on)).length,
    toDecideAgain: standings.filter(needsNewDecision).length,
  };
  const delegated = delegatedSince(decisions, lastReportAt(state));
  const isToRevisit = ({ decisionId, content: { kind, revisitOn } }: Decision) =>
    kind === 'riskAcceptance' && revisitOn !== null && revisitOn <= near && isInForce(all.get(decisionId));
  return {
    light: decisionsLight({ all: decisions.length, ...counts }, moment.on),
    figures: {
      ...counts,
      openConditions: standings.filter((one) => one === 'openConditions').length,
      concludedThisMonth: decisions.filter(isConcludedIn(month)).length,
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

/** Within the Danish month. Its two ends are worked out once: a date for each of thousands of instants takes long. */
function isConcludedIn(month: Month): (decision: Decision) => boolean {
  const first = `${month}-01`;
  const [from, until] = [startOfDay(first), endOfDay(endOfMonth(first))];
  return (decision) =>
    decision.state === 'concluded' && decision.concludedAt >= from && decision.concludedAt < until;
}

/** When the newest report was issued, if there is one. */
const lastReportAt = ({ reports }: Oversight): Instant | null =>
  [...reports.values()].reduce<Instant | null>(
    (newest, one) => (newest === null || one.issuedAt > newest ? one.issuedAt : newest),
    null,
  );

/** Risks accepted under a delegation after a moment: the body is told of each of them once. */
const delegatedSince = (decisions: readonly Decision[], since: Instant | null): readonly DecisionId[] =>
  decisions
    .filter(
      (one) =>
        one.state === 'concluded' &&
        one.outcome === 'approved' &&
        one.rule.by === 'delegate' &&
        (since === null || one.concludedAt > since),
    )
    .map((one) => one.decisionId);
