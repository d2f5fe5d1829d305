import type { Slices } from '../../functions/pace/slice-by-slice';

/** Does all of a work in one go: a test has nobody to let in between. */
export function atOnce<Value>(work: Slices<Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
