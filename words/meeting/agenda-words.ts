import type { ClockTime } from '../../domain/calendar/danish-moment';
import type { Gathering } from '../../domain/meeting/gathering';
import type { DecisionId } from '../../domain/decision/terms';
import type { Language } from '../language';
import { writtenDate, writtenClockTime } from '../written-dates';

type AgendaWords = {
  title: (date: string) => string;
  /** The time behind a date. */
  at: (time: string) => string;
  place: (place: string) => string;
  join: (link: string) => string;
  agenda: string;
  meeting: (link: string) => string;
  file: (meetingId: string) => string;
};

const da: AgendaWords = {
  title: (date) => `Møde i ledelsen den ${date}`,
  at: (time) => `kl. ${time}`,
  place: (place) => `Sted: ${place}`,
  join: (link) => `Deltag i Teams: ${link}`,
  agenda: 'Dagsorden',
  meeting: (link) => `Mødet i Ledelsestilsyn: ${link}`,
  file: (meetingId) => `moede-${meetingId}.ics`,
};

const en: AgendaWords = {
  title: (date) => `Meeting of the management on ${date}`,
  at: (time) => `at ${time}`,
  place: (place) => `Place: ${place}`,
  join: (link) => `Join in Teams: ${link}`,
  agenda: 'Agenda',
  meeting: (link) => `The meeting in Ledelsestilsyn: ${link}`,
  file: (meetingId) => `meeting-${meetingId}.ics`,
};

export const AGENDA_WORDS = { da, en } satisfies Record<Language, AgendaWords>;

/** The hour of a meeting: `kl. 09.05`. */
export const meetingHour = (time: ClockTime, language: Language): string =>
  AGENDA_WORDS[language].at(writtenClockTime(time, language));

/** The day of a meeting and, where it is said, its hour: `9. november 2026 kl. 09.05`. */
export const meetingWhen = (on: string, { time }: Pick<Gathering, 'time'>, language: Language): string => {
  const date = writtenDate(on, language);
  return time === null ? date : `${date} ${meetingHour(time, language)}`;
};

/** An item of an agenda; without a title where it is sent to more than those who may see what it is called. */
export type AgendaItem = { decisionId: DecisionId; title: string | null; link: string };

export type Agenda = Gathering & { on: string; link: string; items: readonly AgendaItem[] };

/** An agenda as plain text to send: when and where, and every item with its number and a link. */
export function agendaText(agenda: Agenda, language: Language): string {
  const words = AGENDA_WORDS[language];
  const { on, place, teamsLink, items, link } = agenda;
  return [
    words.title(meetingWhen(on, agenda, language)),
    ...(place === null ? [] : [words.place(place)]),
    ...(teamsLink === null ? [] : [words.join(teamsLink)]),
    '',
    words.agenda,
    ...items.flatMap((item, index) => [
      `${String(index + 1)}. ${[item.decisionId, item.title].filter((part) => part !== null).join(': ')}`,
      `   ${item.link}`,
    ]),
    '',
    words.meeting(link),
  ].join('\n');
}
