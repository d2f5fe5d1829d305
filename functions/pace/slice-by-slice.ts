import { setImmediate } from 'node:timers/promises';

/** Work that can be put aside wherever it yields, so that others are answered before it is done. */
export type Slices<Value> = Generator<undefined, Value, undefined>;

/** How long others wait for a slice, in milliseconds; what lies between two yields must be far shorter. */
const SLICE_MS = 25;

/** Does a work slice by slice, and lets everything else that waits have its turn after each. */
export async function sliceBySlice<Value>(work: Slices<Value>): Promise<Value> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await setImmediate();
  }
}

/** Goes through items one by one, and can be put aside before each. */
export function* inSlices<Item>(items: Iterable<Item>, act: (item: Item) => void): Slices<void> {
  for (const item of items) {
    yield;
    act(item);
  }
}
