import type { Fault } from './fault';
import type { Planned, Reach } from './trial';

const LOADING = -1;

/** How much sooner those are asked that are likeliest to notice: tests that import the rule, and its feature's own. */
const IMPORTS_IT = 0.05;
const SAME_FEATURE = 0.2;

const featureOf = (file: string): string => file.split('/').at(-2) ?? '';

/** What a test file looks like when it is decided who goes first: its name, what it imports, and what it reaches. */
export type TestFile = { readonly reach: Reach; readonly imports: ReadonlySet<string> };

/** One test in which a fault can be noticed. */
type Candidate = {
  readonly file: string;
  readonly number: number;
  readonly seconds: number;
  readonly hits: number;
  readonly weight: number;
};

/** The tests of a file that reach a fault, or all of them if loading the file does. */
function candidatesIn({ reach, imports }: TestFile, fault: Fault): readonly Candidate[] {
  const reached = new Map(reach.hits[fault.id]);
  const near = featureOf(reach.file) === featureOf(fault.file) ? SAME_FEATURE : 1;
  const factor = imports.has(fault.file) ? IMPORTS_IT : near;
  return reach.seconds.flatMap(([number, seconds]) => {
    if (!reached.has(LOADING) && !reached.has(number)) return [];
    const hits = (reached.get(LOADING) ?? 0) + (reached.get(number) ?? 0);
    return [{ file: reach.file, number, seconds, hits, weight: seconds * factor }];
  });
}

/**
 * In which tests a fault can be noticed, by file, the quick and near ones first, as many as fit into the seconds that
 * they take without a fault. A long test is passed over and those after it are not. The first always has its say.
 */
export function planTrial(fault: Fault, tests: readonly TestFile[], most: number): Planned[] {
  const planned = new Map<string, Planned>();
  let left = most;
  const candidates = tests
    .flatMap((test) => candidatesIn(test, fault))
    .toSorted((first, second) => first.weight - second.weight);
  for (const { file, number, seconds, hits } of candidates) {
    if (seconds > left && planned.size > 0) continue;
    left -= seconds;
    const before = planned.get(file) ?? { file, tests: [], hits: 0 };
    planned.set(file, { file, tests: [...before.tests, number], hits: before.hits + hits });
  }
  return [...planned.values()];
}
