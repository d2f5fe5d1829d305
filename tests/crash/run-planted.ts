/**
 * `npm run test:crash-faults`: plants faults that the crash campaign is there to find, one at a time, and says after how
 * many kills each was found, in steps of two worlds that live side by side. `-- --most N` for more or fewer kills,
 * `--seed S` for another campaign, `--from N` to begin with a later one of the faults.
 */
import { parseArgs } from 'node:util';
import { campaign, RUNS_A_WORLD } from './campaign';
import { plant } from './plant';
import { PLANTED_FAULTS } from './planted-faults';

const STEP = 2 * RUNS_A_WORLD;

const print = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { most: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' } },
  });
  const most = Number(values.most ?? 200);
  const seed = values.seed ?? 'check';
  for (const [number, fault] of PLANTED_FAULTS.entries()) {
    if (number < Number(values.from ?? 0)) continue;
    const functionsDir = await plant(fault);
    const found = await firstFind({ functionsDir, seed, most });
    print(`${String(number).padStart(2)}  ${found ?? `not in ${most} kills`}  ${fault.name}`);
  }
}

/** After how many kills something was wrong, and the first thing that was. */
async function firstFind({
  functionsDir,
  seed,
  most,
}: {
  functionsDir: string;
  seed: string;
  most: number;
}): Promise<string | undefined> {
  for (let kills = 0; kills < most; kills += STEP) {
    const firstWorld = kills / RUNS_A_WORLD;
    const { wrong } = await campaign({ runs: STEP, seed, firstWorld, functionsDir });
    if (wrong.length > 0)
      return `within ${kills + STEP} kills (${wrong.length} things wrong, such as ${wrong[0]})`;
  }
  return undefined;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
