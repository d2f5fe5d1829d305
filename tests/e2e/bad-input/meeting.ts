import {
  changeMeeting,
  confirmMeeting,
  getMeeting,
  listMeetings,
  planMeeting,
  recordMeeting,
} from '../../../contracts/meeting/meeting';
import type { Sent } from '../../support/api-client';
import { inDays } from '../../support/drafts';
import { changed, HASH, minuted, wrong, type Case, type Changes, type World } from './world';

const plan =
  (changes: Changes) =>
  (world: World): Sent => ({
    json: { on: inDays(3), items: [world.open.decisionId], ...changed(changes, world) },
  });
const move =
  (params: (world: World) => { meetingId: string }) =>
  (world: World): Sent => ({ params: params(world), ...plan({})(world) });
const record =
  (changes: Changes, which: 'meetingId' | 'aheadId' = 'meetingId') =>
  (world: World): Sent => {
    const right = { present: [world.api.idOf('Lars')], items: [minuted(world.open)] };
    return { params: { meetingId: world[which] }, json: { ...right, ...changed(changes, world) } };
  };
const confirmation =
  (changes: Changes) =>
  (world: World): Sent => ({
    params: { meetingId: world.meetingId },
    json: { recordNo: 1, onBehalfOf: null, answers: [], ...changed(changes, world) },
  });
const NOTHING = { params: { meetingId: 'M-2026-999' } };

/** Everything wrong that can be done with a meeting. */
export const MEETING: readonly Case[] = [
  ...wrong(planMeeting, 'Sofie', {
    'a meeting about nothing': ['agenda-invalid', plan({ items: [] })],
    'a meeting with an item twice': [
      'agenda-invalid',
      plan(({ open }: World) => ({ items: [open.decisionId, open.decisionId] })),
    ],
    'a meeting yesterday': ['date-in-past', plan({ on: inDays(-1) })],
    'a meeting on no day': ['date-invalid', plan({ on: 'snart' })],
    'a meeting at no hour': ['meeting-time-invalid', plan({ time: '25:00' })],
    'a meeting joined elsewhere': ['teams-link-invalid', plan({ teamsLink: 'https://ond.example/l/meet' })],
    'a meeting joined by a script': ['teams-link-invalid', plan({ teamsLink: 'javascript:alert(1)' })],
    'a meeting about what is settled': [
      'decision-concluded',
      plan(({ settled }: World) => ({ items: [settled.decisionId] })),
    ],
    'a meeting about what was taken back': [
      'decision-withdrawn',
      plan(({ gone }: World) => ({ items: [gone.decisionId] })),
    ],
  }),
  ...wrong(planMeeting, 'Lars', { 'a meeting called by a member': ['not-allowed', plan({})] }),
  ...wrong(changeMeeting, 'Sofie', {
    'moving a meeting that was held': ['meeting-recorded', move(({ meetingId }) => ({ meetingId }))],
    'moving a meeting to no hour': [
      'meeting-time-invalid',
      (world) => ({
        ...move(({ aheadId }) => ({ meetingId: aheadId }))(world),
        ...plan({ time: '9' })(world),
      }),
    ],
    'moving a meeting to another place to join': [
      'teams-link-invalid',
      (world) => ({
        ...move(({ aheadId }) => ({ meetingId: aheadId }))(world),
        ...plan({ teamsLink: 'http://teams.microsoft.com/l/meetup-join/1' })(world),
      }),
    ],
    'moving no meeting': ['unknown-meeting', move(() => NOTHING.params)],
  }),
  ...wrong(recordMeeting, 'Sofie', {
    'a record of a meeting to come': ['meeting-ahead', record({}, 'aheadId')],
    'a record with nobody there': ['text-missing', record({ present: [] })],
    'a record with an outsider': [
      'unknown-person',
      record(({ api }: World) => ({ present: [api.idOf('Birgit')] })),
    ],
    'a record of another content': [
      'content-changed',
      record(({ open }: World) => ({ items: [minuted(open, { contentHash: HASH })] })),
    ],
    'a record of another item': [
      'unknown-decision',
      record(({ settled }: World) => ({ items: [minuted(settled)] })),
    ],
  }),
  ...wrong(recordMeeting, 'Lars', { 'a record by a member': ['not-allowed', record({})] }),
  ...wrong(confirmMeeting, 'Mette', { 'confirming what one was not at': ['not-present', confirmation({})] }),
  ...wrong(confirmMeeting, 'Lars', {
    'confirming without answers': ['answer-missing', confirmation({})],
    'confirming another record': ['meeting-record-changed', confirmation({ recordNo: 4 })],
    'confirming for another without a mandate': [
      'no-mandate',
      confirmation(({ api, open }: World) => {
        const { decisionId, version, contentHash } = open;
        const shown = { decisionId, version, contentHash, answerNo: 1 };
        const answers = [{ ...shown, choice: 'approve', reason: null, until: null }];
        return { onBehalfOf: api.idOf('Pia'), answers };
      }),
    ],
  }),
  ...wrong(getMeeting, 'Lars', { 'a meeting that is not there': ['unknown-meeting', () => NOTHING] }),
  ...wrong(listMeetings, 'Henrik', { 'meetings for a director outside': ['not-allowed', () => ({})] }),
];
