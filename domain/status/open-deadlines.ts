import type { Cycle } from '../cycle/cycle-item';
import type { Decision } from '../decision/decision';
import { openActions } from '../decision/open-actions';
import { isInForce, needsNewDecision, type Standing } from '../decision/standing';
import { openConditions } from '../decision/with-conditions';
import type { Standings } from './look';
import type { Deadline } from './section';
import type { StatusState } from './status-state';

/** The dates still to be kept: answers, conditions, steps of treatment, risks to look at again, and the year's own. */
export function openDeadlines(
  { decisions, cycle }: Pick<StatusState, 'decisions' | 'cycle'>,
  standings: Standings,
): readonly Deadline[] {
  const open: Deadline[] = [];
  for (const decision of decisions.values())
    open.push(...deadlinesIn(decision, standings.get(decision.decisionId)));
  return [...open, ...openDates(cycle)];
}

const openDates = (cycle: Cycle): Deadline[] =>
  [...cycle.values()]
    .filter((one) => one.doneOn === null)
    .map(({ itemId, title, label, dueOn }) => ({ kind: 'cycle', itemId, title, label, on: dueOn }));

function deadlinesIn(decision: Decision, holds: Standing | undefined): Deadline[] {
  const { decisionId, content } = decision;
  if (holds === 'awaitingApproval') return [{ kind: 'answer', decisionId, on: content.answerBy }];
  if (!isInForce(holds) && !needsNewDecision(holds)) return [];
  return [
    ...openConditions(decision).map((one): Deadline => ({ kind: 'condition', decisionId, on: one.dueOn })),
    ...openActions(decision).map((one): Deadline => ({ kind: 'action', decisionId, on: one.dueOn })),
    ...(content.revisitOn === null
      ? []
      : [{ kind: 'revisit', decisionId, on: content.revisitOn } satisfies Deadline]),
  ];
}
