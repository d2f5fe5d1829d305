/**
 * `npm run test:mutants`: plants faults in the rules and tells how many of them the tests of the rules notice.
 *
 * `-- --seed 7 --count 400` draws another or a larger sample, `--all` takes every fault, `--file domain/decision/` only
 * those in files whose names begin so. `--patience 600` lets the tests of one fault run longer than the 15 seconds that
 * make the figure a lower bound: the long tests of random histories then have their say too. Nothing is written into the rules: they are planted in memory. Exit code 1 if
 * less than 95 % are noticed, not counting the faults that `explained.json` gives a reason for.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleRuleTests } from './bundle-rule-tests';
import { openCompiler } from './compiling-faults';
import { explanations } from './explained';
import { inContext, lineOf, type Fault } from './fault';
import { planTrial } from './plan-trial';
import { plantFaults } from './plant-faults';
import { shuffled } from './sample';
import type { Planned, Reach } from './trial';
import { openTrialPool, type TrialPool } from './trial-pool';

const ROOT = path.resolve(__dirname, '..', '..');
const FOLDER = path.join(ROOT, '.test', 'mutants');
const WANTED_PERCENT = 95;

type Outcome = {
  readonly fault: Fault;
  readonly ending: 'noticed' | 'hung' | 'survived';
  readonly by: string | null;
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => file.endsWith(ending))
    .toSorted();

const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Runs every test once without a fault, and answers what each reaches. */
async function reachAll(pool: TrialPool, tests: readonly string[]): Promise<Reach[]> {
  return Promise.all(
    tests.map(async (file) => {
      const answered = await pool.ask({ ask: 'reach', file });
      if (answered === 'hung' || answered.answer !== 'reach') throw new Error(`${file} did not end`);
      if (answered.reach.failed !== null)
        throw new Error(`${file} fails without a fault: ${answered.reach.failed}`);
      return answered.reach;
    }),
  );
}

async function tryAll(
  pool: TrialPool,
  plans: readonly (readonly [fault: Fault, plan: readonly Planned[]])[],
): Promise<Outcome[]> {
  let done = 0;
  return Promise.all(
    plans.map(async ([fault, plan]): Promise<Outcome> => {
      const answered = await pool.ask({ ask: 'try', fault: fault.id, plan });
      done += 1;
      if (answered !== 'hung' && answered.answer === 'verdict' && answered.verdict.noticedBy === null)
        print(`? ${fault.file} ${fault.id} ${fault.becomes.slice(0, 60)}`);
      if (done % 25 === 0) print(`${done} of ${plans.length} tried`);
      if (answered === 'hung') return { fault, ending: 'hung', by: null };
      if (answered.answer !== 'verdict') throw new Error('A trial process answered something else');
      const { noticedBy } = answered.verdict;
      return { fault, ending: noticedBy === null ? 'survived' : 'noticed', by: noticedBy };
    }),
  );
}

/** The first that compile of the faults in the seed's order, and how many did not. */
function draw(faults: readonly Fault[], count: number, sources: ReadonlyMap<string, string>) {
  const compiler = openCompiler(ROOT, sources);
  const drawn: Fault[] = [];
  let refused = 0;
  for (const fault of faults) {
    if (drawn.length === count) break;
    if (compiler.accepts(fault)) drawn.push(fault);
    else refused += 1;
  }
  return { drawn, refused };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '400' },
      all: { type: 'boolean', default: false },
      file: { type: 'string', multiple: true },
      patience: { type: 'string', default: '15' },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const began = performance.now();
  const sources = new Map(filesIn('domain', '.ts').map((file) => [file, textOf(file)]));
  const tests = filesIn('tests/domain', '.test.ts');
  const planted = await plantFaults(sources);
  const chosen = planted.faults.filter(
    ({ file }) => values.file?.some((start) => file.startsWith(start)) ?? true,
  );
  const count = values.all ? chosen.length : Number(values.count);
  const { drawn, refused } = draw(shuffled(chosen, Number(values.seed)), count, sources);
  print(`${chosen.length} faults in ${sources.size} files; ${drawn.length} drawn with seed ${values.seed},`);
  print(`after ${refused} that the compiler refuses. ${tests.length} files of tests.`);

  mkdirSync(FOLDER, { recursive: true });
  const bundle = path.join(FOLDER, 'rule-tests.js');
  writeFileSync(bundle, await bundleRuleTests(ROOT, tests, planted.texts));
  const pool = openTrialPool(Number(values.workers), {
    root: ROOT,
    bundle,
    faults: drawn.map(({ id }) => id),
  });
  try {
    const reaches = await reachAll(pool, tests);
    print(`The tests have run without a fault: ${((performance.now() - began) / 1000).toFixed(0)} s.`);
    const plans = drawn.map((fault) => [fault, planTrial(fault, reaches, Number(values.patience))] as const);
    const outcomes = await tryAll(pool, plans);
    return report(outcomes, sources, (performance.now() - began) / 1000);
  } finally {
    pool.close();
  }
}

/** Prints what survived and the figures, keeps all in a file, and answers the exit code. */
function report(outcomes: readonly Outcome[], sources: ReadonlyMap<string, string>, seconds: number): number {
  const reasonFor = explanations();
  const described = outcomes.map(({ fault, ending, by }) => {
    const text = sources.get(fault.file) ?? '';
    const context = inContext(text, fault);
    return { ...context, line: lineOf(text, fault), ending, by, why: reasonFor(context) };
  });
  writeFileSync(path.join(FOLDER, 'outcomes.json'), JSON.stringify(described, undefined, 2));
  const survived = described.filter(({ ending }) => ending === 'survived');
  const unexplained = survived.filter(({ why }) => why === undefined);
  for (const { file, line, was, became } of unexplained)
    print(`\n${file}:${line}\n  - ${was}\n  + ${became}`);
  const noticed = described.length - survived.length;
  const hung = described.filter(({ ending }) => ending === 'hung').length;
  const share = (noticed / (noticed + unexplained.length)) * 100;
  print(
    `\n${described.length} faults: ${noticed} noticed (${hung} of them never ended), ${survived.length} not,`,
  );
  print(`of which ${survived.length - unexplained.length} have a reason. ${seconds.toFixed(0)} s.`);
  print(`${share.toFixed(1)} % noticed of those that have no reason; ${WANTED_PERCENT} % are wanted.`);
  return share >= WANTED_PERCENT ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 2;
  },
);
