import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { generateKeyPair } from 'jose';
import { faultCard } from '../../../adaptive-cards/fault-card';
import { createTeams, type CardFailure } from '../../../bot/teams/teams-port';
import type { TurnAnswer } from '../../../bot/turn/turn-answer';
import { allText } from '../../support/card-parts';
import { BOT_ID, startChannelStandIn, type ChannelStandIn } from '../../support/channel-stand-in';
import { CHAIR } from '../../support/people';
import { aMessage, anActivity, aPress } from '../../support/teams-activities';
import { onFault } from '../../support/no-fault';

const card = faultCard('da', 'prøve');
const unnoted = () => Promise.resolve();
const opened: { channel?: ChannelStandIn } = {};
const channel = () => opened.channel!;

beforeAll(async () => {
  opened.channel = await startChannelStandIn();
});
afterAll(() => channel().close());
// The SDK writes to the console about tokens that it refuses.
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  channel().calls.length = 0;
  channel().next.length = 0;
  channel().cards.length = 0;
});
afterEach(() => {
  jest.restoreAllMocks();
});

type Received = { answer?: TurnAnswer; fails?: Error };

/** A port on the stand-in, with what its turns come to and the faults that it reports. */
function aPort({ answer = { kind: 'nothing' }, fails }: Received = {}) {
  const turns: unknown[] = [];
  const faults: { fault: unknown; trace: string }[] = [];
  const port = createTeams(
    channel().settings,
    (turn) => {
      turns.push(turn);
      return fails === undefined ? Promise.resolve(answer) : Promise.reject(fails);
    },
    { onFault: (fault, trace) => faults.push({ fault, trace }) },
  );
  return { ...port, turns, faults };
}

const fromChannel = <Body extends object>(body: Body) => ({ ...body, serviceUrl: channel().url });
const signed = async (claims = {}) => ({ authorization: await channel().sign(claims) });
const press = () => fromChannel(aPress(CHAIR, 'decision.approve', {}));
const message = () => fromChannel(aMessage(CHAIR, 'status'));

describe('a request to the bot', () => {
  it('is taken when the channel has signed it', async () => {
    const port = aPort();
    expect(await port.receive({ headers: await signed(), body: message() })).toEqual({ status: 200 });
    expect(port.turns).toHaveLength(1);
  });

  it.each([
    { what: 'no token', headers: () => Promise.resolve({}) },
    { what: 'something that is no token', headers: () => Promise.resolve({ authorization: 'Bearer abc' }) },
    { what: 'another audience', headers: () => signed({ aud: 'another-bot' }) },
    { what: 'another issuer', headers: () => signed({ iss: 'https://api.botframework.com' }) },
    {
      what: 'the issuer of the emulator',
      headers: () =>
        signed({
          iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          appid: BOT_ID,
          ver: '1.0',
        }),
    },
    { what: 'another service address', headers: () => signed({ serviceurl: 'https://ond.example' }) },
    { what: 'no service address', headers: () => signed({ serviceurl: undefined }) },
    {
      what: 'a token that has expired',
      headers: () => signed({ exp: Math.floor(Date.now() / 1000) - 3600 }),
    },
    {
      what: 'a token that is not valid yet',
      headers: () => signed({ nbf: Math.floor(Date.now() / 1000) + 3600 }),
    },
    {
      what: 'a token of another key',
      headers: async () => {
        const { privateKey } = await generateKeyPair('RS256');
        return { authorization: await channel().sign({}, privateKey) };
      },
    },
  ])('is refused with $what, and no turn begins', async ({ headers }) => {
    const port = aPort();
    expect(await port.receive({ headers: await headers(), body: press() })).toEqual({ status: 401 });
    expect(port.turns).toEqual([]);
  });

  it.each([
    { what: 'no type', body: () => ({ ...message(), type: undefined }) },
    { what: 'nobody it is from', body: () => ({ ...message(), from: undefined }) },
    { what: 'no service address', body: () => ({ ...message(), serviceUrl: undefined }) },
    { what: 'another channel', body: () => ({ ...message(), channelId: 'emulator' }) },
    { what: 'a list', body: () => [message()] },
    { what: 'text', body: () => 'hej' },
    { what: 'nothing', body: () => undefined },
  ])('is malformed with $what', async ({ body }) => {
    const port = aPort();
    expect(await port.receive({ headers: await signed(), body: body() })).toEqual({ status: 400 });
    expect(port.turns).toEqual([]);
  });

  it('is refused when it is not known whether the channel signed it', async () => {
    const turns: unknown[] = [];
    const settings = { ...channel().settings, channelMetadataUrl: `${channel().url}/missing` };
    channel().next.push({ status: 503 });
    const faults: unknown[] = [];
    const port = createTeams(
      settings,
      (turn) => {
        turns.push(turn);
        return Promise.resolve({ kind: 'nothing' });
      },
      { onFault: (fault) => faults.push(fault) },
    );
    expect((await port.receive({ headers: await signed(), body: press() })).status).toBe(500);
    expect(turns).toEqual([]);
    expect(faults).toHaveLength(1);
  });
});

