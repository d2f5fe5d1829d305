import { addDays } from '../calendar/danish-time';
import type { Cycle } from '../cycle/cycle-item';
import type { Decision } from '../decision/decision';
import { openConditions } from '../decision/with-conditions';
import { isInForce, needsNewDecision, type Standing } from '../decision/standing';
import type { StatusState } from './status-state';
import { nearOn } from './limit';
import { deadlinesLight } from './lights';
import type { ComputedSection, Deadline } from './section';
import type { Look, Standings } from './look';
import { openActions } from '../decision/open-actions';

const SHOWN = 5;

/** The dates that must be kept: of decisions, of the law, and of the year's work. */
export function deadlinesSection({ state, moment, standings }: Look): ComputedSection {
  const dates = openDeadlines(state, standings);
  const limit = nearOn(state.statusPolicies, moment.on);
  const near = addDays(moment.on, limit.amount);
  const days = dates.map((one) => one.on);
  return {
    light: deadlinesLight(days, moment.on, limit),
    figures: {
      datesPassed: days.filter((on) => on < moment.on).length,
      datesNear: days.filter((on) => on >= moment.on && on <= near).length,
    },
    details: earliest(dates, SHOWN).map((deadline) => ({ kind: 'deadline', deadline })),
    source: null,
    responsible: null,
  };
}

/** The dates still to be kept: answers, conditions, steps of treatment, risks to look at again, and the year's own. */
function openDeadlines({ decisions, cycle }: StatusState, standings: Standings): readonly Deadline[] {
  const open: Deadline[] = [];
  for (const decision of decisions.values())
    open.push(...deadlinesIn(decision, standings.get(decision.decisionId)));
  return [...open, ...openDates(cycle)];
}

/** The first few by date; of one day, those that came first. A few of thousands are shown, so the rest is not sorted. */
function earliest(deadlines: readonly Deadline[], count: number): readonly Deadline[] {
  const first: Deadline[] = [];
  for (const deadline of deadlines) {
    const after = first.findIndex(({ on }) => on > deadline.on);
    first.splice(after === -1 ? first.length : after, 0, deadline);
    if (first.length > count) first.pop();
  }
  return first;
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
