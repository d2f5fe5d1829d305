import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf, type Language } from '../../../words/language';

/** Dates and figures as the reader writes them; instants are shown as Danish time. */
export type Format = {
  /** A Danish date (`yyyy-mm-dd`), such as "5. oktober 2026". */
  date: (date: string) => string;
  /** The same without words, for tables, such as "05-10-2026". */
  shortDate: (date: string) => string;
  /** An instant (UTC), such as "5. oktober 2026 kl. 09.05". */
  instant: (instant: string) => string;
  /** An instant for tables, such as "05-10-2026 kl. 09.05". */
  shortInstant: (instant: string) => string;
  /** A month (`yyyy-mm`), such as "november 2026". */
  month: (month: string) => string;
  /** A month on an axis, such as "nov. 26"; without the year where there is no room, such as "nov.". */
  shortMonth: (month: string, withYear: boolean) => string;
  /** A size of a file, such as "1,2 MB". */
  bytes: (bytes: number) => string;
  /** A figure, such as "1.250" or "3,4". */
  number: (value: number) => string;
};

const LOCALE = { da: 'da-DK', en: 'en-GB' } as const;
const SHORT = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** The formatters of the language in use. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => formatIn(languageOf(i18n.language)), [i18n.language]);
}

/** A Danish date is written with hyphens everywhere in the product, and a time after "kl.". */
const JOINED = {
  da: { day: (date: string) => date.replaceAll('.', '-'), between: ' kl. ' },
  en: { day: (date: string) => date, between: ', ' },
} as const;

function formatIn(language: Language): Format {
  const locale = LOCALE[language];
  const joined = JOINED[language];
  const make = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const day = make({ dateStyle: 'long', timeZone: 'UTC' });
  const shortDay = make({ ...SHORT, timeZone: 'UTC' });
  const moment = make({ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen' });
  const dayOf = make({ ...SHORT, timeZone: 'Europe/Copenhagen' });
  const timeOf = make({ hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Copenhagen' });
  const monthAndYear = make({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const monthName = make({ month: 'short', timeZone: 'UTC' });
  const monthOfYear = make({ month: 'short', year: '2-digit', timeZone: 'UTC' });
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    date: (date) => day.format(new Date(date)),
    shortDate: (date) => joined.day(shortDay.format(new Date(date))),
    instant: (instant) => moment.format(new Date(instant)),
    shortInstant: (instant) =>
      joined.day(dayOf.format(new Date(instant))) + joined.between + timeOf.format(new Date(instant)),
    month: (month) => monthAndYear.format(new Date(`${month}-01`)),
    shortMonth: (month, withYear) => (withYear ? monthOfYear : monthName).format(new Date(`${month}-01`)),
    number: (value) => figure.format(value),
    bytes: (bytes) =>
      bytes >= 1_000_000
        ? `${size.format(bytes / 1_000_000)} MB`
        : `${size.format(Math.max(1, Math.round(bytes / 1000)))} kB`,
  };
}