describe('what a turn comes to', () => {
  it('is the card in place of the one that was pressed, under status 200', async () => {
    const port = aPort({ answer: { kind: 'card', card } });
    expect(await port.receive({ headers: await signed(), body: press() })).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
    });
    expect(channel().calls).toEqual([]);
  });

  it('is one message for each card of a reply, where it was asked', async () => {
    const port = aPort({ answer: { kind: 'reply', cards: [card, card] } });
    expect(await port.receive({ headers: await signed(), body: message() })).toEqual({ status: 200 });
    expect(channel().calls).toHaveLength(2);
    expect(channel().calls[0]).toMatchObject({
      method: 'POST',
      path: `/v3/conversations/${encodeURIComponent(`a:${CHAIR}`)}/activities`,
      authorization: 'Bearer token-1',
      body: {
        type: 'message',
        summary: card.fallbackText,
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      },
    });
  });

  it('is also the cards beside it, in messages of their own that are posted first', async () => {
    const next = { ...card, speak: 'Næste' };
    const port = aPort({ answer: { kind: 'card', card, beside: [next] } });
    expect(await port.receive({ headers: await signed(), body: press() })).toMatchObject({
      status: 200,
      body: { value: card },
    });
    expect(channel().calls).toHaveLength(1);
    expect(channel().calls[0]).toMatchObject({
      method: 'POST',
      path: `/v3/conversations/${encodeURIComponent(`a:${CHAIR}`)}/activities`,
    });
    expect(JSON.stringify(channel().calls[0]?.body)).toContain('Næste');
  });

  it('shows a card in place of the pressed one where Teams takes no message of its own', async () => {
    channel().next.push({ status: 403 });
    const next = { ...card, speak: 'Næste' };
    const port = aPort({ answer: { kind: 'card', card, beside: [next] } });
    expect(await port.receive({ headers: await signed(), body: press() })).toMatchObject({
      status: 200,
      body: { value: next },
    });
  });

  it('is an update for a client without Universal Actions', async () => {
    const port = aPort({ answer: { kind: 'update', activityId: 'message-1', card } });
    expect(await port.receive({ headers: await signed(), body: message() })).toEqual({ status: 200 });
    expect(channel().calls[0]).toMatchObject({
      method: 'PUT',
      path: expect.stringMatching(/\/activities\/message-1$/),
    });
  });

  it('is "not implemented" for an invoke that the bot does not know', async () => {
    const body = fromChannel(anActivity(CHAIR, { type: 'invoke', name: 'task/fetch' }));
    expect(await aPort().receive({ headers: await signed(), body })).toEqual({ status: 501 });
  });
});

