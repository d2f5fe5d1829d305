import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  changeMeeting,
  confirmMeeting,
  getMeeting,
  getMeetingAgenda,
  getMeetingCalendar,
  listMeetings,
  planMeeting,
  recordMeeting,
} from '../../../../contracts/meeting/meeting';
import type { DecisionDetail } from '../../../../contracts/decision/decision';
import { getLedger } from '../../../../contracts/ledger/ledger';
import { getHealth } from '../../../../contracts/session';
import type { ApiUser } from '../../../support/api-client';
import { answers, inDays, seen, submitted, today } from '../../../support/drafts';
import { GATHERING } from '../../../support/meeting-facts';
import { startApi, type RunningApi } from '../../../support/running-api';
import { isAbout } from '../../../support/said-in';

describe('Decided in a meeting, through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let sofie: ApiUser;
  let mette: ApiUser;
  let lars: ApiUser;
  let birgit: ApiUser;

  beforeAll(async () => {
    api = await startApi();
    [camilla, sofie, mette, lars, birgit] = await Promise.all([
      api.user('Camilla'),
      api.user('Sofie'),
      api.user('Mette'),
      api.user('Lars'),
      api.user('Birgit'),
    ]);
  });
  afterAll(() => api.stop());

  const ledger = async () => (await camilla.call(getHealth)).ledger;
  const minuted = ({ decisionId, version, contentHash }: DecisionDetail) => ({
    decisionId,
    version,
    contentHash,
    decided: 'approve',
    note: 'Enighed',
  });
  const BODY = ['Mette', 'Lars', 'Kirsten'];

  it('has an hour, a place and a link, and an agenda for whoever may see the meeting', async () => {
    const one = await submitted(api, camilla, { title: 'Sagens titel' });
    const json = { on: inDays(5), items: [one.decisionId], ...GATHERING };
    const planned = await sofie.call(planMeeting, { json });
    expect(planned).toMatchObject(GATHERING);
    const params = { meetingId: planned.meetingId };
    const { text } = await mette.call(getMeetingAgenda, { params });
    expect(text).toMatch(/kl\. 09\.05\nSted: Rådhuset[^]*1\. D-\d{4}-\d+: Sagens titel\n {3}http/);
    const changed = await sofie.call(changeMeeting, {
      params,
      json: { ...json, time: null, place: 'Biblioteket' },
    });
    expect(changed).toMatchObject({ time: null, place: 'Biblioteket' });
    const refusedWith = async (user: ApiUser, changes: object) =>
      (await user.refused(changeMeeting, { params, json: { ...json, ...changes } })).code;
    expect(await refusedWith(sofie, { teamsLink: 'https://evil.dk/' })).toBe('teams-link-invalid');
    expect(await refusedWith(sofie, { time: '9' })).toBe('meeting-time-invalid');
    expect(await refusedWith(mette, {})).toBe('not-allowed');
    const file = new TextDecoder().decode(await mette.call(getMeetingCalendar, { params }));
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file).toContain(`UID:${planned.meetingId}@`);
    expect(file).not.toContain('Sagens titel');
    for (const endpoint of [getMeetingAgenda, getMeetingCalendar])
      expect(await sofie.refused(endpoint, { params: { meetingId: 'M-2026-999' } })).toMatchObject({
        code: 'unknown-meeting',
      });
  });

  it('two on one day with one agenda are told apart by the hour, in the order in which they are held', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'Behandles to gange' });
    const plan = (time: string) =>
      sofie.call(planMeeting, { json: { on: inDays(6), items: [decisionId], time } });
    const afternoon = await plan('14:00');
    const morning = await plan('09:00');
    expect(morning.meetingId).not.toBe(afternoon.meetingId);
    expect(await plan('14:00')).toEqual(afternoon);
    const { meetings } = await seen(mette, decisionId);
    expect(meetings.map(({ time }) => time)).toEqual(['09:00', '14:00']);
  });

  it('the secretary’s words are nobody’s vote; each who was there confirms their own with one press', async () => {
    const one = await submitted(api, camilla, { title: 'Første punkt' });
    const two = await submitted(api, camilla, { title: 'Andet punkt' });
    const items = [one.decisionId, two.decisionId];
    const planned = await sofie.call(planMeeting, { json: { on: today(), items } });
    const params = { meetingId: planned.meetingId };
    expect(planned).toMatchObject({ recordNo: null, mine: { change: true, record: true, confirm: null } });
    expect((await sofie.call(planMeeting, { json: { on: today(), items } })).meetingId).toBe(
      planned.meetingId,
    );

    const record = { present: BODY.map(api.idOf), items: [minuted(one), minuted(two)] };
    const recorded = await sofie.call(recordMeeting, { params, json: record });
    expect(recorded).toMatchObject({ recordNo: 1, recordedBy: { name: 'Sofie Lind' } });
    expect(recorded.awaiting).toHaveLength(3);
    const about = await seen(mette, one.decisionId);
    expect(about.votes).toEqual([]);
    expect(about.meetings).toMatchObject([{ ...params, decided: 'approve', note: 'Enighed' }]);
    expect(about.meetings[0]?.awaiting).toHaveLength(3);

    for (const name of BODY) {
      const user = await api.user(name);
      const { mine, recordNo } = await user.call(getMeeting, { params });
      expect(mine.confirm?.map((item) => item.answerNo)).toEqual([1, 1]);
      const confirmed = (mine.confirm ?? []).map(({ decided, ...item }) => ({
        ...item,
        choice: decided,
        reason: null,
        until: null,
      }));
      const json = { recordNo, onBehalfOf: null, answers: confirmed };
      await user.call(confirmMeeting, { params, json });
      const before = await ledger();
      expect((await user.call(confirmMeeting, { params, json })).mine.confirm).toBeNull();
      expect(await ledger()).toEqual(before);
    }
    for (const decisionId of items) {
      const done = await seen(lars, decisionId);
      expect(done).toMatchObject({ state: 'concluded', outcome: 'approved' });
      expect(done.votes.map((vote) => [vote.name, vote.meetingId])).toEqual([
        ['Mette Holm', params.meetingId],
        ['Lars Østergaard', params.meetingId],
        ['Kirsten Bæk', params.meetingId],
      ]);
    }
    expect((await lars.call(getMeeting, { params })).awaiting).toEqual([]);
    const { lines } = await camilla.call(getLedger);
    for (const type of ['MeetingPlanned', 'MeetingRecorded', 'MeetingConfirmed'])
      expect(
        isAbout(
          lines.find((line) => line.type === type),
          params.meetingId,
        ),
      ).toBe(true);
  });

  it('who was not there confirms nothing, and an answer for each open item is needed', async () => {
    const item = await submitted(api, camilla, { title: 'Tredje punkt' });
    const { meetingId } = await sofie.call(planMeeting, {
      json: { on: today(), items: [item.decisionId] },
    });
    const params = { meetingId };
    const empty = { recordNo: 1, onBehalfOf: null, answers: [] };
    expect(await lars.refused(confirmMeeting, { params, json: empty })).toMatchObject({
      code: 'not-present',
    });
    await sofie.call(recordMeeting, {
      params,
      json: { present: [api.idOf('Lars')], items: [minuted(item)] },
    });
    const before = await ledger();
    expect(await lars.refused(confirmMeeting, { params, json: empty })).toMatchObject({
      code: 'answer-missing',
      status: 422,
    });
    expect((await mette.refused(confirmMeeting, { params, json: empty })).code).toBe('not-present');
    const wrong = { ...empty, recordNo: 7 };
    expect((await lars.refused(confirmMeeting, { params, json: wrong })).code).toBe('meeting-record-changed');
    expect(await ledger()).toEqual(before);
  });

  it('an item revised since then is not confirmed unseen', async () => {
    const item = await submitted(api, camilla, { title: 'Fjerde punkt' });
    const { meetingId } = await sofie.call(planMeeting, {
      json: { on: today(), items: [item.decisionId] },
    });
    const params = { meetingId };
    await sofie.call(recordMeeting, {
      params,
      json: { present: [api.idOf('Lars')], items: [minuted(item)] },
    });
    await answers(mette, item.decisionId);
    const { mine } = await lars.call(getMeeting, { params });
    const [open] = mine.confirm ?? [];
    const other = { ...open, contentHash: 'f'.repeat(64), choice: 'approve', reason: null, until: null };
    const json = { recordNo: 1, onBehalfOf: null, answers: [other] };
    expect((await lars.refused(confirmMeeting, { params, json })).code).toBe('content-changed');
  });

  it('a meeting is moved until something is recorded of it, and kept by secretary and coordinator alone', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'Femte punkt' });
    const planned = await camilla.call(planMeeting, { json: { on: inDays(5), items: [decisionId] } });
    const params = { meetingId: planned.meetingId };
    const json = { on: inDays(7), items: [decisionId] };
    expect((await lars.refused(changeMeeting, { params, json })).code).toBe('not-allowed');
    expect(await sofie.call(changeMeeting, { params, json })).toMatchObject({ on: inDays(7) });
    const record = { present: [api.idOf('Lars')], items: [minuted(await seen(lars, decisionId))] };
    expect(await sofie.refused(recordMeeting, { params, json: record })).toMatchObject({
      code: 'meeting-ahead',
      status: 409,
    });
    expect(await birgit.call(getMeeting, { params })).toMatchObject({
      mine: { change: false, record: false, confirm: null },
    });
    const { meetings } = await birgit.call(listMeetings);
    expect(meetings[0]?.meetingId).toBe(planned.meetingId);
    expect((await birgit.refused(getMeeting, { params: { meetingId: 'M-1' } })).code).toBe('unknown-meeting');
  });
});
