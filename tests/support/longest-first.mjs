import Sequencer from '@jest/test-sequencer';

/** Which project is told first: stories in a browser take minutes a file, rules a second. */
const ORDER = ['browser', 'storage', 'rules'];

/** Starts with the files that take longest, so that no worker is left with a long one when the others are done. */
class LongestFirst extends Sequencer {
  /** The runner's own order, by what a file took or by its size, within each project. */
  sort(tests) {
    const rank = (test) => ORDER.indexOf(test.context.config.displayName?.name ?? '');
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}

// The test runner reads the default export; elsewhere in the house exports are named.
export { LongestFirst as default };
