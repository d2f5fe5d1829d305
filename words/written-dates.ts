import {
  danishClock,
  isDanishDate,
  isMonth,
  type DanishDate,
  type Instant,
  type Month,
} from '../domain/calendar/danish-time';
import type { Language } from './language';

const MONTHS = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} satisfies Record<Language, string[]>;

const SHORT_MONTHS = {
  da: 'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
} satisfies Record<Language, string[]>;

const nameIn = (names: readonly string[], month: string): string => names[Number(month) - 1] ?? month;

/** A day as one writes it: `21. november 2026`, `21 November 2026`. A text that is no date is shown as it is. */
export function writtenDate(date: DanishDate, language: Language): string {
  if (!isDanishDate(date)) return date;
  const [year = '', month = '', day = ''] = date.split('-');
  const dot = language === 'da' ? '.' : '';
  return `${Number(day)}${dot} ${nameIn(MONTHS[language], month)} ${year}`;
}

/** The same without words, for tables: `05-10-2026`, `05/10/2026`. */
export function shortDate(date: DanishDate, language: Language): string {
  if (!isDanishDate(date)) return date;
  return date
    .split('-')
    .reverse()
    .join(language === 'da' ? '-' : '/');
}

/** A month as one writes it: `november 2026`. A text that is no month is shown as it is. */
export function writtenMonth(month: Month, language: Language): string {
  if (!isMonth(month)) return month;
  return `${nameIn(MONTHS[language], month.slice(5))} ${month.slice(0, 4)}`;
}

/** A month on an axis, without its year: `nov.`, `Nov`. */
export const shortMonth = (month: Month, language: Language): string =>
  isMonth(month) ? nameIn(SHORT_MONTHS[language], month.slice(5)) : month;

/** A moment on the Danish clock: `21. november 2026 kl. 09.05`, `21 November 2026 at 09:05`. */
export function writtenInstant(at: Instant, language: Language): string {
  const { day, time } = onTheClock(at, language);
  return `${writtenDate(day, language)} ${language === 'da' ? 'kl.' : 'at'} ${time}`;
}

/** A time of the day (`hh:mm`) as it is written: `09.05`, `09:05`. */
export const writtenClockTime = (time: string, language: Language): string =>
  language === 'da' ? time.replace(':', '.') : time;

/** The same for tables: `21-11-2026 kl. 09.05`, `21/11/2026, 09:05`. */
export function shortInstant(at: Instant, language: Language): string {
  const { day, time } = onTheClock(at, language);
  return `${shortDate(day, language)}${language === 'da' ? ' kl.' : ','} ${time}`;
}

/** The time of the day alone, for what happens while one looks on: `kl. 09.05`, `at 09:05`. */
export const writtenTime = (at: Instant, language: Language): string =>
  `${language === 'da' ? 'kl.' : 'at'} ${onTheClock(at, language).time}`;

/** The same to the second, where the order of things matters: `21-11-2026 kl. 09.05.07`, `21/11/2026, 09:05:07`. */
export const writtenSecond = (at: Instant, language: Language): string =>
  // The Danish clock is whole hours from UTC, so the seconds are the same.
  `${shortInstant(at, language)}${language === 'da' ? '.' : ':'}${at.slice(17, 19)}`;

function onTheClock(at: Instant, language: Language): { day: DanishDate; time: string } {
  const { date, hour, minute } = danishClock(at);
  const parts = [hour, minute].map((part) => String(part).padStart(2, '0'));
  return { day: date, time: parts.join(language === 'da' ? '.' : ':') };
}
