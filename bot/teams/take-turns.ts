import type { Turn } from './turn-board';

/** How many calls about one conversation Teams takes in how many milliseconds. */
const LIMITS = [
  { calls: 7, within: 1000 },
  { calls: 8, within: 2000 },
  { calls: 60, within: 30_000 },
] as const;

/** What the network and programs with clocks of their own may move two calls of a conversation towards each other. */
const MARGIN = 150;

/** Teams takes so many calls a second from an app, and blocks one that goes over. */
export const MOST_A_SECOND = 50;

/**
 * The milliseconds that count as a second, those between any two calls of a process, and how much too late a turn may be
 * used. A process that is alone also counts its own calls as they arrive, so they may follow each other more closely;
 * those of two, whose clocks differ and who know nothing of each other, may come 200 ms too close.
 */
const ALONE = { second: 1020, apart: 16, late: 140 } as const;
const AMONG_OTHERS = { second: 1050, apart: 21, late: 30 } as const;
const APART_FROM_OTHERS = 24;

/** The longest that a call waits for its turn; a longer wait is spent in the queue. */
const LONGEST_WAIT = 15_000;

/** How long a turn counts: the longest window. */
const COUNTS_FOR = 30_000 + MARGIN;

/** Whoever has called since then may call again. */
const LATELY = 5000;

/** A call that wants a turn, at the earliest at a time in milliseconds since 1970, and how long it waits at the most. */
export type Asking = { conversation: string; from: number; patience?: number | undefined };

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
  const pace = isAlone ? ALONE : AMONG_OTHERS;
  const given = asking.map(({ conversation, from, patience = LONGEST_WAIT }): Given => {
    const own = taken.filter((turn) => turn.conversation === conversation).map(({ at }) => at);
    const allowed = LIMITS.map(({ calls, within }) => {
      const first = own.at(-calls);
      return first === undefined ? 0 : first + within + MARGIN;
    });
    const at = firstFree(Math.max(Math.ceil(from), now, own.at(-1) ?? 0, ...allowed), taken, {
      ...pace,
      caller,
    });
    if (at - now > patience) return { tooFarAway: at - now };
    taken.push({ at, conversation, caller });
    return { at, until: at + pace.late };
  });
  return { taken, given };
}

/** The first moment from `from` on that is far enough from every turn, and at which no 51 are within a second. */
function firstFree(
  from: number,
  taken: readonly Turn[],
  { caller, apart, second }: { caller: string; apart: number; second: number },
): number {
  const near = taken.filter(({ at }) => at > from - second).sort((one, other) => one.at - other.at);
  const times = near.map(({ at }) => at);
  let at = from;
  for (;;) {
    const free = near.reduce((free, turn) => {
      const least = turn.caller === caller ? apart : APART_FROM_OTHERS;
      return Math.abs(turn.at - free) < least ? turn.at + least : free;
    }, at);
    const allowed = afterFullSecond(free, times, second);
    if (allowed === at) return at;
    at = allowed;
  }
}

/** `at`, or the first later moment that the one full second knows of which `at` would have been in. */
function afterFullSecond(at: number, times: readonly number[], second: number): number {
  const before = times.filter((time) => time <= at);
  const after = times.slice(before.length);
  for (let earlier = MOST_A_SECOND; earlier >= 0; earlier -= 1) {
    const first = earlier === 0 ? at : before.at(-earlier);
    const last = earlier === MOST_A_SECOND ? at : after[MOST_A_SECOND - earlier - 1];
    if (first === undefined || last === undefined || last - first >= second) continue;
    return earlier === 0 ? (after[0] ?? at) + 1 : first + second;
  }
  return at;
}
