import { addDays } from '../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../domain/event';
import { compileReport } from '../../domain/status/compile-report';
import {
  aCondition,
  aDecisionContent,
  anAction,
  completionLogged,
  concluded,
  courseAdded,
  submitted,
  voted,
} from '../support/builders';
import { TODAY } from '../support/instants';
import { aLedgerOf, happened } from '../support/ledger';
import { CHAIR, aRoster, member } from '../support/people';
import { joined } from '../support/training-facts';
import { percentile, rowOf, type Row } from './row';

const EVENTS = 100_000;
const DECISIONS = 2_000;
const EVENTS_A_DECISION = 5;
const ROUNDS = 60;

type Happening = LedgerEvent | ReturnType<typeof happened>;

/**
 * Milliseconds to compile a month's report, warm, from what 100,000 entries say: 2,000 decisions with three answers
 * each, and employees with their courses. The floor goes once through the decisions and the body's completions.
 */
export function benchReport(): Row[] {
  const { state, entries } = aLedgerOf(...history());
  if (entries.length !== EVENTS) throw new Error(`Expected ${String(EVENTS)} entries`);
  const floors: number[] = [];
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const at = `${addDays(TODAY, round)}T09:00:00.000Z`;
    const start = performance.now();
    const seen = [...state.decisions.values()].filter((one) => one.submittedAt <= at).length;
    const middle = performance.now();
    const { sections } = compileReport(state, at.slice(0, 7), at);
    const end = performance.now();
    if (seen !== DECISIONS || sections.length === 0) throw new Error('Expected every decision');
    if (round < 10) continue;
    floors.push(middle - start);
    values.push(end - middle);
  }
  return [0.5, 0.95].map((share) =>
    rowOf(
      `a month's report over 100,000 entries, warm, p${String(share * 100)} (floor: one look at each decision)`,
      'ms',
      { floor: percentile(floors, share), value: percentile(values, share) },
    ),
  );
}

function history(): Happening[] {
  const before = [...aRoster(5), courseAdded()];
  const decided = Array.from({ length: DECISIONS }, (_, index) => decision(index)).flat();
  const rest = EVENTS - before.length - decided.length;
  const employees = Array.from({ length: rest }, (_, index) => {
    const personId = `p-bench${String(Math.floor(index / 2))}`;
    return index % 2 === 0
      ? joined(personId, 'employees', '2026-01-01')
      : completionLogged({ personId }, index + 1);
  });
  return [...before, ...decided, ...employees];
}

function decision(index: number): Happening[] {
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
  if (events.length !== EVENTS_A_DECISION) throw new Error('Expected five entries a decision');
  return events.map((event) => happened(event, at));
}
