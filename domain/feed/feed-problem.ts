/**
 * Why a source could not be read to its end. `notAllowed`: it refuses the key or the user. `notThere`: nothing answers at the address,
 * or it has no such organisation. `busy`: it asks to wait longer than a reading may take. `faulty`: it fails itself.
 * `unreachable`: no answer. `notUnderstood`: what came is no answer of such a source. `tooLarge`: more than is read at once.
 * `endless`: its pages repeat, or end before they should. `tooManyGone`: so much is missing at once that nothing is taken for deleted.
 */
export const FEED_PROBLEMS = [
  'notAllowed',
  'notThere',
  'busy',
  'faulty',
  'unreachable',
  'notUnderstood',
  'tooLarge',
  'endless',
  'tooManyGone',
] as const;
export type FeedProblem = (typeof FEED_PROBLEMS)[number];

/** What may be gone the next moment. */
const PASSING: readonly FeedProblem[] = ['busy', 'faulty', 'unreachable'];
export const isPassing = (problem: FeedProblem): boolean => PASSING.includes(problem);
