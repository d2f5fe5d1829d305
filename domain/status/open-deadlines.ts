import type { Cycle } from '../cycle/cycle-item';
import type { Decision } from '../decision/decision';
import { openActions } from '../decision/open-actions';
import { isInForce, needsNewDecision, type Standing } from '../decision/standing';
import { openConditions } from '../decision/with-conditions';
import { listedDays } from './listed-days';
import type { Standings } from './look';
import type { Deadline, DecisionDeadline } from './section';
import type { StatusState } from './status-state';

/**
 * The dates still to be kept: of decisions, and with them the year's own, and those of the registers of measures, suppliers
 * and systems.
 */
export const openDeadlines = (
  state: Pick<StatusState, 'decisions' | 'cycle' | 'measures' | 'suppliers' | 'systems'>,
  standings: Standings,
): readonly Deadline[] => [
  ...decisionDeadlines(state, standings),
  ...openDates(state.cycle),
  ...listedDays(state).map(({ name: _name, ...day }) => day),
];

/** The dates of decisions that are still to be kept: answers, conditions, steps of treatment, and risks to look at again. */
export function decisionDeadlines(
  { decisions }: Pick<StatusState, 'decisions'>,
  standings: Standings,
): readonly DecisionDeadline[] {
  const open: DecisionDeadline[] = [];
  for (const decision of decisions.values())
    open.push(...deadlinesIn(decision, standings.get(decision.decisionId)));
  return open;
}

const openDates = (cycle: Cycle): Deadline[] =>
  [...cycle.values()]
    .filter((one) => one.doneOn === null)
    .map(({ itemId, title, label, dueOn }) => ({ kind: 'cycle', itemId, title, label, on: dueOn }));

function deadlinesIn(decision: Decision, holds: Standing | undefined): DecisionDeadline[] {
  const { decisionId, content } = decision;
  if (holds === 'awaitingApproval') return [{ kind: 'answer', decisionId, on: content.answerBy }];
  if (!isInForce(holds) && !needsNewDecision(holds)) return [];
  return [
    ...openConditions(decision).map((one): DecisionDeadline => ({
      kind: 'condition',
      decisionId,
      on: one.dueOn,
    })),
    ...openActions(decision).map((one): DecisionDeadline => ({ kind: 'action', decisionId, on: one.dueOn })),
    ...(content.revisitOn === null
      ? []
      : [{ kind: 'revisit', decisionId, on: content.revisitOn } satisfies DecisionDeadline]),
  ];
}
