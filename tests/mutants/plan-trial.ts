import type { Fault } from './fault';
import type { Planned, Reach } from './trial';

const LOADING = -1;

/** What a feature's own tests are worth when it is decided who goes first: they are the likeliest to notice. */
const NEARER = 0.1;

const featureOf = (file: string): string => file.split('/').at(-2) ?? '';

/**
 * In which files a fault can be noticed, the quick and near ones first, until the seconds are spent that they take
 * without a fault. The first always has its say.
 */
export function planTrial(fault: Fault, reaches: readonly Reach[], most: number): Planned[] {
  const planned = reaches.flatMap(({ file, seconds, hits }): Planned[] => {
    const reached = hits[fault.id];
    if (reached === undefined) return [];
    const tests = reached.map(([test]) => test);
    const isLoading = tests.includes(LOADING);
    const taken = seconds.filter(([test]) => isLoading || tests.includes(test));
    const common = {
      file,
      seconds: taken.reduce((sum, [, took]) => sum + took, 0),
      hits: reached.reduce((sum, [, times]) => sum + times, 0),
    };
    return [isLoading ? common : { ...common, tests }];
  });
  const weight = ({ file, seconds }: Planned) =>
    seconds * (featureOf(file) === featureOf(fault.file) ? NEARER : 1);
  let spent = 0;
  return planned
    .toSorted((first, second) => weight(first) - weight(second))
    .filter(({ seconds }, index) => {
      spent += seconds;
      return index === 0 || spent <= most;
    });
}
