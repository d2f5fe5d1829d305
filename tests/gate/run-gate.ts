/**
 * `npm run check`: everything that must hold before a change is taken in, with what each step took. Steps run side by
 * side in lanes; the first that fails ends the others, and what it printed comes last. Arguments go on to the test
 * runner, such as `-- --json --outputFile=report.json`. Exit code 1 if anything failed.
 */
import { runStep, type Outcome, type Step } from './step';
import { FIRST, lanesOf } from './steps';

const print = (line: string) => process.stdout.write(`${line}\n`);
const lineOf = ({ name, seconds, isPassed }: Outcome) =>
  `${isPassed ? 'passed' : 'FAILED'}  ${seconds.toFixed(0).padStart(4)} s  ${name}`;

/** Runs the steps one after another for as long as all goes well, and answers what came of them. */
async function runLane(steps: readonly Step[], stop: AbortController): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const isStopped = () => stop.signal.aborted;
  for (const step of steps) {
    if (isStopped()) break;
    const outcome = await runStep(step, stop.signal);
    // What another's failure has ended has not failed itself.
    if (isStopped()) break;
    outcomes.push(outcome);
    print(lineOf(outcome));
    if (!outcome.isPassed) stop.abort();
  }
  return outcomes;
}

async function main(): Promise<number> {
  const began = performance.now();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort();
    });
  }
  const first = await runLane([FIRST], stop);
  const lanes = await Promise.all(lanesOf(process.argv.slice(2)).map((lane) => runLane(lane, stop)));
  const outcomes = [first, ...lanes].flat();
  const failed = outcomes.find(({ isPassed }) => !isPassed);
  print(['', ...outcomes.map(lineOf)].join('\n'));
  print(`        ${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  in all`);
  if (failed !== undefined) print(`\nWhat "${failed.name}" printed:\n\n${failed.printed}`);
  return stop.signal.aborted ? 1 : 0;
}

void main().then((code) => {
  process.exitCode = code;
});
