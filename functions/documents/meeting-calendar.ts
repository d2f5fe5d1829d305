import ical from 'ical-generator';
import { danishMoment } from '../../domain/calendar/danish-moment';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Language } from '../../words/language';
import { AGENDA_WORDS, agendaText, type Agenda } from '../../words/meeting/agenda-words';
import { writtenDate } from '../../words/written-dates';

/**
 * A meeting for a calendar (iCalendar, RFC 5545). Its hour is written in UTC, so that no calendar needs to know the
 * Danish clock; without an hour it takes the day. The same meeting always has the same UID, so that a later file takes
 * the place of an earlier one. Items go without titles: a calendar is read by more than those who may see them.
 */
export function meetingCalendar(
  meeting: Agenda & { meetingId: string },
  { tenantId, now, language }: { tenantId: string; now: Instant; language: Language },
): Uint8Array {
  const { meetingId, on, time, place, teamsLink, items } = meeting;
  const start = time === null ? undefined : danishMoment(on, time);
  const calendar = ical({ prodId: { company: 'Ledelsestilsyn', product: 'Ledelsestilsyn', language: 'DA' } });
  calendar.createEvent({
    id: `${meetingId}@${tenantId}`,
    stamp: new Date(now),
    start: new Date(start ?? `${on}T00:00:00.000Z`),
    allDay: start === undefined,
    summary: AGENDA_WORDS[language].title(writtenDate(on, language)),
    location: place ?? (teamsLink === null ? null : 'Microsoft Teams'),
    description: agendaText({ ...meeting, items: items.map((item) => ({ ...item, title: null })) }, language),
    url: teamsLink ?? meeting.link,
  });
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}
