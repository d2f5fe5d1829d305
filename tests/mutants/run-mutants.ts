/**
 * `npm run test:mutants`: plants faults in the rules and tells how many of them the tests of the rules notice. Nothing is
 * written into the rules: they are planted in memory.
 *
 * `-- --seed 7 --count 400` draws another or a larger sample, `--all` takes every fault, `--file domain/decision/` only
 * those in files whose names begin so. `--patience 600` lets the tests of one fault run longer than the 15 seconds that
 * make the figure a lower bound: the long tests of random histories then have their say too.
 *
 * Exit code 1 if less than 95 % are noticed, not counting the faults that `explained.json` gives a reason for, or if
 * such a reason is for a line that has changed.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleRuleTests } from './bundle-rule-tests';
import { openCompiler } from './compiling-faults';
import { openExplanations, type Explanations } from './explained';
import { inContext, type Fault } from './fault';
import {
  isUnexplained,
  outcomeOf,
  shareNoticed,
  shownOutcome,
  summaryOf,
  type Ending,
  type Outcome,
} from './outcome';
import { importsOf } from './imports-of';
import { planTrial } from './plan-trial';
import { plantFaults } from './plant-faults';
import { shuffled } from './sample';
import type { Answered, Planned, Reach } from './trial';
import { openTrialPool, type TrialPool } from './trial-pool';

const ROOT = path.resolve(__dirname, '..', '..');
const FOLDER = path.join(ROOT, '.test', 'mutants');
const WANTED_PERCENT = 95;

type Sources = ReadonlyMap<string, string>;

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

/** Tries each fault, and tells of each that survives as soon as it has. */
async function tryAll(
  pool: TrialPool,
  plans: readonly (readonly [fault: Fault, plan: readonly Planned[]])[],
  { sources, reasonFor }: { sources: Sources } & Pick<Explanations, 'reasonFor'>,
): Promise<Outcome[]> {
  let done = 0;
  return Promise.all(
    plans.map(async ([fault, plan]): Promise<Outcome> => {
      const answered = await pool.ask({ ask: 'try', fault: fault.id, plan });
      const outcome = outcomeOf(fault, sources.get(fault.file) ?? '', endingOf(answered), reasonFor);
      if (isUnexplained(outcome)) print(shownOutcome(outcome));
      done += 1;
      if (done % 50 === 0) print(`\n${done} of ${plans.length} tried`);
      return outcome;
    }),
  );
}

function endingOf(answered: Answered | 'hung'): { ending: Ending; by: string | null } {
  if (answered === 'hung') return { ending: 'hung', by: null };
  if (answered.answer !== 'verdict') throw new Error('A trial process answered something else');
  const { noticedBy } = answered.verdict;
  return { ending: noticedBy === null ? 'survived' : 'noticed', by: noticedBy };
}

/** The first that compile of the faults in the seed's order, and how many did not. */
function draw(faults: readonly Fault[], count: number, sources: Sources) {
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

/** A whole number as it was written on the command line. */
function numberIn(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`"${text}" is no whole number`);
  return Number(text);
}

function options() {
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
  const { seed, count, all, file, patience, workers } = values;
  return {
    seed: numberIn(seed),
    count: all ? Infinity : numberIn(count),
    isChosen: (fault: Fault) => file?.some((start) => fault.file.startsWith(start)) ?? true,
    patience: numberIn(patience),
    workers: numberIn(workers),
  };
}

async function main(): Promise<number> {
  const { seed, count, isChosen, patience, workers } = options();
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const sources = new Map(filesIn('domain', '.ts').map((file) => [file, textOf(file)]));
  const tests = filesIn('tests/domain', '.test.ts');
  const { faults, texts } = await plantFaults(sources);
  const { reasonFor, stale } = openExplanations();
  const old = stale(faults.map((fault) => inContext(sources.get(fault.file) ?? '', fault)));
  for (const { file, was, became } of old)
    print(`A reason for what is no fault any more: ${file}\n  - ${was}\n  + ${became}`);
  const chosen = faults.filter(isChosen);
  const { drawn, refused } = draw(shuffled(chosen, seed), count, sources);
  print(`${chosen.length} faults in ${sources.size} files; ${drawn.length} drawn with seed ${seed},`);
  print(`after ${refused} that the compiler refuses. ${tests.length} files of tests.`);

  mkdirSync(FOLDER, { recursive: true });
  const bundle = path.join(FOLDER, 'rule-tests.js');
  writeFileSync(bundle, await bundleRuleTests(ROOT, tests, texts));
  const pool = openTrialPool(workers, { root: ROOT, bundle, faults: drawn.map(({ id }) => id) });
  try {
    const reaches = await reachAll(pool, tests);
    print(`The tests have run without a fault: ${seconds().toFixed(0)} s.`);
    const files = reaches.map((reach) => ({ reach, imports: importsOf(reach.file, textOf(reach.file)) }));
    const plans = drawn.map((fault) => [fault, planTrial(fault, files, patience)] as const);
    const outcomes = await tryAll(pool, plans, { sources, reasonFor });
    writeFileSync(path.join(FOLDER, 'outcomes.json'), JSON.stringify(outcomes, undefined, 2));
    print(summaryOf(outcomes, seconds()));
    print(`${WANTED_PERCENT} % are wanted.`);
    return shareNoticed(outcomes) >= WANTED_PERCENT && old.length === 0 ? 0 : 1;
  } finally {
    pool.close();
  }
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