describe('when something breaks', () => {
  const secret = new Error('Table ledger: row of Mette Holm is broken');

  it('a press is answered with a readable card that does not tell what', async () => {
    const port = aPort({ fails: secret });
    const { status, body } = await port.receive({ headers: await signed(), body: press() });
    expect(status).toBe(200);
    expect(allText(body)).toContain('Der opstod en fejl i appen');
    expect(JSON.stringify(body)).not.toContain('Mette');
    expect(port.faults).toEqual([{ fault: secret, trace: expect.any(String) }]);
    expect(allText(body)).toContain(port.faults[0]!.trace);
  });

  it('the card is in the language of the one that was pressed', async () => {
    const body = fromChannel(aPress(CHAIR, 'report.note', { language: 'en' }));
    const answer = await aPort({ fails: secret }).receive({ headers: await signed(), body });
    expect(allText(answer.body)).toContain('There was an error in the app');
  });

  it('a message is answered in the chat', async () => {
    const answer = await aPort({ fails: secret }).receive({ headers: await signed(), body: message() });
    expect(answer).toEqual({ status: 200 });
    expect(allText(channel().calls[0]!.body)).toContain('Der opstod en fejl i appen');
  });

  it('the status says so when not even that can be sent', async () => {
    channel().next.push({ status: 500 });
    const answer = await aPort({ fails: secret }).receive({ headers: await signed(), body: message() });
    expect(answer).toEqual({ status: 500 });
  });
});

describe('a card is posted', () => {
  it('in a channel as a new post', async () => {
    const posted = await aPort().post(
      { kind: 'channel', channelId: '19:ledelse@thread.tacv2' },
      card,
      unnoted,
    );
    expect(posted).toEqual({ conversationId: '19:ledelse@thread.tacv2;messageid=1700', activityId: '1700' });
    expect(channel().calls).toMatchObject([
      {
        method: 'POST',
        path: '/v3/conversations',
        body: {
          isGroup: true,
          channelData: { channel: { id: '19:ledelse@thread.tacv2' } },
          activity: { type: 'message', attachments: [{ content: card }] },
        },
      },
    ]);
  });

  it('in a channel that does not tell the post’s own id', async () => {
    channel().next.push({ status: 201, body: { id: '19:x;messageid=42' } });
    expect(await aPort().post({ kind: 'channel', channelId: '19:x' }, card, unnoted)).toMatchObject({
      activityId: '42',
    });
  });

  it('to a person in their own chat, which is made first', async () => {
    channel().next.push({ status: 201, body: { id: 'a:chat' } });
    const posted = await aPort().post({ kind: 'person', teamsUserId: '29:x' }, card, unnoted);
    expect(posted).toEqual({ conversationId: 'a:chat', activityId: '1700' });
    expect(channel().calls.map(({ path }) => path)).toEqual([
      '/v3/conversations',
      '/v3/conversations/a%3Achat/activities',
    ]);
    expect(channel().calls[0]!.body).toMatchObject({
      isGroup: false,
      bot: { id: `28:${BOT_ID}` },
      members: [{ id: '29:x' }],
      tenantId: channel().settings.tenantId,
    });
  });

  it('to a person whose chat is known, in one call', async () => {
    const place = { kind: 'person', teamsUserId: '29:x', chatId: 'a:kept' } as const;
    const posted = await aPort().post(place, card, unnoted);
    expect(posted).toEqual({ conversationId: 'a:kept', activityId: '1700' });
    expect(channel().calls.map(({ path }) => path)).toEqual(['/v3/conversations/a%3Akept/activities']);
  });

  it.each([404, 403])(
    'in the chat that Teams has for them by now, where it answers %i for the kept one',
    async (status) => {
      channel().next.push({ status, body: {} }, { status: 201, body: { id: 'a:new' } });
      const notes: string[] = [];
      const note = () => {
        notes.push(String(channel().calls.length));
        return Promise.resolve();
      };
      const place = { kind: 'person', teamsUserId: '29:x', chatId: 'a:kept' } as const;
      expect(await aPort().post(place, card, note)).toMatchObject({ conversationId: 'a:new' });
      expect(channel().calls.map(({ path }) => path)).toEqual([
        '/v3/conversations/a%3Akept/activities',
        '/v3/conversations',
        '/v3/conversations/a%3Anew/activities',
      ]);
      expect(notes).toEqual(['0', '2']);
    },
  );

  it('in no other chat where the kept one may have it already', async () => {
    channel().next.push({ status: 502, body: {} });
    const place = { kind: 'person', teamsUserId: '29:x', chatId: 'a:kept' } as const;
    const failure = await failureOf(aPort().post(place, card, unnoted));
    expect(failure.kind).toBe('unknown');
    expect(channel().calls).toHaveLength(1);
  });

  it('and updated in place', async () => {
    await aPort().update({ conversationId: '19:x;messageid=1', activityId: '1' }, card);
    expect(channel().calls).toMatchObject([
      {
        method: 'PUT',
        path: '/v3/conversations/19%3Ax%3Bmessageid%3D1/activities/1',
        body: { id: '1', attachments: [{ content: card }] },
      },
    ]);
  });

  it('with one token for many calls, and a fresh one when Teams refuses it', async () => {
    const before = channel().tokens.length;
    const port = aPort();
    const posted = { conversationId: 'c', activityId: '1' };
    await port.update(posted, card);
    await port.update(posted, card);
    expect(channel().tokens.length - before).toBe(1);
    channel().next.push({ status: 401 });
    await port.update(posted, card);
    expect(channel().tokens.length - before).toBe(2);
  });
});

