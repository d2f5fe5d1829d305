import { describe, expect, it } from '@jest/globals';
import { givenGathering, isSameGathering, isTeamsLink } from '../../../domain/meeting/gathering';
import { gatheringRefusal } from '../../../domain/meeting/gathering-refusal';
import { MEETING_MOST } from '../../../domain/meeting/meeting-limits';
import { DECISION, submitted } from '../../support/builders';
import { given } from '../../support/given';
import { TODAY } from '../../support/instants';
import { by } from '../../support/ledger';
import { GATHERING, UNSAID } from '../../support/meeting-facts';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  delegated,
  DEPUTY,
  DIRECTOR,
  mandated,
  member,
  OUTSIDER,
  SECRETARY,
  aRoster,
} from '../../support/people';

const MEETING = 'M-2026-001';
const before = [...aRoster(3), mandated(DEPUTY, member(1)), delegated(DELEGATE), submitted()];
const asked = { meetingId: MEETING, on: TODAY, items: [DECISION] };
const planned = (gathering = UNSAID) =>
  ({ type: 'MeetingPlanned', data: { ...asked, ...gathering } }) as const;
const recorded = {
  type: 'MeetingRecorded',
  data: { meetingId: MEETING, recordNo: 1, present: [CHAIR], items: [] },
} as const;

describe('The link to a meeting in Teams', () => {
  it.each([
    GATHERING.teamsLink,
    'https://teams.microsoft.com/meet/123?p=abc',
    'https://TEAMS.microsoft.com/l/x',
    'https://teams.live.com/meet/94',
    'https://teams.cloud.microsoft/meet/1',
  ])('may be %s', (link) => {
    expect(isTeamsLink(link)).toBe(true);
  });

  it.each([
    'http://teams.microsoft.com/l/x',
    'https://teams.microsoft.com',
    'https://teams.microsoft.com/',
    'https://teams.microsoft.com.evil.dk/l/x',
    'https://evil.dk/teams.microsoft.com/l/x',
    'https://teams.microsoft.com@evil.dk/l/x',
    'https://someone@teams.microsoft.com/l/x',
    'https://teams.microsoft.com:8443/l/x',
    'https://teams.microsoft.com\\@evil.dk/x',
    'https://teams.microsoft.com/l/x y',
    'https://teams.microsoft.com/l/x\r\nATTENDEE:evil',
    'https://teams.microsoft.com/<script>',
    'javascript:alert(1)//https://teams.microsoft.com/l/x',
    'https://zoom.us/j/1',
    '',
  ])('is never %j', (link) => {
    expect(isTeamsLink(link)).toBe(false);
  });
});

describe('When and where a meeting is held', () => {
  it.each([
    ['a time that there is not', { time: '25:00' }, 'meeting-time-invalid'],
    ['a time that the clock skips that day', { time: '02:30' }, 'meeting-time-invalid'],
    ['a long place', { place: 'x'.repeat(MEETING_MOST.place + 1) }, 'text-too-long'],
    ['a link elsewhere', { teamsLink: 'https://evil.dk/' }, 'teams-link-invalid'],
    [
      'a long link',
      { teamsLink: `https://teams.microsoft.com/${'x'.repeat(MEETING_MOST.teamsLink)}` },
      'text-too-long',
    ],
  ])('is refused with %s', (_what, changes, code) => {
    expect(gatheringRefusal('2026-03-29', { ...GATHERING, ...changes })).toMatchObject({ code });
  });

  it('may be left unsaid, in whole or in part', () => {
    expect(gatheringRefusal(TODAY, UNSAID)).toBeUndefined();
    expect(gatheringRefusal(TODAY, GATHERING)).toBeUndefined();
    expect(givenGathering({ time: '', place: '  ', teamsLink: ' x ' })).toEqual({
      ...UNSAID,
      teamsLink: 'x',
    });
    expect(isSameGathering(GATHERING, { ...GATHERING, place: null })).toBe(false);
  });

  it('is planned and changed by whoever keeps meetings, and by nobody else', () => {
    for (const who of [SECRETARY, COORDINATOR]) {
      given(...before)
        .when({ type: 'PlanMeeting', on: TODAY, items: [DECISION], ...GATHERING }, by(who))
        .then(planned(GATHERING));
      given(...before, planned())
        .when({ type: 'ChangeMeeting', ...asked, ...GATHERING }, by(who))
        .then({ type: 'MeetingChanged', data: { ...asked, ...GATHERING } });
    }
    for (const who of [CHAIR, member(1), DIRECTOR, AUDITOR, ADMINISTRATOR, DEPUTY, DELEGATE, OUTSIDER]) {
      given(...before)
        .when({ type: 'PlanMeeting', on: TODAY, items: [DECISION], ...GATHERING }, by(who))
        .thenRefused('not-allowed');
      given(...before, planned())
        .when({ type: 'ChangeMeeting', ...asked, ...GATHERING }, by(who))
        .thenRefused('not-allowed');
      given(...before, planned(), recorded)
        .when({ type: 'ChangeMeeting', ...asked, ...GATHERING }, by(who))
        .thenRefused('not-allowed');
    }
  });

  it('is written once when it is sent twice, and no more after the record', () => {
    given(...before, planned(GATHERING))
      .when({ type: 'PlanMeeting', on: TODAY, items: [DECISION], ...GATHERING }, by(SECRETARY))
      .thenNothing();
    given(...before, planned(GATHERING))
      .when({ type: 'ChangeMeeting', ...asked, ...GATHERING }, by(SECRETARY))
      .thenNothing();
    given(...before, planned(), recorded)
      .when({ type: 'ChangeMeeting', ...asked, ...GATHERING }, by(SECRETARY))
      .thenRefused('meeting-recorded');
  });

  it('is refused by its own sentence where the link leads elsewhere', () => {
    given(...before)
      .when(
        { type: 'PlanMeeting', on: TODAY, items: [DECISION], teamsLink: 'https://evil.dk/l' },
        by(SECRETARY),
      )
      .thenRefused('teams-link-invalid');
  });
});
