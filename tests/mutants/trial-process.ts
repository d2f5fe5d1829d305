import { readFileSync } from 'node:fs';
import { openPlantedWorld } from './planted-world';
import { openRuleTests, type RuleTests } from './rule-tests';
import type { Answered, Asked, Planned, Reach, Verdict } from './trial';

/*
 * A process of its own in which faults are tried: one that never ends, or that tears the process down, is ended with it.
 */

const LOADING = -1;

/** A place that is reached so many times more often than without the fault is in a loop without end. */
const TIMES_MORE = 100;
const AT_LEAST = 10_000;

const world = openPlantedWorld();

async function reachOf(tests: RuleTests, file: string, wanted: ReadonlySet<string>): Promise<Reach> {
  world.wake(undefined);
  world.takeHits();
  world.enter(String(LOADING));
  const { failed, seconds } = await tests.run({
    file,
    tests: null,
    starts: (test) => world.enter(String(test)),
  });
  const hits: Record<string, [number, number][]> = {};
  for (const [place, faults] of world.takeHits()) {
    for (const [fault, times] of faults) {
      if (wanted.has(fault)) (hits[fault] ??= []).push([Number(place), times]);
    }
  }
  return { file, failed: failed ?? null, seconds: [...seconds], hits };
}

async function tryFault(tests: RuleTests, fault: string, plan: readonly Planned[]): Promise<Verdict> {
  for (const { file, tests: numbers, hits } of plan) {
    world.takeHits();
    world.wake(fault, AT_LEAST + hits * TIMES_MORE);
    const { failed } = await tests.run({ file, tests: numbers });
    world.wake(undefined);
    if (failed !== undefined) return { noticedBy: `${file}: ${failed}` };
  }
  return { noticedBy: null };
}

async function serve(): Promise<void> {
  let opened: { tests: RuleTests; faults: ReadonlySet<string> } | undefined;
  const answer = (answered: Answered) => process.send?.(answered);
  const handle = async (asked: Asked): Promise<void> => {
    if (asked.ask === 'open') {
      const { root, bundle, faults } = asked.opening;
      opened = { tests: openRuleTests(root, readFileSync(bundle, 'utf8')), faults: new Set(faults) };
      answer({ answer: 'opened' });
    } else if (opened === undefined) throw new Error('Nothing has been opened');
    else if (asked.ask === 'reach') {
      answer({ answer: 'reach', reach: await reachOf(opened.tests, asked.file, opened.faults) });
    } else answer({ answer: 'verdict', verdict: await tryFault(opened.tests, asked.fault, asked.plan) });
  };
  process.on('message', (asked: Asked) => void handle(asked));
  process.on('disconnect', () => process.exit(0));
  await Promise.resolve();
}

void serve();
