import type { Fault } from './fault';
import type { Planned, Reach } from './trial';

const LOADING = -1;

/** How much sooner those are asked that are likeliest to notice: tests that import the rule, and its feature's own. */
const IMPORTS_IT = 0.05;
const SAME_FEATURE = 0.2;

const featureOf = (file: string): string => file.split('/').at(-2) ?? '';

/** What a test file looks like when it is decided who goes first: its name, what it imports, and what it reaches. */
export type TestFile = { readonly reach: Reach; readonly imports: ReadonlySet<string> };

/**
 * In which files a fault can be noticed, the quick and near ones first, until the seconds are spent that they take
 * without a fault. The first always has its say.
 */
export function planTrial(fault: Fault, tests: readonly TestFile[], most: number): Planned[] {
  const weigh = (seconds: number, { reach, imports }: TestFile): number => {
    if (imports.has(fault.file)) return seconds * IMPORTS_IT;
    return featureOf(reach.file) === featureOf(fault.file) ? seconds * SAME_FEATURE : seconds;
  };
  const planned = tests.flatMap((test) => {
    const { file, seconds, hits } = test.reach;
    const reached = hits[fault.id];
    if (reached === undefined) return [];
    const numbers = reached.map(([number]) => number);
    const isLoading = numbers.includes(LOADING);
    const taken = seconds.filter(([number]) => isLoading || numbers.includes(number));
    const plan: Planned = {
      file,
      tests: isLoading ? null : numbers,
      seconds: taken.reduce((sum, [, took]) => sum + took, 0),
      hits: reached.reduce((sum, [, times]) => sum + times, 0),
    };
    return [{ plan, weight: weigh(plan.seconds, test) }];
  });
  let spent = 0;
  return planned
    .toSorted((first, second) => first.weight - second.weight)
    .map(({ plan }) => plan)
    .filter(({ seconds }, index) => {
      spent += seconds;
      return index === 0 || spent <= most;
    });
}
