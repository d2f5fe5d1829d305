import { createContext, useContext } from 'react';
import { danishDate } from '../../../domain/calendar/danish-time';

/** The name of the day in an address, such as `?at=2026-02-01`. */
export const DAY_IN_ADDRESS = 'at';

/** Today, and the past day that is shown instead, if any. */
export type DayShown = { today: string; past: string | undefined };

/** Set around every page; outside them nothing is of another day. */
export const DayShownContext = createContext<DayShown>({ today: '', past: undefined });

export const useDayShown = (): DayShown => useContext(DayShownContext);

/** The past day that is shown; nothing for today. */
export const usePastDay = (): string | undefined => useDayShown().past;

/** An address of the tab that shows the same day as the page it is followed from. */
export const useSameDay = (to: string): string => onDay(to, usePastDay());

/** An address of the tab on a past day, or on today. */
export function onDay(to: string, past: string | undefined): string {
  if (past === undefined) return to;
  const [address = '', anchor] = to.split('#');
  const [path = '', search] = address.split('?');
  const params = new URLSearchParams(search);
  params.set(DAY_IN_ADDRESS, past);
  return `${path}?${params.toString()}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The last moment of a Danish day. */
export function endOf(day: string): string {
  // Denmark is one or two hours ahead of UTC, so one of these two is the day's last millisecond.
  const summer = `${day}T21:59:59.999Z`;
  const winter = `${day}T22:59:59.999Z`;
  return danishDate(winter) === day ? winter : summer;
}
