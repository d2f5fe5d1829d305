import type { DanishDate } from '../../../domain/calendar/danish-time';

/** The months in Danish and English, each by its full name and what it is shortened to. */
const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb', 'febr'],
  ['marts', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The weekdays from Sunday on, in Danish and English. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['søndag', 'søn', 'sø', 'sunday', 'sun'],
  ['mandag', 'man', 'ma', 'monday', 'mon'],
  ['tirsdag', 'tirs', 'tir', 'ti', 'tuesday', 'tues', 'tue'],
  ['onsdag', 'ons', 'on', 'wednesday', 'wed'],
  ['torsdag', 'tors', 'tor', 'to', 'thursday', 'thurs', 'thur', 'thu'],
  ['fredag', 'fre', 'fr', 'friday', 'fri'],
  ['lørdag', 'lør', 'lø', 'saturday', 'sat'],
];

/** The number of a month (`1` to `12`) by its name in lower case. */
export function monthNamed(name: string): string | undefined {
  const index = MONTHS.findIndex((names) => names.includes(name));
  return index === -1 ? undefined : String(index + 1);
}

/** The number of a weekday (0 is Sunday) by its name in lower case. */
export function weekdayNamed(name: string): number | undefined {
  const index = WEEKDAYS.findIndex((names) => names.includes(name));
  return index === -1 ? undefined : index;
}

/** The weekday of a day, 0 for Sunday. */
export const weekdayOf = (day: DanishDate): number => new Date(day).getUTCDay();
