import { campaign } from '../crash/campaign';
import { countOf, type Row } from './row';

const KILLS = 1000;
const SEED = 'bench';

/**
 * Kills the host 1,000 times while people work and cards go out. Beside each figure
 * stands how many there were in all. Throws where anything is lost, doubled or missing.
 */
export async function benchCrash(): Promise<Row[]> {
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  const result = await campaign({ runs: KILLS, seed: SEED, tell });
  if (result.wrong.length > 0) throw new Error(['The recount does not agree', ...result.wrong].join('\n  '));
  const { runs, presses, cards } = result;
  return [
    countOf('kills', 'kills', runs),
    countOf('facts lost or doubled, messages missing', 'things', 0, 0),
    countOf('kills while starting', 'kills', result.killsInStart, runs),
    countOf('kills while presses waited', 'kills', result.killsInRequests, runs),
    countOf('kills while cards were sent', 'kills', result.killsInDeliveries, runs),
    countOf('presses without an answer', 'presses', result.unanswered, presses),
    countOf('facts in the ledger', 'facts', result.facts, presses),
    countOf('channel cards left to the coordinator', 'cards', result.unknown, cards),
    countOf('personal cards seen twice', 'cards', result.doubledPersonal, cards),
  ];
}
