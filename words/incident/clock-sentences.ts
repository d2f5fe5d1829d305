import type { ClockExemption, StandingClock } from '../../domain/incident/clock-standing';
import type { Trigger } from '../../domain/incident/clock';
import { addDays, danishDate, type Instant } from '../../domain/calendar/danish-time';
import { unreachable } from '../../domain/ground/unreachable';
import type { Language, Text } from '../language';
import { shortInstant, writtenInstant, writtenTime } from '../written-dates';
import { CLOCK_WORDS } from './incident-words';

const EXEMPT = {
  voluntary: {
    da: 'Skal ikke sendes. Det kan gøres frivilligt (§ 14).',
    en: 'Need not be sent. It may be (§ 14).',
  },
  notSignificant: {
    da: 'Skal ikke sendes. Det er bekræftet, at hændelsen ikke er væsentlig.',
    en: 'Need not be sent. It is confirmed that the incident is not significant.',
  },
  notOngoing: {
    da: 'Skal ikke sendes. Hændelsen var håndteret inden for måneden.',
    en: 'Need not be sent. The incident was handled within the month.',
  },
  nobodyAffected: {
    da: 'Skal ikke sendes. Ingen modtagere af tjenesten kan tage skade.',
    en: 'Need not be sent. No recipient of the service can be harmed.',
  },
} satisfies Record<ClockExemption, Text>;

const WAITS = {
  awareness: { da: 'Løber, når kommunen har fået kendskab.', en: 'Runs once the municipality is aware.' },
  earlyWarningSent: {
    da: 'Løber, når den tidlige varsling er sendt med kvittering.',
    en: 'Runs once the early warning is sent with a receipt.',
  },
  notificationSent: {
    da: 'Løber, når hændelsesunderretningen er sendt med kvittering.',
    en: 'Runs once the notification is sent with a receipt.',
  },
  interimReportRequested: { da: 'Løber, når CSIRT beder om den.', en: 'Runs once the CSIRT asks for it.' },
  handled: { da: 'Løber, når hændelsen er håndteret.', en: 'Runs once the incident is handled.' },
  registrationChanged: {
    da: 'Løber, når registreringen er ændret.',
    en: 'Runs once the registration has changed.',
  },
} satisfies Record<Trigger, Text>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long it is between two instants, in the words of somebody who looks at a clock: whole days, hours or minutes. */
export function writtenSpan(from: Instant, to: Instant, language: Language): string {
  const span = Math.abs(Date.parse(to) - Date.parse(from));
  const said = (count: number, one: string, more: string) => `${String(count)} ${count === 1 ? one : more}`;
  const da = language === 'da';
  if (span >= 2 * DAY) return said(Math.floor(span / DAY), da ? 'dag' : 'day', da ? 'dage' : 'days');
  if (span >= HOUR) return said(Math.floor(span / HOUR), da ? 'time' : 'hour', da ? 'timer' : 'hours');
  return said(Math.floor(span / MINUTE), da ? 'minut' : 'minute', da ? 'minutter' : 'minutes');
}

const NEAR_DAYS = {
  da: ['i går', 'i dag', 'i morgen'],
  en: ['yesterday', 'today', 'tomorrow'],
} satisfies Record<Language, readonly string[]>;

/** An instant as somebody says it who looks at a clock: »i dag kl. 14.32«; further off it is the whole date. */
export function nearInstant(at: Instant, now: Instant, language: Language): string {
  const today = danishDate(now);
  const near = [addDays(today, -1), today, addDays(today, 1)].indexOf(danishDate(at));
  const day = NEAR_DAYS[language][near];
  if (day !== undefined) return `${day} ${writtenTime(at, language)}`;
  return language === 'da' ? `den ${writtenInstant(at, language)}` : writtenInstant(at, language);
}

/**
 * How a clock stands, as one sentence. Nothing is ever said to have been reported: a receipt is on record, or is not. On paper every
 * day has its date, for a paper is read on other days.
 */
export function clockSentence(
  { standing, runsOn }: Pick<StandingClock, 'standing' | 'runsOn'>,
  now: Instant,
  language: Language,
  where: 'onScreen' | 'onPaper' = 'onScreen',
): string {
  const da = language === 'da';
  const isTheirs = runsOn === 'csirt';
  const at = (instant: Instant) =>
    where === 'onScreen'
      ? nearInstant(instant, now, language)
      : `${da ? 'den ' : ''}${shortInstant(instant, language)}`;
  const span = (from: Instant, to: Instant) => writtenSpan(from, to, language);
  const answered =
    'at' in standing ? (da ? `Svar modtaget ${at(standing.at)}.` : `Answered ${at(standing.at)}.`) : '';
  switch (standing.state) {
    case 'notRequired':
      return EXEMPT[standing.because][language];
    case 'notStarted':
      return WAITS[standing.waitsFor][language];
    case 'running':
    case 'due': {
      const { startedAt, dueAt } = standing;
      if (dueAt === null)
        return da
          ? `Uden unødigt ophold. Har løbet i ${span(startedAt, now)}.`
          : `Without undue delay. Has run for ${span(startedAt, now)}.`;
      return da
        ? `Senest ${at(dueAt)} (om ${span(now, dueAt)}).`
        : `By ${at(dueAt)} (in ${span(now, dueAt)}).`;
    }
    case 'overdue':
      return da
        ? `Fristen var ${at(standing.dueAt)} (for ${span(standing.dueAt, now)} siden). ${isTheirs ? 'Der er ikke vedlagt noget svar.' : 'Der er ingen kvittering.'}`
        : `It was due ${at(standing.dueAt)} (${span(standing.dueAt, now)} ago). ${isTheirs ? 'No answer is attached.' : 'There is no receipt.'}`;
    case 'sentBack':
      return standing.dueAt === null
        ? da
          ? `Der er bedt om mere ${at(standing.startedAt)}.`
          : `More was asked for ${at(standing.startedAt)}.`
        : da
          ? `Der er bedt om mere senest ${at(standing.dueAt)}${standing.isOverdue ? ', og fristen er overskredet' : ''}.`
          : `More is asked for by ${at(standing.dueAt)}${standing.isOverdue ? ', which has passed' : ''}.`;
    case 'closedInTime':
      if (isTheirs) return answered;
      return da
        ? `Sendt i tide: ${at(standing.at)}. Kvitteringen er vedlagt.`
        : `Sent in time: ${at(standing.at)}. The receipt is attached.`;
    case 'closedLate':
      if (isTheirs)
        return `${answered} ${da ? `Fristen var ${at(standing.dueAt)}.` : `It was due ${at(standing.dueAt)}.`}`;
      return da
        ? `Sendt for sent: ${at(standing.at)}. Fristen var ${at(standing.dueAt)}.`
        : `Sent late: ${at(standing.at)}. It was due ${at(standing.dueAt)}.`;
    case 'closed':
      if (isTheirs) return answered;
      return da
        ? `Sendt: ${at(standing.at)}. Kvitteringen er vedlagt.`
        : `Sent: ${at(standing.at)}. The receipt is attached.`;
    default:
      return unreachable(standing);
  }
}

/** A clock by its name and how it stands, in one line: »Tidlig varsling senest i dag kl. 14.32 (om 3 timer).« */
export function clockLine(clock: StandingClock, now: Instant, language: Language): string {
  const { standing } = clock;
  const sentence = clockSentence(clock, now, language);
  const goesOn = (standing.state === 'running' || standing.state === 'due') && standing.dueAt !== null;
  const rest = sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
  return `${CLOCK_WORDS[clock.clock][language]}${goesOn ? '' : ':'} ${rest}`;
}
