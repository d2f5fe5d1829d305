import { planMeeting, recordMeeting } from '../../../contracts/meeting/meeting';
import { withdrawDecision, type DecisionDetail } from '../../../contracts/decision/decision';
import type { DecisionDraft } from '../../../contracts/decision/decision-content';
import type { Endpoint } from '../../../contracts/endpoint';
import type { RefusalCode } from '../../../domain/refusal';
import type { ApiUser, Sent } from '../../support/api-client';
import { answers, approved, aRiskDraft, inDays, seen, submitted, today } from '../../support/drafts';
import { startApi, type RunningApi } from '../../support/running-api';

const NAMES = ['Camilla', 'Mette', 'Lars', 'Kirsten', 'Sofie', 'Birgit', 'Henrik'] as const;
export type Name = (typeof NAMES)[number];

/**
 * What every case is made of: people, an open item that Kirsten has approved, an approved one with a condition and a
 * step of Lars's, one taken back, a meeting of today at which Lars was, and one ahead.
 */
export type World = {
  api: RunningApi;
  users: Readonly<Record<Name, ApiUser>>;
  draft: DecisionDraft;
  open: DecisionDetail;
  settled: DecisionDetail;
  gone: DecisionDetail;
  meetingId: string;
  aheadId: string;
};

/** One thing done wrongly: what, by whom, where, the code it must be refused with, and what is sent. */
export type Case = [what: string, who: Name, endpoint: Endpoint, code: RefusalCode, sent: Sending];
type Sending = (world: World) => Sent | Promise<Sent>;

/** Several things done wrongly at one place by one person. */
export const wrong = (
  endpoint: Endpoint,
  who: Name,
  cases: Readonly<Record<string, readonly [RefusalCode, Sending]>>,
): readonly Case[] => Object.entries(cases).map(([what, [code, sent]]) => [what, who, endpoint, code, sent]);

/** What is changed in something right, so that it is wrong. */
export type Changes = object | ((world: World) => object);
export const changed = (changes: Changes, world: World): object =>
  typeof changes === 'function' ? (changes(world) as object) : changes;

/** A hash that no file has, and an id that no decision has. */
export const HASH = 'b'.repeat(64);
export const UNKNOWN = 'D-2026-999';
export const long = (letters: number): string => 'x'.repeat(letters);
export const ABSENT_FILE = {
  fileName: 'x.pdf',
  contentHash: HASH,
  mediaType: 'application/pdf',
  bytes: 1,
};

/** A condition or a step with nothing wrong. */
export const step = ({ api }: Pick<World, 'api'>, changes: object = {}) => ({
  text: 'Nødplanen er øvet',
  ownerId: api.idOf('Lars'),
  dueOn: inDays(20),
  ...changes,
});

/** What a secretary writes about an item. */
export const minuted = ({ decisionId, version, contentHash }: DecisionDetail, changes: object = {}) => ({
  decisionId,
  version,
  contentHash,
  decided: 'approve',
  note: '',
  ...changes,
});

/** Brings it all about by the ordinary operations. */
export async function createWorld(): Promise<World> {
  const api = await startApi();
  const signedIn = await Promise.all(NAMES.map(async (name) => [name, await api.user(name)] as const));
  // The entries are exactly NAMES; Object.fromEntries widens the keys to string.
  const users = Object.fromEntries(signedIn) as Record<Name, ApiUser>;
  const { Camilla, Sofie, Kirsten, Lars } = users;
  const draft = await aRiskDraft(api, Camilla);
  const open = await submitted(api, Camilla, { title: 'Open' });
  const steps = [step({ api })];
  const { decisionId } = await submitted(api, Camilla, {
    title: 'Settled',
    conditions: steps,
    actions: steps,
  });
  await approved(api, decisionId);
  const settled = await seen(Lars, decisionId);
  const back = await submitted(api, Camilla, { title: 'Gone' });
  const params = { decisionId: back.decisionId };
  const gone = await Camilla.call(withdrawDecision, { params, json: { reason: 'R' } });
  const items = [open.decisionId];
  const { meetingId } = await Sofie.call(planMeeting, { json: { on: today(), items } });
  const record = { present: [api.idOf('Lars')], items: [minuted(open)] };
  await Sofie.call(recordMeeting, { params: { meetingId }, json: record });
  const ahead = await Sofie.call(planMeeting, { json: { on: inDays(9), items } });
  await answers(Kirsten, open.decisionId);
  return { api, users, draft, open, settled, gone, meetingId, aheadId: ahead.meetingId };
}
