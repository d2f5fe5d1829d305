import { danishDate, isDanishDate, type DanishDate } from '../../../domain/calendar/danish-time';
import { textKey } from '../../../domain/ground/same-text';
import type { DateOrder } from '../../../contracts/imports/imports';
import type { Slices } from '../../pace/slice-by-slice';
import { monthNamed, weekdayNamed, weekdayOf } from './calendar-words';

/** What the reader of a list has said of its dates; what is not said is never guessed. */
export type SaidOfDates = {
  /** What stands first in dates with strokes. */
  order?: DateOrder | undefined;
  /** Whether a year of two digits is one of this century, behind day and month. */
  shortYears?: boolean | undefined;
  /** Whether a bare number counts days as spreadsheets do (1 is 1 January 1900). */
  serials?: boolean | undefined;
};

/** What a date leaves open: which of day and month stands first, which century, or whether a number is a day at all. */
export type DateQuestion = 'order' | 'shortYear' | 'serial';

type Read = { day: DanishDate } | { asks: DateQuestion } | undefined;

/**
 * A date as people and systems write it: `5-9-2025`, `9/9-2026`, `7. sept. 2026`, `fredag den 11. september 2026`,
 * `September 7, 2026`, ISO, each with or without a time. A time with a zone gives the day it was in Denmark. A weekday
 * that is another day's contradicts the date, which is then not read. `undefined`: no date, or one that asks.
 */
export function readDate(cell: string, said: SaidOfDates = {}): DanishDate | undefined {
  const read = dateIn(cell, said);
  return read !== undefined && 'day' in read ? read.day : undefined;
}

/** The time behind a date, in seconds since midnight as it is written; `undefined` where none is. */
export function secondsOfDay(cell: string): number | undefined {
  const { time } = partsOf(cell);
  return time === null ? undefined : clockOf(time);
}

/** What must be said before a cell is a date; `undefined` where it is one, or cannot be. */
export function dateQuestion(cell: string, said: SaidOfDates = {}): DateQuestion | undefined {
  const read = dateIn(cell, said);
  return read !== undefined && 'asks' in read ? read.asks : undefined;
}

/** Everything that the dates of a column leave open. */
export function* dateQuestionsIn(cells: Iterable<string>): Slices<ReadonlySet<DateQuestion>> {
  const asked = new Set<DateQuestion>();
  for (const cell of cells) {
    yield;
    const question = dateQuestion(cell, { order: 'dayFirst' });
    if (question !== undefined) asked.add(question);
  }
  return asked;
}

/**
 * What the dates with strokes in a column show of their order: `none` where there are no such dates, `unknown` where
 * every one of them could be either, or some say the one and some the other.
 */
export function* dateOrderIn(cells: Iterable<string>): Slices<DateOrder | 'none' | 'unknown'> {
  let hasAny = false;
  const shown = new Set<DateOrder>();
  for (const cell of cells) {
    yield;
    const { text, isDanish } = partsOf(cell);
    const slashed = isDanish ? undefined : slashedDates(text);
    if (slashed === undefined) continue;
    hasAny = true;
    if (slashed.dayFirst === undefined && slashed.monthFirst !== undefined) shown.add('monthFirst');
    if (slashed.monthFirst === undefined && slashed.dayFirst !== undefined) shown.add('dayFirst');
  }
  const [only, ...others] = shown;
  return only !== undefined && others.length === 0 ? only : hasAny ? 'unknown' : 'none';
}

/** The most letters of a date, its weekday and its time: more is a text with a date in it. */
const MOST_LETTERS = 60;
const TIME =
  /(?<![ t,])[ t,]+(?:(?:kl|at)\.? ?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)? ?(am|pm|a\.m\.|p\.m\.)?,? ?(z|utc|gmt|cet|cest|[+-]\d{2}(?::?\d{2})?)?$/;

function dateIn(cell: string, said: SaidOfDates): Read {
  const { text, time, weekday, isDanish } = partsOf(cell);
  if (text === '') return undefined;
  const order = isDanish ? 'dayFirst' : said.order;
  const read =
    numericDate(text, order) ?? namedDate(text) ?? shortDate(text, said, isDanish) ?? serialDate(text, said);
  if (read === undefined) return undefined;
  if ('either' in read) {
    const { dayFirst, monthFirst } = read.either;
    const [fits, ...others] = [dayFirst, monthFirst].filter(
      (day) => weekday === undefined || weekdayOf(day) === weekday,
    );
    if (fits === undefined) return undefined;
    return others.length === 0 ? zoned(fits, time) : { asks: 'order' };
  }
  if ('asks' in read) return read;
  return weekday !== undefined && weekdayOf(read.day) !== weekday ? undefined : zoned(read.day, time);
}

