import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DAYS, STORIES, type Day } from './days';
import { findFaketime } from './find-faketime';

/*
 * Tells the stories on other days: each is an ordinary run of its end-to-end test under a moved clock. The product, its
 * storage and the Playground are children of that run and have the same clock, so tokens and signatures agree.
 * `--day 2026-11-29` and `--story status` choose some of them, and may be said several times; `--every-test` runs all
 * tests of the gate on those days instead, which takes as long as the gate; `--built` takes the bundle that is there.
 */

const ROOT = path.resolve(__dirname, '..', '..');
const LOGS = path.join(ROOT, '.test', 'days');

/** What is run in place of a story when all tests are. */
const EVERY_TEST = 'every-test';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      day: { type: 'string', multiple: true },
      story: { type: 'string', multiple: true },
      'every-test': { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
    },
  });
  const days = DAYS.filter(({ at }) => values.day?.some((one) => at.startsWith(one)) ?? true);
  const chosen = STORIES.filter((one) => values.story?.includes(one) ?? true);
  const stories = values['every-test'] ? [EVERY_TEST] : chosen;
  if (days.length === 0 || stories.length === 0) {
    print('There is no such day or story. See tests/days/days.ts.');
    return 2;
  }
  const faketime = findFaketime(print);
  if (faketime === undefined) return 2;
  if (!values.built && spawnSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit' }).status !== 0)
    return 1;
  mkdirSync(LOGS, { recursive: true });
  const failed: string[] = [];
  for (const day of days) {
    const told: string[] = [];
    for (const story of stories) {
      const began = performance.now();
      const isPassed = await tell(story, day, faketime);
      told.push(
        `${story} ${isPassed ? 'passed' : 'FAILED'} (${String(Math.round((performance.now() - began) / 1000))} s)`,
      );
      if (!isPassed) failed.push(`${day.at} ${story}`);
    }
    const isDayPassed = told.every((one) => !one.includes('FAILED'));
    print(`${isDayPassed ? 'pass' : 'FAIL'}  ${day.at}  ${day.name}: ${told.join(', ')}`);
  }
  if (failed.length > 0) print(`What they printed is in ${LOGS}.`);
  return failed.length === 0 ? 0 : 1;
}

/** Runs one story from the instant on; time goes on from there. Its own clock of waiting is not moved. */
async function tell(story: string, { at }: Day, library: string): Promise<boolean> {
  const aheadMs = Date.parse(at) - Date.now();
  const child = spawn(
    process.execPath,
    [
      path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
      ...(story === EVERY_TEST ? [] : ['-i', `tests/e2e/${story}.test.ts`]),
    ],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        LD_PRELOAD: library,
        // A distance and not a date: every process moves by the same, whenever it starts.
        FAKETIME: `${aheadMs < 0 ? '-' : '+'}${String(Math.abs(aheadMs) / 1000)}`,
        // Timers wait by this clock, and never end if it jumps. Both names are in use.
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
        DONT_FAKE_MONOTONIC: '1',
        // What lies on the disk keeps its times: they are compared with each other only.
        NO_FAKE_STAT: '1',
        CLOCK_AHEAD_MS: String(aheadMs),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  writeFileSync(path.join(LOGS, `${at.replaceAll(':', '')}-${story}.log`), Buffer.concat(output));
  return code === 0;
}

void main().then((code) => {
  process.exitCode = code;
});
