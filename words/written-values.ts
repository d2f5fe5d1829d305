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

const monthName = (month: string, language: Language): string => MONTHS[language][Number(month) - 1] ?? month;

/** A day as one writes it: `21. november 2026`, `21 November 2026`. A text that is no date is shown as it is. */
export function writtenDate(date: DanishDate, language: Language): string {
  if (!isDanishDate(date)) return date;
  const [year = '', month = '', day = ''] = date.split('-');
  const dot = language === 'da' ? '.' : '';
  return `${Number(day)}${dot} ${monthName(month, language)} ${year}`;
}

/** A month as one writes it: `november 2026`. A text that is no month is shown as it is. */
export function writtenMonth(month: Month, language: Language): string {
  if (!isMonth(month)) return month;
  return `${monthName(month.slice(5), language)} ${month.slice(0, 4)}`;
}

/** A moment on the Danish clock: `21. november 2026 kl. 09.05`, `21 November 2026 at 09:05`. */
export function writtenInstant(at: Instant, language: Language): string {
  const { date, hour, minute } = danishClock(at);
  const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, '0'));
  const day = writtenDate(date, language);
  return language === 'da' ? `${day} kl. ${hours}.${minutes}` : `${day} at ${hours}:${minutes}`;
}

/** A number with the thousands set apart and at most two decimals: `2.000`, `3,4`; `2,000`, `3.4`. */
export function writtenNumber(value: number, language: Language): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const [thousands, point] = language === 'da' ? ['.', ','] : [',', '.'];
  const set = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimals === undefined ? set : `${set}${point}${decimals}`;
}

/** A size in bytes as whole or half megabytes: `20 MB`, `1,5 MB`. */
export function writtenMegabytes(bytes: number, language: Language): string {
  const megabyte = bytes % 1_048_576 === 0 ? 1_048_576 : 1_000_000;
  const figure = String(Math.round((bytes / megabyte) * 10) / 10);
  return `${language === 'da' ? figure.replace('.', ',') : figure} MB`;
}

const LONGEST_QUOTE = 80;

/** Somebody's own words inside a sentence, in the language's quotation marks and cut when they are very long. */
export function quoted(value: string, language: Language): string {
  const short = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
  return language === 'da' ? `»${short}«` : `“${short}”`;
}

/** `a, b og c` */
export const writtenList = (items: readonly string[], language: Language): string =>
  joined(items, language === 'da' ? ' og ' : ' and ');

/** `a, b eller c` */
export const writtenChoice = (items: readonly string[], language: Language): string =>
  joined(items, language === 'da' ? ' eller ' : ' or ');

const joined = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1) ?? ''}`;
