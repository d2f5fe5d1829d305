/**
 * `npm run test:crash`: kills the host with SIGKILL 200 times while people work and cards go out, and
 * recounts the ledger and what is seen in Teams. `-- --runs N --seed N` for another campaign, `--world N` to look at one
 * world of it again. Without a seed it is always the same people and instants: what one change broke is not blamed on
 * another. Exit code 1 where anything is lost, doubled or missing.
 */
import { parseArgs } from 'node:util';
import { campaign, sentenceOf } from './campaign';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { runs: { type: 'string' }, seed: { type: 'string' }, world: { type: 'string' } },
  });
  const seed = values.seed ?? 'check';
  const runs = Number(values.runs ?? (values.world === undefined ? 200 : 25));
  const began = Date.now();
  const print = (line: string) => process.stdout.write(`${line}\n`);
  print(`${String(runs)} kills with seed ${seed}`);
  const result = await campaign({ runs, seed, firstWorld: Number(values.world ?? 0), tell: print });
  for (const line of result.wrong) print(`WRONG ${line}`);
  print(`${sentenceOf(result)}; ${String(Math.round((Date.now() - began) / 1000))} s; seed ${seed}`);
  return result.wrong.length === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
