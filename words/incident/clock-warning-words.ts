import type { Clock } from '../../domain/incident/clock';
import type { ClockWarning } from '../../domain/incident/warnings';
import type { Language } from '../language';
import { CLOCK_WORDS } from './incident-words';

type ClockWarningWords = {
  title: Readonly<Record<ClockWarning['warning'], (clock: string) => string>>;
  due: (at: string) => string;
  overdue: (at: string) => string;
  next: string;
  settled: string;
  open: string;
};

const da: ClockWarningWords = {
  title: {
    halfTime: (clock) => `${clock}: halvdelen af tiden er gået`,
    sixHoursLeft: (clock) => `${clock}: højst 6 timer tilbage`,
    oneHourLeft: (clock) => `${clock}: højst 1 time tilbage`,
    overdue: (clock) => `${clock}: fristen er overskredet`,
  },
  due: (at) => `Fristen udløber den ${at}.`,
  overdue: (at) => `Fristen var den ${at}. Der er ingen kvittering i appen.`,
  next: 'Åbn hændelsen for at se, hvad der skal gøres. En frist afsluttes kun af en kvittering.',
  settled: 'Fristen løber ikke længere. Du skal ikke gøre noget.',
  open: 'Åbn hændelsen',
};

const en: ClockWarningWords = {
  title: {
    halfTime: (clock) => `${clock}: half of the time has passed`,
    sixHoursLeft: (clock) => `${clock}: at most 6 hours left`,
    oneHourLeft: (clock) => `${clock}: at most 1 hour left`,
    overdue: (clock) => `${clock}: the deadline has passed`,
  },
  due: (at) => `The deadline is ${at}.`,
  overdue: (at) => `It was due on ${at}. There is no receipt in the app.`,
  next: 'Open the incident to see what is to be done. Only a receipt ends a deadline.',
  settled: 'The deadline no longer runs. You do not have to do anything.',
  open: 'Open the incident',
};

/** What the card about a clock of an incident says; never what has happened. */
export const CLOCK_WARNING_WORDS = { da, en } satisfies Record<Language, ClockWarningWords>;

/** What it is called: which clock, and how near its end is. */
export const clockWarningTitle = (
  clock: Clock,
  warning: ClockWarning['warning'],
  language: Language,
): string => CLOCK_WARNING_WORDS[language].title[warning](CLOCK_WORDS[clock][language]);
