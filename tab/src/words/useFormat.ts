import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingHour, meetingWhen } from '../../../words/meeting/agenda-words';
import { languageOf, type Language } from '../../../words/language';
import {
  shortDate,
  shortInstant,
  shortMonth,
  writtenDate,
  writtenInstant,
  writtenMonth,
  writtenTime,
} from '../../../words/written-dates';
import {
  writtenBytes,
  writtenChoice,
  writtenList,
  writtenNumber,
  writtenPercent,
} from '../../../words/written-values';

/** Dates and figures as the reader writes them; instants are shown as Danish time. */
export type Format = {
  /** A Danish date (`yyyy-mm-dd`), such as "5. oktober 2026". */
  date: (date: string) => string;
  /** The same without words, for tables, such as "05-10-2026". */
  shortDate: (date: string) => string;
  /** An instant (UTC), such as "5. oktober 2026 kl. 09.05". */
  instant: (instant: string) => string;
  /** The time of an instant, such as "kl. 09.05". */
  time: (instant: string) => string;
  /** An instant for tables, such as "05-10-2026 kl. 09.05". */
  shortInstant: (instant: string) => string;
  /** The hour of a meeting (`hh:mm`), such as "kl. 09.05". */
  hour: (time: string) => string;
  /** When a meeting is, such as "5. oktober 2026 kl. 09.05". */
  meetingWhen: (meeting: { on: string; time: string | null }) => string;
  /** A month (`yyyy-mm`), such as "november 2026". */
  month: (month: string) => string;
  /** A month on an axis without its year, such as "nov.". */
  shortMonth: (month: string) => string;
  /** A size of a file, such as "1,2 MB". */
  bytes: (bytes: number) => string;
  /** A number of percent, such as "45 %". */
  percent: (percent: number) => string;
  /** All of several, such as "a, b og c". */
  all: (items: readonly string[]) => string;
  /** One of several, such as "a, b eller c". */
  either: (items: readonly string[]) => string;
  /** A figure, such as "1.250" or "3,4". */
  number: (value: number) => string;
};

/** The forms of the language in use. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => formatIn(languageOf(i18n.language)), [i18n.language]);
}

const formatIn = (language: Language): Format => ({
  date: (date) => writtenDate(date, language),
  shortDate: (date) => shortDate(date, language),
  instant: (instant) => writtenInstant(instant, language),
  shortInstant: (instant) => shortInstant(instant, language),
  time: (instant) => writtenTime(instant, language),
  hour: (time) => meetingHour(time, language),
  meetingWhen: (meeting) => meetingWhen(meeting.on, meeting, language),
  month: (month) => writtenMonth(month, language),
  shortMonth: (month) => shortMonth(month, language),
  all: (items) => writtenList(items, language),
  either: (items) => writtenChoice(items, language),
  number: (value) => writtenNumber(value, language),
  percent: (percent) => writtenPercent(percent, language),
  bytes: (bytes) => writtenBytes(bytes, language),
});
