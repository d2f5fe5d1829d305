import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { faultCard } from '../../../adaptive-cards/fault-card';
import { createTeams } from '../../../bot/teams/teams-port';
import type { Queued } from '../../../bot/teams/carry-out';
import { understand } from '../../../bot/answers/understand';
import { handleTurn } from '../../../bot/turn/turn';
import { aBotWorld } from '../../support/bot-in-memory';
import { DECISION, submitted } from '../../support/builders';
import { CHANNEL_TENANT, startChannelStandIn, type ChannelStandIn } from '../../support/channel-stand-in';
import { inDays } from '../../support/instants';
import { happened } from '../../support/ledger';
import { aRoster, CHAIR, COORDINATOR } from '../../support/people';
import { createTeamsLimits } from '../../support/teams-limits';
import { aMessage, anActivity, aPress, objectIdOf, teamsUserIdOf } from '../../support/teams-activities';
import { onFault } from '../../support/no-fault';

const HALF = '\ud83d';
const item = submitted();
const first = {
  decisionId: DECISION,
  version: 1,
  contentHash: item.data.contentHash,
  language: 'da',
  answerNo: 1,
  onBehalfOf: null,
};

const opened: { channel?: ChannelStandIn } = {};
const channel = () => opened.channel!;
beforeAll(async () => {
  opened.channel = await startChannelStandIn();
});
afterAll(() => channel().close());
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  channel().calls.length = 0;
  channel().next.length = 0;
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** The bot as it runs, with a queue of its own. */
function aBot(at: ChannelStandIn = channel()) {
  const bot = aBotWorld([...aRoster(), happened(item, inDays(-3), COORDINATOR)]);
  const ports = { ...bot.ports, tenantId: CHANNEL_TENANT };
  const queue: { queued: Queued; seconds: number }[] = [];
  const faults: unknown[] = [];
  const teams = createTeams(at.settings, (turn) => handleTurn(turn, ports), {
    onFault: (fault) => faults.push(fault),
    later: (queued, seconds) => {
      queue.push({ queued: JSON.parse(JSON.stringify(queued)) as Queued, seconds });
      return Promise.resolve();
    },
  });
  const receive = async (activity: object) =>
    teams.receive({ headers: { authorization: await at.sign() }, body: activity });
  return { ...bot, teams, receive, queue, faults };
}

const from = (activity: object, at = channel()) => ({
  ...activity,
  serviceUrl: at.url,
  channelData: { tenant: { id: CHANNEL_TENANT } },
  conversation: { id: 'a:chat', conversationType: 'personal', tenantId: CHANNEL_TENANT },
});

describe('An activity that no client sends', () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>(
      HALF,
      `a\0b`,
      '..',
      '.',
      '',
      'x'.repeat(5000),
      '/../../',
      '#?',
      undefined,
      null,
      [[]],
    ),
  );
  const FIELDS = [
    'type',
    'id',
    'name',
    'from',
    'recipient',
    'conversation',
    'timestamp',
    'channelData',
    'membersAdded',
    'membersRemoved',
    'action',
    'text',
    'value',
    'replyToId',
    'channelId',
    'serviceUrl',
  ];
  const bases = [
    () => from(aMessage(CHAIR, 'status')),
    () => from(aPress(CHAIR, 'decision.approve', first)),
    () => from(anActivity(CHAIR, { type: 'installationUpdate', action: 'add' })),
    () => from(anActivity(CHAIR, { type: 'conversationUpdate', membersAdded: [{ id: '29:x' }] })),
    () => from(anActivity(CHAIR, { value: { verb: 'decision.reject', ...first }, replyToId: 'm-1' })),
  ];

  it('is never answered as a fault of ours, whatever is in one of its fields', async () => {
    const { receive, faults } = aBot();
    // A name of an invoke that is not ours is answered by the word that the protocol has for it.
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...bases),
        fc.constantFrom(...FIELDS),
        odd,
        async (base, field, value) => {
          const { status } = await receive({ ...base(), [field]: value });
          expect([200, 400, 401, 501]).toContain(status);
          expect(faults).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a conversation that cannot be an address', { conversation: { id: `a:${HALF}` } }],
    ['a conversation that climbs', { conversation: { id: '..' } }],
    ['a conversation as long as a book', { conversation: { id: 'x'.repeat(40_000) } }],
    ['a sender that cannot be kept', { from: { id: `29:${HALF}`, aadObjectId: objectIdOf(CHAIR) } }],
    ['a message to change that cannot be an address', { replyToId: HALF }],
  ])('is malformed with %s, and nothing is asked of Teams', async (_what, changes) => {
    const { receive } = aBot();
    expect(await receive({ ...from(aMessage(CHAIR, 'status')), ...changes })).toEqual({ status: 400 });
    expect(channel().calls).toEqual([]);
  });

  it('with half a letter in what was typed is a press like any other', async () => {
    const { receive, entries } = aBot();
    const data = { ...first, rejectReason: `Nej${HALF}\0` };
    expect((await receive(from(aPress(CHAIR, 'decision.reject', data)))).status).toBe(200);
    expect(entries.at(-1)).toMatchObject({ type: 'VoteCast', data: { reason: 'Nej' } });
  });

  it.each(['Bearer', 'Bearer x', 'Bearer a.b.c', `Bearer ${'a.'.repeat(5000)}`, 'Basic x', ''])(
    'is refused with the token %j',
    async (authorization) => {
      const { teams } = aBot();
      const body = from(aMessage(CHAIR, 'status'));
      expect((await teams.receive({ headers: { authorization }, body })).status).toBe(401);
    },
  );

  it('is refused with a token of the right issuer whose other parts are no token', async () => {
    const payload = Buffer.from(JSON.stringify({ iss: channel().settings.channelIssuer })).toString(
      'base64url',
    );
    const { teams } = aBot();
    for (const header of [
      '',
      'x',
      'e30',
      Buffer.from('{"alg":"RS256","kid":"\u0000"}').toString('base64url'),
    ]) {
      const authorization = `Bearer ${header}.${payload}.x`;
      const answer = await teams.receive({ headers: { authorization }, body: from(aMessage(CHAIR, 'x')) });
      expect(answer.status).toBe(401);
    }
  });
});