describe('what to do about a card that Teams does not take', () => {
  const gone = { error: { code: 'ConversationNotFound', message: 'Mette Holm' } };
  it.each([
    { status: 412, body: {}, kind: 'retry' },
    { status: 429, body: {}, headers: { 'retry-after': '17' }, kind: 'throttled', retryAfterSeconds: 17 },
    { status: 429, body: {}, kind: 'throttled' },
    { status: 502, body: {}, kind: 'retry' },
    {
      status: 503,
      body: {},
      headers: { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' },
      kind: 'retry',
      retryAfterSeconds: 0,
    },
    { status: 504, body: {}, kind: 'retry' },
    { status: 404, body: gone, kind: 'gone' },
    { status: 403, body: { error: { code: 'BotNotInConversationRoster' } }, kind: 'notInstalled' },
    { status: 403, body: { error: { code: 'ConversationBlockedByUser' } }, kind: 'notInstalled' },
    { status: 403, body: {}, kind: 'cardGone' },
    { status: 404, body: {}, kind: 'cardGone' },
    { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } }, kind: 'cardGone' },
    { status: 500, body: { error: { code: 'UserNotFound' } }, kind: 'notInstalled' },
    { status: 500, body: gone, kind: 'notInstalled' },
    { status: 500, body: { error: { code: 'ServiceError' } }, kind: 'permanent' },
    { status: 400, body: {}, kind: 'permanent' },
    { status: 413, body: '<html>Payload Too Large</html>', kind: 'tooLarge' },
  ])('status $status: $kind', async ({ status, body, headers, kind, retryAfterSeconds }) => {
    channel().next.push({ status, body, ...(headers === undefined ? {} : { headers }) });
    const failure = await failureOf(aPort().update({ conversationId: 'c', activityId: '1' }, card));
    expect(failure).toMatchObject({ name: 'CardFailure', kind, retryAfterSeconds });
    expect(failure.message).toContain(String(status));
    expect(failure.message).not.toContain('Mette');
    expect(channel().calls).toHaveLength(1);
  });

  it.each([
    ['999999999999999999999', 3600],
    ['1000000000', 3600],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 3600],
    ['-5', 0],
    ['snart', undefined],
    ['', undefined],
  ])('Retry-After %j keeps nobody waiting for longer than an hour', async (asked, seconds) => {
    channel().next.push({ status: 429, body: {}, headers: { 'retry-after': asked } });
    const failure = await failureOf(aPort().update({ conversationId: 'c', activityId: '1' }, card));
    expect(failure).toMatchObject({ kind: 'throttled', retryAfterSeconds: seconds });
  });

  it.each([400, 403, 413, 500])('too large is too large, also with status %i', async (status) => {
    channel().next.push({ status, body: { error: { code: 'MessageSizeTooBig' } } });
    const failure = await failureOf(aPort().update({ conversationId: 'c', activityId: '1' }, card));
    expect(failure.kind).toBe('tooLarge');
  });

  it('a token that is refused twice is not tried a third time', async () => {
    channel().next.push({ status: 401 }, { status: 401 });
    const failure = await failureOf(aPort().update({ conversationId: 'c', activityId: '1' }, card));
    expect(failure.kind).toBe('permanent');
    expect(channel().calls).toHaveLength(2);
  });

  it('a channel that does not answer at all is tried again later', async () => {
    const { settings } = channel();
    const nowhere = { ...settings, serviceUrl: 'http://127.0.0.1:9' };
    const port = createTeams(nowhere, () => Promise.resolve({ kind: 'nothing' }), { onFault });
    expect((await failureOf(port.update({ conversationId: 'c', activityId: '1' }, card))).kind).toBe('retry');
  });

  it('a bot that gets no token tries again later, and its secret is not told', async () => {
    const { settings } = channel();
    const credential = {
      kind: 'clientSecret',
      tokenUrl: `${channel().url}/token`,
      secret: 'forkert',
    } as const;
    const port = createTeams({ ...settings, credential }, () => Promise.resolve({ kind: 'nothing' }), {
      onFault,
    });
    const failure = await failureOf(port.update({ conversationId: 'c', activityId: '1' }, card));
    expect(failure.kind).toBe('retry');
    expect(failure.message).not.toContain('forkert');
  });
});

