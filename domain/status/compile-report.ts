import { danishDate, monthOf, type DanishDate, type Instant, type Month } from '../calendar/danish-time';
import type { Decision } from '../decision/decision';
import { isOverdue } from '../decision/decision-abilities';
import type { Oversight } from '../oversight';
import { coverageOn } from '../training/coverage';
import { deadlinesLight, decisionsLight, trainingLight } from './lights';
import type { Deadline, StatusReport } from './report';

const SHOWN_DEADLINES = 5;

/** The month's status at an instant: a pure function of the ledger up to its head. */
export function compileReport(state: Oversight, month: Month, at: Instant): StatusReport {
  const today = danishDate(at);
  const coverage = coverageOn(state, today);
  const decisions = [...state.decisions.values()];
  const deadlines = deadlinesOf(decisions);
  const carried = coverage.collective.filter((one) => one.carriedBy.length > 0).map((one) => one.competence);
  const counts = {
    open: decisions.filter((one) => one.state === 'awaitingApproval').length,
    overdue: decisions.filter((one) => isOverdue(one, today)).length,
  };
  return {
    month,
    asOf: at,
    basis: state.head,
    training: {
      light: trainingLight(coverage),
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

/** The dates still to be kept, the earliest first: answers awaited, and accepted risks to be looked at again. */
export function deadlinesOf(decisions: readonly Decision[]): readonly Deadline[] {
  const byDate = (a: { on: DanishDate }, b: { on: DanishDate }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
  return decisions.flatMap(deadlineOf).sort(byDate);
}

function deadlineOf(decision: Decision): Deadline[] {
  const { decisionId, content } = decision;
  if (decision.state === 'awaitingApproval') return [{ kind: 'answer', decisionId, on: content.answerBy }];
  return decision.outcome === 'approved' ? [{ kind: 'revisit', decisionId, on: content.revisitOn }] : [];
}