describe('A message of many letters', () => {
  it('is not read before it is known who sends it', async () => {
    const bot = aBotWorld(aRoster());
    const asked: string[] = [];
    const activity = aMessage(CHAIR, '');
    Object.defineProperty(activity, 'text', {
      get: () => {
        asked.push('text');
        return 'x'.repeat(100_000);
      },
    });
    const ports = {
      ...bot.ports,
      findPersonByObjectId: (id: string) => {
        asked.push('who');
        return bot.ports.findPersonByObjectId(id);
      },
    };
    const { answerMessage } = await import('../../../bot/turn/answer-message');
    await answerMessage(activity, ports);
    expect(asked).toEqual(['who', 'text']);
  });

  it('is understood by its first thousand letters', () => {
    expect(understand(`${' '.repeat(900)}status`)).toMatchObject({ asked: { about: 'status' } });
    expect(understand(`${'x '.repeat(500)}status`)).toMatchObject({ isClear: false });
  });

  it.each(['<at>', '<at', '<at>x</at', '&nbsp;', 'æ', "'", '<'])(
    'costs no more for each letter the more there are of %j',
    (piece) => {
      const replaced = jest.spyOn(String.prototype, 'replace');
      const lengths = [10_000, 100_000].map((letters) => {
        replaced.mockClear();
        understand(piece.repeat(letters / piece.length));
        // What the patterns are given is what they can be slow on.
        return Math.max(...replaced.mock.contexts.map((text) => String(text).length));
      });
      expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
    },
  );
});

describe('A talkative chat', () => {
  it('is answered at once, and from the queue when the bot’s own pace is used up; Teams never has to refuse, and each gets an answer', async () => {
    const limits = createTeamsLimits();
    const busy = await startChannelStandIn(limits);
    try {
      const { receive, queue, faults, teams } = aBot(busy);
      const many = 40;
      const statuses = await Promise.all(
        Array.from(
          { length: many },
          async () => (await receive(from(aMessage(CHAIR, 'hjælp'), busy))).status,
        ),
      );
      expect(new Set(statuses)).toEqual(new Set([200]));
      expect(queue.length).toBeGreaterThan(0);
      expect(busy.calls.length + queue.length).toBe(many);
      // The first of what waits goes out when its time has come.
      const [next] = queue.splice(0, 1);
      const before = busy.calls.length;
      await teams.answer(next!.queued);
      expect(busy.calls.length).toBe(before + 1);
      expect(limits.refused()).toBe(0);
      expect(faults).toEqual([]);
    } finally {
      await busy.close();
    }
  });

  it.each([
    ['is busy', 429, 1],
    ['is away', 503, 1],
    ['has no such chat any more', 404, 0],
    ['says that the bot is blocked there', 403, 0],
  ])('is no fault of ours when Teams %s', async (_what, status, later) => {
    const { receive, queue, faults } = aBot();
    channel().next.push({ status, headers: { 'retry-after': '17' }, body: {} });
    expect(await receive(from(aMessage(CHAIR, 'hjælp')))).toEqual({ status: 200 });
    expect(queue).toHaveLength(later);
    if (later > 0) expect(queue[0]?.seconds).toBe(17);
    expect(faults).toEqual([]);
  });

  it('is answered for the cards that are missing, and not twice with the others', async () => {
    const cards = ['et', 'to', 'tre'].map((trace) => faultCard('da', trace));
    const queue: Queued[] = [];
    const teams = createTeams(channel().settings, () => Promise.resolve({ kind: 'reply', cards }), {
      onFault,
      later: (queued) => {
        queue.push(queued);
        return Promise.resolve();
      },
    });
    channel().next.push({ status: 201 }, { status: 429, body: {} });
    const body = from(aMessage(CHAIR, 'beslutninger'));
    expect(await teams.receive({ headers: { authorization: await channel().sign() }, body })).toEqual({
      status: 200,
    });
    await teams.answer(queue[0]!);
    expect(queue).toHaveLength(1);
    expect(channel().calls).toHaveLength(4);
    expect(JSON.stringify(channel().calls[2]?.body)).toEqual(JSON.stringify(channel().calls[1]?.body));
    expect(JSON.stringify(channel().calls[3]?.body)).not.toEqual(JSON.stringify(channel().calls[0]?.body));
  });

  it('has its card of an old client changed later, when Teams is busy', async () => {
    const { receive, queue, entries, teams } = aBot();
    const pressed = from(
      anActivity(CHAIR, { value: { verb: 'decision.approve', ...first }, replyToId: 'm-1' }),
    );
    channel().next.push({ status: 429, body: {} });
    expect(await receive(pressed)).toEqual({ status: 200 });
    const before = entries.length;
    await teams.answer(queue[0]!.queued);
    expect(entries).toHaveLength(before);
    expect(channel().calls.at(-1)).toMatchObject({ method: 'PUT' });
  });

  it('of somebody who is not on the list is answered too', async () => {
    const { receive } = aBot();
    const stranger = { id: teamsUserIdOf('p-x'), aadObjectId: `oid${HALF}/\\#?` };
    expect(await receive({ ...from(aMessage(CHAIR, 'status')), from: stranger })).toEqual({ status: 200 });
  });
});
