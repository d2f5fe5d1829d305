import { describe, expect, it } from '@jest/globals';
import { meetingCalendar } from '../../../functions/documents/meeting-calendar';
import { agendaText } from '../../../words/meeting/agenda-words';
import { GATHERING, UNSAID } from '../../support/meeting-facts';

const ITEM = {
  decisionId: 'D-2026-002',
  title: 'Hemmelig leverandør',
  link: 'https://teams.microsoft.com/l/entity/2',
};
const MEETING = {
  meetingId: 'M-2026-001',
  on: '2026-11-09',
  ...GATHERING,
  link: 'https://teams.microsoft.com/l/entity/1',
  items: [ITEM],
};
const written = (changes: Partial<typeof MEETING> | object = {}) =>
  new TextDecoder().decode(
    meetingCalendar(
      { ...MEETING, ...changes },
      { tenantId: 'tenant-1', now: '2026-11-02T09:00:00.000Z', language: 'da' },
    ),
  );
/** As a calendar reads it: folded lines put together again. */
const lines = (changes?: object) => written(changes).replaceAll('\r\n ', '').split('\r\n');

describe('A meeting for the calendar', () => {
  it('has its hour in UTC, winter and summer, and a name that stays the same', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'UID:M-2026-001@tenant-1',
        'DTSTAMP:20261102T090000Z',
        'DTSTART:20261109T080500Z',
        'SUMMARY:Møde i ledelsen den 9. november 2026',
        'LOCATION:Rådhuset\\, mødelokale 2',
      ]),
    );
    expect(lines({ on: '2026-07-06', place: 'Andetsteds' })).toEqual(
      expect.arrayContaining(['UID:M-2026-001@tenant-1', 'DTSTART:20260706T070500Z']),
    );
  });

  it('takes the whole day where no hour is said', () => {
    expect(lines(UNSAID)).toContain('DTSTART;VALUE=DATE:20261109');
  });

  it('has only lines that end as the format asks, none longer than 75 bytes', () => {
    const file = written({ place: 'Ø'.repeat(200) });
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('lets nothing that somebody wrote become a line of its own', () => {
    const evil = lines({ place: 'Rådhuset\r\nATTENDEE:mailto:evil@evil.dk\nBEGIN:VALARM' });
    expect(evil.filter((line) => /^(ATTENDEE|BEGIN:VALARM)/.test(line))).toEqual([]);
  });

  it('names the items by number and link only: more than those who may see them read a calendar', () => {
    const file = lines().join('\n');
    expect(file).toContain('D-2026-002');
    expect(file).toContain('https://teams.microsoft.com/l/entity/2');
    expect(file).not.toContain('Hemmelig');
  });
});

describe('The agenda as text', () => {
  it('has when and where, and each item with number, title and link', () => {
    expect(agendaText(MEETING, 'da')).toBe(
      [
        'Møde i ledelsen den 9. november 2026 kl. 09.05',
        'Sted: Rådhuset, mødelokale 2',
        `Deltag i Teams: ${GATHERING.teamsLink}`,
        '',
        'Dagsorden',
        '1. D-2026-002: Hemmelig leverandør',
        '   https://teams.microsoft.com/l/entity/2',
        '',
        'Mødet i Ledelsestilsyn: https://teams.microsoft.com/l/entity/1',
      ].join('\n'),
    );
    expect(agendaText({ ...MEETING, ...UNSAID }, 'en')).toMatch(
      /^Meeting of the management on 9 November 2026\n\nAgenda/,
    );
  });
});