/** A cell without weekday and time in front and behind; `isDanish` where words say that the day stands first. */
function partsOf(cell: string) {
  // Programs that set type make other strokes of a hyphen.
  const all = textKey(cell).replace(/[\u2010-\u2015\u2212]/g, '-');
  if (all.length > MOST_LETTERS) return { text: '', time: null, weekday: undefined, isDanish: false };
  const time = TIME.exec(all);
  let text = (time === null ? all : all.slice(0, time.index)).trim();
  const [inFront = '', name = ''] = /^([a-zæøå]+)[.,]* */.exec(text) ?? [];
  const weekday = weekdayNamed(name);
  if (weekday !== undefined) text = text.slice(inFront.length);
  const [den = ''] = /^(?:den|d\.) ?(?=\d)/.exec(text) ?? [];
  const isDanish = den !== '' || /^\d{1,2}\/\d{1,2}-\d{2,4}$/.test(text);
  return { text: text.slice(den.length), time, weekday, isDanish };
}

type Either = { either: { dayFirst: DanishDate; monthFirst: DanishDate } };

/** Digits alone, with a year of four. */
function numericDate(text: string, order: DateOrder | undefined): { day: DanishDate } | Either | undefined {
  const [, y = '', m = '', d = ''] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  if (y !== '') return dayOf(dateOf(y, m, d));
  const slashed = slashedDates(text);
  if (slashed !== undefined) {
    if (order !== undefined) return dayOf(slashed[order]);
    const { dayFirst, monthFirst } = slashed;
    return dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst
      ? dayOf(dayFirst ?? monthFirst)
      : { either: { dayFirst, monthFirst } };
  }
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})(?:[-.]|\. ?|\/(?=\d{1,2}-))(\d{1,2})(?:[-. ]|\. ?)(\d{4})$/.exec(text) ?? [];
  return year === '' ? undefined : dayOf(dateOf(year, month, day));
}

/** A month by its name, in Danish or English, with a year of four digits. */
function namedDate(text: string): { day: DanishDate } | undefined {
  const [, first = '', second = '', third = ''] =
    /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)?[ -]?(?:of )?([a-zæøå]+)\.?,?[ -]?(\d{4})$/.exec(text) ?? [];
  if (third !== '') return dayOf(dateOf(third, monthNamed(second), first));
  const [, name = '', day = '', year = ''] =
    /^([a-zæøå]+)\.? (\d{1,2})(?:st|nd|rd|th|\.)?,? (\d{4})$/.exec(text) ?? [];
  return year === '' ? undefined : dayOf(dateOf(year, monthNamed(name), day));
}

/** A year of two digits: asked about, and then the day stands first unless strokes say otherwise. */
function shortDate(
  text: string,
  { order, shortYears }: SaidOfDates,
  isDanish: boolean,
): { day: DanishDate } | { asks: DateQuestion } | Either | undefined {
  const long =
    /^(\d{1,2}(?:[-./]|\. ?)\d{1,2}(?:[-./ ]|\. ?))(\d{2})$/.exec(text) ??
    /^(\d{1,2}\.? ?[a-zæøå]+\.? ?|[a-zæøå]+\.? \d{1,2}, )[’']?(\d{2})$/.exec(text) ??
    /^(\d{1,2}-[a-zæøå]+-)(\d{2})$/.exec(text);
  if (long === null) return undefined;
  const [, before = '', year = ''] = long;
  const full = `${before}20${year}`;
  // What is no date in this century is none at all; a year in front would be another day.
  const read = numericDate(full, isDanish ? 'dayFirst' : order) ?? namedDate(full);
  if (read === undefined) return undefined;
  return shortYears === true ? read : { asks: 'shortYear' };
}

/** Days as a spreadsheet counts them, from 2000 to 2099. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

function serialDate(text: string, { serials }: SaidOfDates): Read {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return undefined;
  const days = Number.parseInt(text, 10);
  if (days < FIRST_SERIAL || days > LAST_SERIAL) return undefined;
  if (serials !== true) return { asks: 'serial' };
  return { day: new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10) };
}

/** The two days that a date with strokes may be; `undefined` where there are no such strokes. */
function slashedDates(text: string): Readonly<Record<DateOrder, DanishDate | undefined>> | undefined {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})\/(\d{1,2})[/ ](\d{4})$/.exec(text) ?? [];
  if (year === '') return undefined;
  return { dayFirst: dateOf(year, second, first), monthFirst: dateOf(year, first, second) };
}

/** The day on which a time with a zone was in Denmark; without a zone the day as written. No such time: no date. */
function zoned(day: DanishDate, time: RegExpExecArray | null): Read {
  if (time === null) return { day };
  const zone = time[5];
  const clock = clockOf(time);
  if (clock === undefined) return undefined;
  if (zone === undefined || zone === 'cet' || zone === 'cest') return { day };
  const [, sign = '', ahead = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = (Number(ahead) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const at = Date.parse(day) + clock * 1000 - offset * 60_000;
  return { day: danishDate(new Date(at).toISOString()) };
}

/** Seconds since midnight; `undefined`: no such time. */
function clockOf([, hour = '', minute = '', second = '0', half]: RegExpExecArray): number | undefined {
  const isNoon = Number(hour) % 12;
  const hours = half === undefined ? Number(hour) : isNoon + (half.startsWith('p') ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return hours * 3600 + Number(minute) * 60 + Number(second);
}

const dayOf = (day: DanishDate | undefined) => (day === undefined ? undefined : { day });

function dateOf(year: string, month: string | undefined, day: string): DanishDate | undefined {
  if (month === undefined) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDanishDate(written) ? written : undefined;
}
