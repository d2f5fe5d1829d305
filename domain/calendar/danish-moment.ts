import { danishClock, type DanishDate, type Instant } from './danish-time';

/** An hour and minute on the Danish clock, `hh:mm`, such as `09:05`. */
export type ClockTime = string;

/** Whether a text is an hour and minute of a day. */
export const isClockTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * The instant at which the Danish clock shows a time on a day. Nothing where it never does: the hour that is skipped in
 * spring. Of the hour that comes twice in autumn it is the first.
 */
export function danishMoment(date: DanishDate, time: ClockTime): Instant | undefined {
  const shown = Date.parse(`${date}T${time}:00.000Z`);
  // Denmark is two hours ahead of UTC in summer and one in winter; the summer hour comes first.
  return [2, 1]
    .map((ahead) => new Date(shown - ahead * 3_600_000).toISOString())
    .find((instant) => {
      const clock = danishClock(instant);
      return clock.date === date && minutesOf(clock) === minutesOf(partsOf(time));
    });
}

const minutesOf = ({ hour, minute }: { hour: number; minute: number }): number => hour * 60 + minute;

const partsOf = (time: ClockTime) => ({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) });
