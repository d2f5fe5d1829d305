import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DeliveryReason } from '../../../contracts/delivery/delivery-state';
import type { DeliveryRow } from '../../../functions/delivery/delivery-store';
import { requeueStuck } from '../../../functions/delivery/requeue-stuck';
import { maySendAgain, sendAgain } from '../../../functions/delivery/settle-by-hand';
import {
  CHANNEL_TENANT,
  startChannelStandIn,
  type Answer,
  type ChannelStandIn,
} from '../../support/channel-stand-in';
import { valueOf } from '../../support/files';
import { COORDINATOR } from '../../support/people';
import { deliveries as words } from '../../../tab/src/words/da/deliveries';
import { openPipeline } from './pipeline';

const CHANNEL = '19:ledelse@thread.tacv2';
const coded = (status: number, code?: string): Answer => ({
  status,
  shows: 0,
  body: code === undefined ? {} : { error: { code } },
});

describe('A card that Teams did not take', () => {
  let channel: ChannelStandIn;
  beforeAll(async () => {
    channel = await startChannelStandIn();
  });
  afterAll(() => channel.close());
  beforeEach(() => {
    channel.calls.length = 0;
    channel.cards.length = 0;
    channel.next.length = 0;
  });

  type Pipeline = Awaited<ReturnType<typeof openPipeline>>;

  /** News of the leadership channel as Teams sends them: from the team's first channel. */
  const news = async ({ teams, clock, pass, drain }: Pipeline, eventType: string, channelId = CHANNEL) => {
    pass(60);
    const body = {
      type: 'conversationUpdate',
      channelId: 'msteams',
      serviceUrl: channel.url,
      timestamp: clock.now,
      from: { id: '29:x', aadObjectId: '44444444-2222-4333-8444-555555555555' },
      recipient: { id: '28:bot' },
      conversation: {
        isGroup: true,
        conversationType: 'channel',
        tenantId: CHANNEL_TENANT,
        id: '19:generel@thread.tacv2',
      },
      channelData: {
        eventType,
        channel: { id: channelId, name: 'Direktionen' },
        team: { id: '19:generel@thread.tacv2' },
        tenant: { id: CHANNEL_TENANT },
      },
    };
    expect(await teams.receive({ headers: { authorization: await channel.sign() }, body })).toEqual({
      status: 200,
    });
    await drain();
  };
  const shownOnce = async () => {
    const pipeline = await openPipeline(channel);
    await pipeline.want(pipeline.channelCard);
    await pipeline.drain();
    return pipeline;
  };

  describe('to change', () => {
    it.each([
      ['404', coded(404)],
      ['403', coded(403)],
      ['404 ActivityNotFoundInConversation', coded(404, 'ActivityNotFoundInConversation')],
      ['403 of a kind that is not known', coded(403, 'MessageEditingNotAllowed')],
      ['404 for its thread', coded(404, 'ConversationNotFound')],
      ['400 for its number', coded(400, 'BadSyntax')],
      ['405', coded(405)],
      ['409', coded(409)],
      ['410', coded(410)],
      ['500, which is final', coded(500, 'ServiceError')],
    ])(
      'with %s costs that card: it is posted anew, and nothing is said of the address',
      async (_what, answer) => {
        const { wantChanged, drain, rowOf, channelCard, reach } = await shownOnce();
        channel.next.push(answer);
        await wantChanged(channelCard);
        await drain();
        expect(channel.calls.map(({ method }) => method)).toEqual(['POST', 'PUT', 'POST']);
        expect((await rowOf(channelCard)).state).toBe('sent');
        expect(await reach.deadAddress(channelCard.recipient)).toBeUndefined();
      },
    );

    it('with 400, and not anew either, says so, for then it is the card itself', async () => {
      const { wantChanged, drain, rowOf, channelCard } = await shownOnce();
      channel.next.push(coded(400, 'BadSyntax'), coded(400, 'BadSyntax'));
      await wantChanged(channelCard);
      await drain();
      expect(await rowOf(channelCard)).toMatchObject({ state: 'failed', reason: 'refused' });
      expect(channel.cards).toHaveLength(1);
    });

    it.each([403, 404])(
      'with %i, and not anew either, waits alone: others are sent there, and it is tried again in an hour',
      async (status) => {
        const { wantChanged, drain, rowOf, channelCard, reach, want, deliveries, sendWork, clock } =
          await shownOnce();
        channel.next.push(coded(status), coded(status));
        await wantChanged(channelCard);
        await drain();
        expect(await rowOf(channelCard)).toMatchObject({ state: 'waiting', reason: 'turnedAway' });
        expect(await reach.deadAddress(channelCard.recipient)).toBeUndefined();
        const other = { ...channelCard, id: `${channelCard.id}/other` };
        await want(other);
        await drain();
        expect((await rowOf(other)).state).toBe('sent');
        expect(await requeueStuck(deliveries, sendWork, clock.now)).toBe(1);
        await drain();
        expect((await rowOf(channelCard)).state).toBe('sent');
      },
    );

    it.each(['BotNotInConversationRoster', 'ConversationBlockedByUser', 'BotDisabledByAdmin'])(
      'because of %s waits with all the others there, for that is what Teams says of the app',
      async (code) => {
        const { wantChanged, drain, rowOf, channelCard, reach } = await shownOnce();
        channel.next.push(coded(403, code));
        await wantChanged(channelCard);
        await drain();
        expect(await rowOf(channelCard)).toMatchObject({ state: 'waiting', reason: 'notInstalled' });
        expect(await reach.deadAddress(channelCard.recipient)).toBeDefined();
      },
    );
  });

  it.each(['channelRestored', 'teamRestored', 'teamUnarchived', 'channelRenamed', 'channelCreated'])(
    'because the channel was gone is sent when Teams tells of %s',
    async (eventType) => {
      const pipeline = await openPipeline(channel);
      const { want, drain, rowOf, channelCard } = pipeline;
      channel.next.push(coded(404, 'ConversationNotFound'));
      await want(channelCard);
      await drain();
      expect(await rowOf(channelCard)).toMatchObject({ state: 'waiting', reason: 'gone' });
      await news(pipeline, eventType);
      expect((await rowOf(channelCard)).state).toBe('sent');
      expect(channel.cards).toHaveLength(1);
    },
  );

  it('is not even tried while the channel is deleted, and another channel of the team says nothing of it', async () => {
    const pipeline = await openPipeline(channel);
    const { want, drain, rowOf, channelCard } = pipeline;
    await news(pipeline, 'channelDeleted', '19:en-anden@thread.tacv2');
    await want(channelCard);
    await drain();
    expect((await rowOf(channelCard)).state).toBe('sent');
    await news(pipeline, 'channelDeleted');
    await pipeline.wantChanged(channelCard);
    await drain();
    expect(await rowOf(channelCard)).toMatchObject({ state: 'waiting', reason: 'removed' });
    expect(channel.calls).toHaveLength(1);
    await news(pipeline, 'channelRestored', '19:en-tredje@thread.tacv2');
    expect((await rowOf(channelCard)).state).toBe('waiting');
    await news(pipeline, 'channelRestored');
    expect((await rowOf(channelCard)).state).toBe('sent');
  });

  describe('is sent by what the page tells to do', () => {
    const SEND_AGAIN = /vælg Send igen|vælge Send igen|vælg så/;
    const INSTALL =
      /når (?:modtageren har installeret appen|appen er installeret|kanalen er genskabt, eller når appen er installeret)/;
    const BY_ITSELF = /prøver automatisk igen/;
    const REASONS: Record<DeliveryReason, Partial<DeliveryRow>> = {
      throttled: { state: 'queued', attempts: 3 },
      unavailable: { state: 'queued', attempts: 3 },
      outcomeUnknown: { state: 'unknown' },
      notMet: { state: 'waiting' },
      notInstalled: { state: 'waiting' },
      removed: { state: 'waiting' },
      gone: { state: 'waiting' },
      turnedAway: { state: 'waiting' },
      tooLarge: { state: 'failed' },
      refused: { state: 'failed' },
      brokeOff: { state: 'failed', attempts: 33 },
    };
    /** A personal card in a state for a reason, with the address as it is then. */
    const inState = async (reason: DeliveryReason) => {
      const pipeline = await openPipeline(channel);
      const { deliveries, personCard, clock, reach } = pipeline;
      await deliveries.want(personCard, 1, clock.now);
      const kept = (await deliveries.get(personCard.id))!;
      const busyUntil = REASONS[reason].state === 'queued' ? clock.now : null;
      const value = { ...kept.value, reason, problem: 'x', busyUntil, ...REASONS[reason] };
      expect(await deliveries.replace({ value, etag: kept.etag })).toBe(true);
      if (reason === 'removed') await reach.markRemoved(personCard.recipient, clock.now);
      if (reason === 'notInstalled' || reason === 'gone')
        await reach.markDead(
          { recipient: personCard.recipient, reason, problem: 'x', since: clock.now },
          clock.now,
        );
      pipeline.pass(60);
      return pipeline;
    };
    const reasons = Object.keys(REASONS) as DeliveryReason[];

    it.each(reasons)('%s: each sentence names a way, and the way works', async (reason) => {
      const sentence = words.deliveries.reasons[reason];
      const ways = [SEND_AGAIN, INSTALL, BY_ITSELF].filter((way) => way.test(sentence));
      expect(ways.length).toBeGreaterThan(0);
      for (const way of ways) {
        const { parts, personCard, drain, rowOf, teams, installed, deliveries, sendWork, clock } =
          await inState(reason);
        if (way === SEND_AGAIN) valueOf(await sendAgain(personCard.id, COORDINATOR, parts));
        if (way === INSTALL) {
          const headers = { authorization: await channel.sign() };
          await teams.receive({ headers, body: { ...installed, timestamp: clock.now } });
        }
        if (way === BY_ITSELF) await requeueStuck(deliveries, sendWork, clock.now);
        await drain();
        expect((await rowOf(personCard)).state).toBe('sent');
      }
    });

    it.each(reasons)('%s: sending it again works whatever the page says', async (reason) => {
      const { parts, personCard, drain, rowOf } = await inState(reason);
      valueOf(await sendAgain(personCard.id, COORDINATOR, parts));
      await drain();
      expect(await rowOf(personCard)).toMatchObject({ state: 'sent', settledBy: COORDINATOR });
    });
  });

  it('but that is there for Teams can be sent again when somebody has deleted it, and is not doubled when it is there', async () => {
    const { parts, channelCard, drain, rowOf } = await shownOnce();
    expect(maySendAgain(await rowOf(channelCard), parts.now())).toBe(true);
    valueOf(await sendAgain(channelCard.id, COORDINATOR, parts));
    await drain();
    expect(channel.cards).toHaveLength(1);
    channel.next.push(coded(404, 'ActivityNotFoundInConversation'));
    valueOf(await sendAgain(channelCard.id, COORDINATOR, parts));
    await drain();
    expect(channel.cards).toHaveLength(2);
    expect((await rowOf(channelCard)).state).toBe('sent');
  });

  it('and is just being sent is left alone', async () => {
    const { deliveries, channelCard, rowOf, clock } = await shownOnce();
    const kept = (await deliveries.get(channelCard.id))!;
    const later = new Date(Date.parse(clock.now) + 30_000).toISOString();
    const sending = { ...kept.value, state: 'sending', busyUntil: later } as const;
    await deliveries.replace({ value: sending, etag: kept.etag });
    expect(maySendAgain(await rowOf(channelCard), clock.now)).toBe(false);
  });
});
