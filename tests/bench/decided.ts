import { addDays } from '../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../domain/event';
import { aCondition, aDecisionContent, anAction, concluded, submitted, voted } from '../support/builders';
import { TODAY } from '../support/instants';
import { happened } from '../support/ledger';
import { CHAIR, member } from '../support/people';

/**
 * So many decisions, a minute apart: each put forward, answered by three and concluded, with a condition, a step of
 * treatment and a day on which to look at it again. Five entries each.
 */
export const decided = (count: number): ReturnType<typeof happened>[] =>
  Array.from({ length: count }, (_, index) => decision(index)).flat();

function decision(index: number): ReturnType<typeof happened>[] {
  const decisionId = `D-2026-${String(index + 1).padStart(3, '0')}`;
  const content = aDecisionContent({
    title: `Sag ${String(index)}`,
    revisitOn: addDays(TODAY, 30 + (index % 400)),
    conditions: [aCondition({ dueOn: addDays(TODAY, index % 200) })],
    actions: [anAction({ dueOn: addDays(TODAY, index % 300) })],
  });
  const at = new Date(Date.parse('2026-01-05T08:00:00.000Z') + index * 60_000).toISOString();
  const events: LedgerEvent[] = [
    submitted(content, decisionId),
    ...[CHAIR, member(1), member(2)].map((who) => voted(who, { content, decisionId })),
    concluded('approved', { approve: 3 }, { content, decisionId }),
  ];
  return events.map((event) => happened(event, at));
}
