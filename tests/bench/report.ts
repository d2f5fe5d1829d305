import { addDays } from '../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../domain/event';
import { compileReport } from '../../domain/status/compile-report';
import { completionLogged, courseAdded } from '../support/builders';
import { TODAY } from '../support/instants';
import type { happened } from '../support/ledger';
import { aLedgerOf } from '../support/ledger';
import { aRoster } from '../support/people';
import { joined } from '../support/training-facts';
import { decided } from './decided';
import { percentile, rowOf, type Row } from './row';

const EVENTS = 100_000;
const DECISIONS = 2_000;
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
  const decisions = decided(DECISIONS);
  const rest = EVENTS - before.length - decisions.length;
  const employees = Array.from({ length: rest }, (_, index) => {
    const personId = `p-bench${String(Math.floor(index / 2))}`;
    return index % 2 === 0
      ? joined(personId, 'employees', '2026-01-01')
      : completionLogged({ personId }, index + 1);
  });
  return [...before, ...decisions, ...employees];
}
