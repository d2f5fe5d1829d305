import { CardFailure } from './card-failure';

/** Waits for the turn of one call about a conversation. Throws a CardFailure when that would take too long. */
export type Pace = (conversation: string) => Promise<void>;

/** How many calls about one conversation Teams takes in how many milliseconds. */
const LIMITS = [
  { calls: 7, within: 1000 },
  { calls: 8, within: 2000 },
  { calls: 60, within: 30_000 },
  { calls: 1800, within: 3_600_000 },
] as const;

/** What the network may move two calls towards each other. */
const MARGIN = 50;

/** Milliseconds between any two calls: Teams takes 50 a second from an app, and blocks one that goes over. */
const APART = 21;

/** The longest that a call waits here; a longer wait is spent in the queue. */
const LONGEST_WAIT = 15_000;

const LONGEST_WINDOW = 3_600_000;

/** The same conversation whether it is named as a channel or as a thread in it. */
const channelOf = (conversation: string): string => conversation.split(';messageid=')[0] ?? conversation;

/**
 * When the next call about a conversation may go, in the milliseconds of `now`; the place is taken. `undefined` if that
 * is further away than a call waits, and then no place is taken. The windows are those of this process.
 */
export function createTurns(): (
  conversation: string,
  now: number,
) => { at: number } | { tooFarAway: number } {
  const taken = new Map<string, number[]>();
  const last = { at: 0 };
  return (conversation, now) => {
    const key = channelOf(conversation);
    const past = (taken.get(key) ?? []).filter((one) => one > now - LONGEST_WINDOW);
    const freeAt = LIMITS.map(({ calls, within }) => {
      const first = past.at(-calls);
      return first === undefined ? 0 : first + within + MARGIN;
    });
    const own = Math.max(now, ...freeAt);
    if (own - now > LONGEST_WAIT) return { tooFarAway: own - now };
    const at = Math.max(own, last.at + APART);
    last.at = Math.max(last.at, at);
    taken.set(key, [...past, at]);
    return { at };
  };
}

/** Keeps the calls of one process within Teams' limits. */
export function createPace(): Pace {
  const turn = createTurns();
  return async (conversation) => {
    const now = Date.now();
    const next = turn(conversation, now);
    if ('tooFarAway' in next)
      throw new CardFailure(
        'retry',
        'Teams takes no more in this conversation yet',
        Math.ceil(next.tooFarAway / 1000),
      );
    if (next.at > now) await new Promise((resolve) => setTimeout(resolve, next.at - now));
  };
}
