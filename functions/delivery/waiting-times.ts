import type { Instant } from '../../domain/calendar/danish-time';

export const FIRST_WAIT_SECONDS = 10;
const LONGEST_WAIT_SECONDS = 3600;

/** Attempts after which a card is given up; the waits between them double up to an hour, so Teams may be away for a day. */
export const MOST_ATTEMPTS = 33;

export const later = (at: Instant, seconds: number): Instant =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();

/** Whole seconds, rounded up; none for what has passed meanwhile: the queue takes no message for a moment ago. */
export const secondsUntil = (until: Instant, now: Instant): number =>
  Math.max(0, Math.ceil((Date.parse(until) - Date.parse(now)) / 1000));

/** Seconds before the next attempt: never sooner than Teams asked for, and up to half as long again by chance. */
export const waitOf = (afterSeconds: number, attempts: number, random: number): number => {
  const backoff = Math.min(FIRST_WAIT_SECONDS * 2 ** Math.max(attempts - 1, 0), LONGEST_WAIT_SECONDS);
  return Math.ceil(Math.max(afterSeconds, backoff) * (1 + random / 2));
};
