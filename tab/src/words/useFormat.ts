import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from './language';

/** Dates and figures as the reader writes them; instants are shown as Danish time. */
export type Format = {
  /** A Danish date (`yyyy-mm-dd`), such as "5. oktober 2026". */
  date: (date: string) => string;
  /** The same without words, for tables, such as "05.10.2026". */
  shortDate: (date: string) => string;
  /** An instant (UTC), such as "5. oktober 2026 kl. 13.45". */
  instant: (instant: string) => string;
  /** An instant for tables, such as "05.10.2026 13.45". */
  shortInstant: (instant: string) => string;
  /** A month (`yyyy-mm`), such as "november 2026". */
  month: (month: string) => string;
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
  return useMemo(() => formatIn(LOCALE[languageOf(i18n.language)]), [i18n.language]);
}

function formatIn(locale: string): Format {
  const make = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const day = make({ dateStyle: 'long', timeZone: 'UTC' });
  const shortDay = make({ ...SHORT, timeZone: 'UTC' });
  const moment = make({ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen' });
  const shortMoment = make({
    ...SHORT,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  });
  const monthAndYear = make({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    date: (date) => day.format(new Date(date)),
    shortDate: (date) => shortDay.format(new Date(date)),
    instant: (instant) => moment.format(new Date(instant)),
    shortInstant: (instant) => shortMoment.format(new Date(instant)),
    month: (month) => monthAndYear.format(new Date(`${month}-01`)),
    number: (value) => figure.format(value),
    bytes: (bytes) =>
      bytes >= 1_000_000
        ? `${size.format(bytes / 1_000_000)} MB`
        : `${size.format(Math.max(1, Math.round(bytes / 1000)))} kB`,
  };
}
