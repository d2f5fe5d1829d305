import type { Turn } from './turn-board';

/** How many calls about one conversation Teams takes in how many milliseconds. */
const LIMITS = [
  { calls: 7, within: 1000 },
  { calls: 8, within: 2000 },
  { calls: 60, within: 30_000 },
] as const;

/** What the network and programs with clocks of their own may move two calls of a conversation towards each other. */
const MARGIN = 150;

/**
 * Milliseconds between any two calls: Teams takes 50 a second from an app, and blocks one that goes over. Fifty calls of
 * one process may come 50 ms too close; those of two, whose clocks differ and who know nothing of each other, 200 ms.
 */
const APART = 21;
const APART_FROM_OTHERS = 24;

/** How much too late a turn may be used: by a process that is alone, and by one whose neighbours are not its own. */
const LATE = 140;
const LATE_AMONG_OTHERS = 30;

/** The longest that a call waits for its turn; a longer wait is spent in the queue. */
const LONGEST_WAIT = 15_000;

/** How long a turn counts: the longest window. */
const COUNTS_FOR = 30_000 + MARGIN;

/** Whoever has called since then may call again. */
const LATELY = 5000;

/** A call that wants a turn, at the earliest at a time in milliseconds since 1970. */
export type Asking = { conversation: string; from: number };

/** When it may go and how late at the latest, or how far away that would have been; then no turn is taken. */
export type Given = { at: number; until: number } | { tooFarAway: number };

/**
 * Gives each call of a process the first moment that is far enough from everybody's and keeps the limits of its
 * conversation. Calls about one conversation go in the order in which they asked. A turn that is not used lapses.
 */
export function takeTurns(
  before: readonly Turn[],
  asking: readonly Asking[],
  { caller, now }: { caller: string; now: number },
): { taken: readonly Turn[]; given: readonly Given[] } {
  const taken = before.filter(({ at }) => at > now - COUNTS_FOR);
  const isAlone = taken.every((turn) => turn.caller === caller || turn.at < now - LATELY);
  const late = isAlone ? LATE : LATE_AMONG_OTHERS;
  const given = asking.map(({ conversation, from }): Given => {
    const own = taken.filter((turn) => turn.conversation === conversation).map(({ at }) => at);
    const allowed = LIMITS.map(({ calls, within }) => {
      const first = own.at(-calls);
      return first === undefined ? 0 : first + within + MARGIN;
    });
    const at = firstFree(Math.max(Math.ceil(from), now, own.at(-1) ?? 0, ...allowed), taken, caller);
    if (at - now > LONGEST_WAIT) return { tooFarAway: at - now };
    taken.push({ at, conversation, caller });
    return { at, until: at + late };
  });
  return { taken, given };
}

function firstFree(from: number, taken: readonly Turn[], caller: string): number {
  const inOrder = taken
    .filter(({ at }) => at > from - APART_FROM_OTHERS)
    .sort((one, other) => one.at - other.at);
  return inOrder.reduce((free, turn) => {
    const apart = turn.caller === caller ? APART : APART_FROM_OTHERS;
    return Math.abs(turn.at - free) < apart ? turn.at + apart : free;
  }, from);
}
