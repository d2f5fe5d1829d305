import type { Unmeetable } from '../access/unmeetable';

/**
 * Why nobody can bring an item to an approval as the body is now. What helps differs: another seat, an (acting) chair,
 * a new rule, or another version of the item.
 * - `bodyEmpty`: nobody is in the body
 * - `delegationEnded`: the delegation no longer covers the day; the item is put before the body or under a new one
 * - `everybodyConflicted`: no seat is left that may answer
 * - the model's own: see `Unmeetable`
 * - `onlyAuthors`: only those who wrote or recommended it, or only who set its conditions, are left to approve it
 */
export type Deadlock =
  | Unmeetable
  | { why: 'bodyEmpty' }
  | { why: 'delegationEnded' }
  | { why: 'everybodyConflicted' }
  | { why: 'onlyAuthors' };

export const DEADLOCKS = [
  'bodyEmpty',
  'delegationEnded',
  'everybodyConflicted',
  'quorumAboveSeats',
  'votesAboveSeats',
  'noChair',
  'severalChairs',
  'onlyAuthors',
] as const satisfies readonly Deadlock['why'][];