describe('an answer of Teams that is none', () => {
  const NONE = ['<html>Velkommen</html>', '', 'null', '[]', '{}', '{"id":7}', '{"id":""}'];
  const person = { kind: 'person', teamsUserId: '29:x' } as const;

  it.each(NONE)('to a question (%j) is asked again later, and is no fault of ours', async (body) => {
    channel().next.push({ status: 200, body, shows: 0 }, { status: 200, body, shows: 0 });
    expect((await failureOf(aPort().post(person, card, unnoted))).kind).toBe('retry');
    expect((await failureOf(aPort().roster('19:x'))).kind).toBe('retry');
    expect(channel().calls).toHaveLength(2);
  });

  it.each(NONE)('to a card (%j) leaves open whether it is there', async (body) => {
    const chat = { ...person, chatId: 'a:kept' };
    for (const place of [chat, { kind: 'channel', channelId: '19:x' } as const]) {
      channel().next.push({ status: 200, body, shows: 0 });
      expect((await failureOf(aPort().post(place, card, unnoted))).kind).toBe('unknown');
    }
  });

  it('to a message is no fault of ours: nobody sends it again', async () => {
    channel().next.push({ status: 400, body: {} }, { status: 400, body: {} });
    const port = aPort({ answer: { kind: 'reply', cards: [card] } });
    expect(await port.receive({ headers: await signed(), body: message() })).toEqual({ status: 200 });
    expect(port.faults).toHaveLength(1);
  });
});

describe('the roster of a channel', () => {
  it('whose pages lead back to each other is read once', async () => {
    const page = (member: string, continuationToken: string) => ({
      status: 200,
      body: { members: [{ id: member, aadObjectId: member }], continuationToken },
    });
    channel().next.push(page('a', 'to'), page('b', 'tre'), page('c', 'to'), {
      status: 200,
      body: { members: [] },
    });
    expect((await aPort().roster('19:x')).map(({ objectId }) => objectId)).toEqual(['a', 'b', 'c']);
    expect(channel().calls).toHaveLength(3);
  });

  it('is read page by page, under either name for the object id', async () => {
    channel().next.push(
      {
        status: 200,
        body: {
          members: [{ id: '29:a', aadObjectId: 'oid-a' }, { id: '29:guest' }],
          continuationToken: 'side 2',
        },
      },
      { status: 200, body: { members: [{ id: '29:b', objectId: 'oid-b' }] } },
    );
    expect(await aPort().roster('19:x')).toEqual([
      { teamsUserId: '29:a', objectId: 'oid-a' },
      { teamsUserId: '29:b', objectId: 'oid-b' },
    ]);
    expect(channel().calls.map(({ path }) => path)).toEqual([
      '/v3/conversations/19%3Ax/pagedmembers?pageSize=500',
      '/v3/conversations/19%3Ax/pagedmembers?pageSize=500&continuationToken=side+2',
    ]);
  });
});

async function failureOf(work: Promise<unknown>): Promise<CardFailure> {
  const outcome = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome === undefined) throw new Error('Expected a failure');
  return outcome as CardFailure; // each test looks at its name or kind
}
