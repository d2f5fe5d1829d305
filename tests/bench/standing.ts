import { addDays } from '../../domain/calendar/danish-time';
import type { Decision } from '../../domain/decision/decision';
import { momentOf, standing, type Moment } from '../../domain/decision/standing';
import { TODAY } from '../support/instants';
import { aLedgerOf } from '../support/ledger';
import { aRoster } from '../support/people';
import { decided } from './decided';
import { percentile, rowOf, type Row } from './row';

const DECISIONS = 10_000;
const ROUNDS = 60;

/**
 * Milliseconds to say of ten thousand decisions whether each holds at a date: each with three answers, a conclusion, a
 * condition and a step of treatment. The floor goes through the same decisions and compares one date in each.
 */
export function benchStanding(): Row[] {
  const decisions = [...aLedgerOf(...aRoster(5), ...decided(DECISIONS)).state.decisions.values()];
  if (decisions.length !== DECISIONS) throw new Error(`Expected ${String(DECISIONS)} decisions`);
  const floors: number[] = [];
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const moment = momentOf(`${addDays(TODAY, round * 7)}T09:00:00.000Z`);
    const floor = timed(() => count(decisions, (one) => (one.content.revisitOn ?? '') < moment.on));
    const value = timed(() => count(decisions, (one) => holds(one, moment)));
    if (round < 10) continue;
    floors.push(floor);
    values.push(value);
  }
  return [0.5, 0.95].map((share) =>
    rowOf(
      `standing of 10,000 decisions at a date, p${String(share * 100)} (floor: one comparison each)`,
      'ms',
      {
        floor: percentile(floors, share),
        value: percentile(values, share),
      },
    ),
  );
}

const holds = (decision: Decision, moment: Moment): boolean => standing(decision, moment) === 'inForce';

const count = (decisions: readonly Decision[], isCounted: (one: Decision) => boolean): number =>
  decisions.reduce((sum, one) => sum + (isCounted(one) ? 1 : 0), 0);

function timed(work: () => number): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
