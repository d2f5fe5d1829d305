import type { Choice, Tally } from './terms';

/** How many have answered, whatever they answered. */
export const answeredIn = (tally: Pick<Tally, Choice>): number =>
  tally.approve + tally.reject + tally.return + tally.postpone;
