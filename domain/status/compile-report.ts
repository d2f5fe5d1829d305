import { danishDate, monthOf, type DanishDate, type Instant, type Month } from '../calendar/danish-time';
import { actionsIn } from '../decision/content';
import type { Decision, DecisionId } from '../decision/decision';
import { isInForce, momentOf, needsNewDecision, standing, type Moment } from '../decision/standing';
import { isOverdue } from '../decision/decision-abilities';
import type { Oversight } from '../oversight';
import { coverageOn } from '../training/coverage';
import { bodyLight, deadlinesLight, decisionsLight } from './lights';
import type { Deadline, StatusReport } from './report';

const SHOWN_DEADLINES = 5;

/** The month's status at an instant: a pure function of the ledger up to its head. */
export function compileReport(state: Oversight, month: Month, at: Instant): StatusReport {
  const today = danishDate(at);
  const coverage = coverageOn(state, today);
  const decisions = [...state.decisions.values()];
  const moment = momentOf(at);
  const standings = decisions.map((one) => standing(one, moment));
  const deadlines = deadlinesOf(decisions, moment);
  const carried = coverage.collective.filter((one) => one.carriedBy.length > 0).map((one) => one.competence);
  const counts = {
    open: decisions.filter((one) => one.state === 'awaitingApproval').length,
    overdue: decisions.filter((one) => isOverdue(one, today)).length,
    toDecideAgain: standings.filter(needsNewDecision).length,
  };
  return {
    month,
    asOf: at,
    basis: state.head,
    training: {
      light: bodyLight(coverage),
      members: coverage.members.length,
      membersWithCourse: coverage.members.filter((one) => one.completions.length > 0).length,
      carried,
      missing: coverage.collective.map((one) => one.competence).filter((one) => !carried.includes(one)),
    },
    decisions: {
      light: decisionsLight({ all: decisions.length, ...counts }, today),
      ...counts,
      concludedThisMonth: decisions.filter((one) => isConcludedIn(one, month)).length,
      approvedInAll: decisions.filter((one) => one.state === 'concluded' && one.outcome === 'approved')
        .length,
      openConditions: standings.filter((one) => one === 'openConditions').length,
      delegated: delegatedSince(decisions, lastReportAt(state)),
    },
    deadlines: {
      light: deadlinesLight(
        deadlines.map((one) => one.on),
        today,
      ),
      next: deadlines.slice(0, SHOWN_DEADLINES),
    },
  };
}

const isConcludedIn = (decision: Decision, month: Month): boolean =>
  decision.state === 'concluded' && monthOf(danishDate(decision.concludedAt)) === month;

/** When the newest report was issued, if there is one. */
const lastReportAt = ({ reports }: Oversight): Instant | null =>
  [...reports.values()].reduce<Instant | null>(
    (newest, one) => (newest === null || one.issuedAt > newest ? one.issuedAt : newest),
    null,
  );

/** Risks accepted under a delegation after a moment: the body is told of each of them once. */
const delegatedSince = (decisions: readonly Decision[], since: Instant | null): readonly DecisionId[] =>
  decisions
    .filter((one) => one.state === 'concluded' && one.outcome === 'approved' && one.rule.by === 'delegate')
    .filter((one) => one.state === 'concluded' && (since === null || one.concludedAt > since))
    .map((one) => one.decisionId);

/** The dates still to be kept, the earliest first: answers, conditions, steps of treatment, and risks to look at again. */
export function deadlinesOf(decisions: readonly Decision[], moment: Moment): readonly Deadline[] {
  const byDate = (a: { on: DanishDate }, b: { on: DanishDate }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
  return decisions.flatMap((one) => deadlinesIn(one, moment)).sort(byDate);
}

function deadlinesIn(decision: Decision, moment: Moment): Deadline[] {
  const { decisionId, content, fulfilments, actionReports } = decision;
  const holds = standing(decision, moment);
  if (holds === 'awaitingApproval') return [{ kind: 'answer', decisionId, on: content.answerBy }];
  if (!isInForce(holds) && !needsNewDecision(holds)) return [];
  const unmet = content.conditions.filter(
    ({ conditionId }) => !fulfilments.some((one) => one.conditionId === conditionId),
  );
  const undone = actionsIn(content).filter(
    ({ actionId }) => !actionReports.some((one) => one.actionId === actionId && one.kind === 'done'),
  );
  return [
    ...unmet.map((one): Deadline => ({ kind: 'condition', decisionId, on: one.dueOn })),
    ...undone.map((one): Deadline => ({ kind: 'action', decisionId, on: one.dueOn })),
    ...(content.revisitOn === null
      ? []
      : [{ kind: 'revisit', decisionId, on: content.revisitOn } satisfies Deadline]),
  ];
}
