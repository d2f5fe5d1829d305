/** Denmark's clocks as the calendar of the platform tells them, asked anew each time: nothing of the domain stands in here. */
const shown = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const offset = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  timeZoneName: 'longOffset',
});

/** Such as `2026-11-02 09:00:00`. */
export const wallClock = (at: number): string => shown.format(at);

/** The hours that Denmark is ahead of UTC. */
export const hoursAhead = (at: number): number =>
  Number(/GMT\+0(\d):00/.exec(offset.format(at))?.[1] ?? Number.NaN);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What the clock would show some hours later if it were never changed, put right by how much it was changed. */
export function hoursOnByTheWall(from: string, hours: number): string {
  const start = Date.parse(from);
  const asIfUtc = Date.parse(`${wallClock(start).replace(' ', 'T')}Z`) + hours * HOUR + (start % 1000);
  // The change can lie between the two: the offset is that which gives back the clock it was taken from.
  const candidates = [1, 2]
    .map((ahead) => asIfUtc + (ahead - hoursAhead(start)) * HOUR)
    .map((wall, index) => ({ at: wall - (index + 1) * HOUR, ahead: index + 1 }))
    .filter(({ at, ahead }) => hoursAhead(at) === ahead);
  return new Date(candidates[0]?.at ?? Number.NaN).toISOString();
}

/** The first instant of the next days of which something is true, walked to by half days and back by hours: days begin on one. */
function walkTo(from: number, isThere: (date: string) => boolean): number {
  let at = Math.floor(from / HOUR) * HOUR;
  while (!isThere(wallClock(at).slice(0, 10))) at += 12 * HOUR;
  while (isThere(wallClock(at - HOUR).slice(0, 10))) at -= HOUR;
  return at;
}

/** The first minute of a day on which the clock shows a time or a later one, with the seconds if it shows that very time. */
function firstShowing(day: number, from: number): string {
  const time = wallClock(from).slice(11, 16);
  // No clock is more than an hour ahead of what has passed of its day.
  let at = day + Math.max(0, Number(time.slice(0, 2)) - 1) * HOUR;
  while (wallClock(at).slice(11, 16) < time) at += MINUTE;
  return new Date(wallClock(at).slice(11, 16) === time ? at + (from % MINUTE) : at).toISOString();
}

/** A calendar month later by walking: the same number in the next month, or the last day before the month after it. */
export function monthOnByWalking(from: string): string {
  const start = Date.parse(from);
  const [month, number] = [wallClock(start).slice(0, 7), wallClock(start).slice(8, 10)];
  const next = walkTo(start, (date) => date.slice(0, 7) > month);
  const nextMonth = wallClock(next).slice(0, 7);
  const day = walkTo(next, (date) => date.slice(8) === number || date.slice(0, 7) > nextMonth);
  if (wallClock(day).slice(0, 7) === nextMonth) return firstShowing(day, start);
  const last = wallClock(day - HOUR).slice(0, 10);
  return firstShowing(
    walkTo(day - 24 * HOUR, (date) => date === last),
    start,
  );
}

/** Some days later by walking through each. */
export function daysOnByWalking(from: string, days: number): string {
  const start = Date.parse(from);
  const first = wallClock(start).slice(0, 10);
  let day = walkTo(start - 24 * HOUR, (date) => date === first);
  for (let left = days; left > 0; left -= 1) {
    const today = wallClock(day).slice(0, 10);
    day = walkTo(day, (date) => date > today);
  }
  return firstShowing(day, start);
}
