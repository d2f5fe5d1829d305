import { campaign } from '../crash/campaign';
import { rowOf, type Row } from './row';

const KILLS = 1000;
const SEED = 'bench';

/**
 * Kills the host 1,000 times while people work and cards go out. The floor is what each figure is a share of. Throws
 * where anything is lost, doubled or missing.
 */
export async function benchCrash(): Promise<Row[]> {
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  const result = await campaign({ runs: KILLS, seed: SEED, tell });
  if (result.wrong.length > 0) throw new Error(['The recount does not agree', ...result.wrong].join('\n  '));
  const row = (name: string, unit: string, share: { floor: number; value: number }) =>
    rowOf(`crash: ${name}`, unit, share);
  const { runs, presses, cards } = result;
  return [
    row('facts lost or doubled, messages missing (floor: kills)', 'things', { floor: runs, value: 0 }),
    row('killed while starting (floor: kills)', 'kills', { floor: runs, value: result.killsInStart }),
    row('killed while presses waited (floor: kills)', 'kills', {
      floor: runs,
      value: result.killsInRequests,
    }),
    row('killed while cards were sent (floor: kills)', 'kills', {
      floor: runs,
      value: result.killsInDeliveries,
    }),
    row('presses without answer (floor: presses)', 'presses', { floor: presses, value: result.unanswered }),
    row('facts in the ledger (floor: presses)', 'facts', { floor: presses, value: result.facts }),
    row('channel cards left to the coordinator (floor: cards seen)', 'cards', {
      floor: cards,
      value: result.unknown,
    }),
    row('personal cards seen twice (floor: cards seen)', 'cards', {
      floor: cards,
      value: result.doubledPersonal,
    }),
  ];
}
