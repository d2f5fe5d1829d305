import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Delivery } from '../../../domain/delivery/delivery';
import { deliver } from '../../../functions/delivery/deliver';
import { requeueStuck } from '../../../functions/delivery/requeue-stuck';
import { confirmPosted, sendAgain } from '../../../functions/delivery/settle-by-hand';
import { valueOf } from '../../support/files';
import { COORDINATOR } from '../../support/people';
import { startChannelStandIn, type Answer, type ChannelStandIn } from '../../support/channel-stand-in';
import { openPipeline } from './pipeline';

/** What Teams gets and what people see, over the real table, the real queue and the real calls. */
describe('A card on its way to Teams', () => {
  let channel: ChannelStandIn;
  beforeAll(async () => {
    channel = await startChannelStandIn();
  });
  afterAll(async () => {
    await channel.close();
  });
  beforeEach(() => {
    channel.calls.length = 0;
    channel.cards.length = 0;
    channel.next.length = 0;
  });

  const coded = (status: number, code: string, more: Partial<Answer> = {}): Answer => ({
    status,
    body: { error: { code } },
    ...more,
  });
  const LOST: Answer = { status: 201, shows: 1, isLost: true };
  const MADE: Answer = { status: 201, body: { id: 'a:chat' }, shows: 0 };

  /** A new card in the channel to which Teams answers in a way, and everything that follows from it. */
  const posting = async (...answers: Answer[]) => {
    const pipeline = await openPipeline(channel);
    channel.next.push(...answers);
    const began = Date.parse(pipeline.clock.now);
    await pipeline.want(pipeline.channelCard);
    await pipeline.drain();
    const seconds = (Date.parse(pipeline.clock.now) - began) / 1000;
    return { ...pipeline, seconds, row: await pipeline.rowOf(pipeline.channelCard) };
  };

  describe('is sent again by itself', () => {
    it.each([
      ['Teams was writing at the same time', coded(412, 'PreconditionFailed'), 10],
      ['Teams was busy', coded(429, 'Throttled', { headers: { 'retry-after': '17' } }), 17],
      ['Teams was busy and did not say for how long', coded(429, 'Throttled'), 10],
      ['Teams was away', coded(503, 'ServiceUnavailable'), 10],
    ])('when %s, after a while and never sooner than asked', async (_why, answer, least) => {
      const { row, seconds } = await posting(answer, answer);
      expect(row).toMatchObject({ state: 'sent', attempts: 0, reason: null });
      expect(channel.calls).toHaveLength(3);
      expect(channel.cards).toHaveLength(1);
      expect(seconds).toBeGreaterThanOrEqual(2 * least);
    });

    it.each([412, 429, 502, 503, 504])(
      'as an update in place after %s, also where it may have arrived',
      async (status) => {
        const { wantChanged, drain, channelCard, rowOf } = await posting();
        channel.next.push(coded(status, 'Busy', { shows: 1 }), coded(status, 'Busy', { shows: 1 }));
        await wantChanged(channelCard);
        await drain();
        expect((await rowOf(channelCard)).state).toBe('sent');
        expect(channel.calls.map(({ method }) => method)).toEqual(['POST', 'PUT', 'PUT', 'PUT']);
        expect(channel.cards).toHaveLength(1);
      },
    );
  });

  describe('is not sent again by itself', () => {
    it.each([
      ['400', coded(400, 'BadSyntax'), 'failed', 'refused'],
      ['500', coded(500, 'ServiceError'), 'failed', 'refused'],
      ['403', coded(403, 'BotNotInConversationRoster'), 'waiting', 'notInstalled'],
      ['404', coded(404, 'ConversationNotFound'), 'waiting', 'gone'],
      ['502', coded(502, 'BadGateway'), 'unknown', 'outcomeUnknown'],
      ['504', coded(504, 'GatewayTimeout'), 'unknown', 'outcomeUnknown'],
    ])('after %s, and it says so', async (_code, answer, state, reason) => {
      const { row, deliveries, sendWork, drain, clock } = await posting(answer);
      expect(row).toMatchObject({ state, reason, problem: expect.stringContaining(String(answer.status)) });
      expect(channel.calls).toHaveLength(1);
      await requeueStuck(deliveries, sendWork, clock.now);
      await drain();
      expect(channel.calls).toHaveLength(1);
    });
  });

  it('too large comes down to the short one, and the large one is not sent twice', async () => {
    const { row } = await posting({ status: 413, body: '<html>Payload Too Large</html>' });
    expect(row.state).toBe('sent');
    expect(channel.calls).toHaveLength(2);
    const short = JSON.stringify(channel.cards[0]?.versions[0]);
    expect(short).toContain('Læs det hele i fanen');
    expect(short).toContain('https://x.example/tab/beslutninger/');
    expect(short).not.toContain('Action.Execute');
  });

  it('too large even when short is given up, and says so', async () => {
    const { row } = await posting({ status: 413 }, { status: 413 });
    expect(row).toMatchObject({ state: 'failed', reason: 'tooLarge' });
    expect(channel.calls).toHaveLength(2);
  });

  it('that was taken away in Teams is posted anew when there is something new', async () => {
    const { wantChanged, drain, channelCard } = await posting();
    channel.next.push(coded(404, 'ActivityNotFoundInConversation'));
    await wantChanged(channelCard);
    await drain();
    expect(channel.calls.map(({ method }) => method)).toEqual(['POST', 'PUT', 'POST']);
    expect(channel.cards).toHaveLength(2);
  });

  it('that Teams shows twice by its own fault is changed in the one that it answered with, and never a third time posted', async () => {
    const { wantChanged, drain, channelCard, rowOf } = await posting({ status: 201, shows: 2 });
    expect(channel.cards).toHaveLength(2);
    await wantChanged(channelCard);
    await drain();
    expect(channel.calls.map(({ method }) => method)).toEqual(['POST', 'PUT']);
    const { state, posted } = await rowOf(channelCard);
    expect(state).toBe('sent');
    expect(channel.calls[1]?.path).toContain(posted?.activityId);
    expect(channel.cards).toHaveLength(2);
  });

  it('is slowly answered and still sent once', async () => {
    const { row } = await posting({ status: 201, delayMs: 300 });
    expect(row.state).toBe('sent');
    expect(channel.cards).toHaveLength(1);
  });

  describe('to which the answer is lost', () => {
    const inUnknown = async () => {
      const pipeline = await posting(LOST);
      expect(pipeline.row).toMatchObject({ state: 'unknown', reason: 'outcomeUnknown', posted: null });
      return pipeline;
    };

    it('is not posted a second time in the channel: not by the sweep, and not by what is new', async () => {
      const { deliveries, sendWork, wantChanged, drain, channelCard, clock, rowOf } = await inUnknown();
      expect(await requeueStuck(deliveries, sendWork, clock.now)).toBe(0);
      await wantChanged(channelCard);
      await drain();
      expect(channel.cards).toHaveLength(1);
      expect((await rowOf(channelCard)).state).toBe('unknown');
    });

    it('nor when Teams did not answer in time', async () => {
      const timeout = AbortSignal.timeout.bind(AbortSignal);
      const shorter = jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(150));
      const { row } = await posting({ status: 201, delayMs: 600 });
      shorter.mockRestore();
      expect(row.state).toBe('unknown');
      expect(channel.cards).toHaveLength(1);
    });

    it('rests when a coordinator has seen it: who said so is kept, and it is never posted again', async () => {
      const { parts, channelCard, wantChanged, drain, rowOf } = await inUnknown();
      valueOf(await confirmPosted(channelCard.id, COORDINATOR, parts));
      await wantChanged(channelCard);
      await drain();
      expect(await rowOf(channelCard)).toMatchObject({ state: 'confirmed', settledBy: COORDINATOR });
      expect(channel.cards).toHaveLength(1);
      expect(await confirmPosted(channelCard.id, COORDINATOR, parts)).toMatchObject({
        refusal: { code: 'delivery-settled' },
      });
    });

    it('goes out once more when a coordinator has looked in vain, and once however often they press', async () => {
      const { parts, channelCard, drain, rowOf } = await inUnknown();
      const pressed = await Promise.all([1, 2, 3].map(() => sendAgain(channelCard.id, COORDINATOR, parts)));
      expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
      await drain();
      expect(await rowOf(channelCard)).toMatchObject({ state: 'sent', settledBy: COORDINATOR });
      expect(channel.cards).toHaveLength(2);
    });

    it('is repeated once to a person, and then left to the coordinator', async () => {
      const pipeline = await openPipeline(channel);
      channel.next.push(MADE, LOST, MADE, LOST);
      await pipeline.want(pipeline.personCard);
      await pipeline.drain();
      expect(await pipeline.rowOf(pipeline.personCard)).toMatchObject({ state: 'unknown', unknownPosts: 2 });
      expect(channel.cards).toHaveLength(2);
    });
  });

  describe('while the program stops', () => {
    /** A worker that dies at some moment, and the one that finds its row a minute later. */
    const afterDeath = async (
      kill: (pipeline: Awaited<ReturnType<typeof openPipeline>>) => Promise<void>,
    ) => {
      const pipeline = await openPipeline(channel);
      await pipeline.deliveries.want(pipeline.channelCard, 1, pipeline.clock.now);
      await kill(pipeline);
      pipeline.pass(61);
      await requeueStuck(pipeline.deliveries, pipeline.sendWork, pipeline.clock.now);
      await pipeline.drain();
      return pipeline.rowOf(pipeline.channelCard);
    };

    it('between Teams taking it and our noting it, is shown once and left to the coordinator', async () => {
      const row = await afterDeath(async ({ deliveries, parts, channelCard }) => {
        const replace: typeof deliveries.replace = (kept) =>
          kept.value.state === 'sent'
            ? Promise.reject(new Error('The process died'))
            : deliveries.replace(kept);
        const dying = { ...parts, deliveries: { ...deliveries, replace } };
        await expect(deliver(channelCard.id, dying)).rejects.toThrow('The process died');
      });
      expect(row).toMatchObject({ state: 'unknown', reason: 'outcomeUnknown' });
      expect(channel.cards).toHaveLength(1);
    });

    it('before it left, is sent by the next worker', async () => {
      const row = await afterDeath(async ({ parts, channelCard }) => {
        const show = () => Promise.reject(new Error('The process died'));
        await expect(deliver(channelCard.id, { ...parts, show })).rejects.toThrow('The process died');
      });
      expect(row.state).toBe('sent');
      expect(channel.cards).toHaveLength(1);
    });

    it('or only stalls, is not posted by both workers', async () => {
      const row = await afterDeath(async ({ parts, channelCard, pass }) => {
        const show: typeof parts.show = async (...given) => {
          pass(61);
          await deliver(channelCard.id, parts);
          return parts.show(...given);
        };
        await deliver(channelCard.id, { ...parts, show });
      });
      expect(row.state).toBe('sent');
      expect(channel.cards).toHaveLength(1);
    });
  });

  describe('to somebody without the app', () => {
    it('waits with all the others, which Teams is not asked to take, until the app is installed; then each goes out once', async () => {
      const pipeline = await openPipeline(channel);
      const { want, drain, personCard, rowOf, teams, installed, reach } = pipeline;
      const second: Delivery = { ...personCard, id: `${personCard.id}/second` };
      channel.next.push(coded(403, 'ForbiddenOperationException'));
      await want(personCard);
      await drain();
      await want(second);
      await drain();
      expect(channel.calls).toHaveLength(1);
      for (const one of [personCard, second])
        expect(await rowOf(one)).toMatchObject({ state: 'waiting', reason: 'notInstalled' });
      expect(await reach.deadAddress(personCard.recipient)).toBeDefined();

      const headers = { authorization: await channel.sign() };
      for (let time = 0; time < 2; time += 1)
        expect(await teams.receive({ headers, body: installed })).toEqual({ status: 200 });
      await drain();
      expect(channel.cards).toHaveLength(2);
      for (const one of [personCard, second]) expect((await rowOf(one)).state).toBe('sent');
    });

    it('keeps waiting when the app is taken away again', async () => {
      const { want, drain, personCard, rowOf, teams, installed } = await openPipeline(channel);
      channel.next.push(coded(403, 'ConversationBlockedByUser'));
      await want(personCard);
      await drain();
      const body = { ...installed, action: 'remove' };
      await teams.receive({ headers: { authorization: await channel.sign() }, body });
      await drain();
      expect((await rowOf(personCard)).state).toBe('waiting');
      expect(channel.cards).toEqual([]);
    });
  });

  describe('to somebody who removes the app', () => {
    /** News from Teams that came so many seconds before or after the clock stood at its beginning. */
    const told = (pipeline: Awaited<ReturnType<typeof openPipeline>>) => {
      const began = Date.parse(pipeline.clock.now);
      return async (action: 'add' | 'remove', seconds: number) => {
        const timestamp = new Date(began + seconds * 1000).toISOString();
        const body = { ...pipeline.installed, action, timestamp };
        const headers = { authorization: await channel.sign() };
        expect(await pipeline.teams.receive({ headers, body })).toEqual({ status: 200 });
      };
    };
    const opened = async () => {
      const pipeline = await openPipeline(channel);
      const news = told(pipeline);
      pipeline.pass(600);
      return { ...pipeline, news };
    };

    it('is not sent, and says why, until the app is there again', async () => {
      const { news, want, drain, rowOf, personCard, channelCard } = await opened();
      await news('add', 0);
      await news('remove', 60);
      await want(personCard);
      await want(channelCard);
      await drain();
      expect(await rowOf(personCard)).toMatchObject({ state: 'waiting', reason: 'removed' });
      expect((await rowOf(channelCard)).state).toBe('sent');
      expect(channel.cards).toHaveLength(1);
      await news('add', 120);
      await drain();
      expect((await rowOf(personCard)).state).toBe('sent');
      expect(channel.cards).toHaveLength(2);
    });

    it.each([
      ['a removal that comes late does not undo a later installation', ['add', 60], ['remove', 30], 'sent'],
      [
        'an installation that comes late does not undo a later removal',
        ['remove', 60],
        ['add', 30],
        'waiting',
      ],
      ['a removal after an installation holds', ['add', 30], ['remove', 60], 'waiting'],
      ['an installation after a removal holds', ['remove', 30], ['add', 60], 'sent'],
    ] as const)('%s', async (_what, first, second, state) => {
      const { news, want, drain, rowOf, personCard } = await opened();
      await news(first[0], first[1]);
      await news(second[0], second[1]);
      await want(personCard);
      await drain();
      expect((await rowOf(personCard)).state).toBe(state);
      expect(channel.cards).toHaveLength(state === 'sent' ? 1 : 0);
    });

    it('that was shown is not updated either, and goes out when a coordinator sends it again', async () => {
      const { news, want, wantChanged, drain, rowOf, personCard, parts } = await opened();
      await want(personCard);
      await drain();
      await news('remove', 60);
      await wantChanged(personCard);
      await drain();
      expect(await rowOf(personCard)).toMatchObject({ state: 'waiting', reason: 'removed' });
      expect(channel.cards[0]?.versions).toHaveLength(1);
      valueOf(await sendAgain(personCard.id, COORDINATOR, parts));
      await drain();
      expect((await rowOf(personCard)).state).toBe('sent');
    });
  });

  it.each(['9999999999', 'Fri, 31 Dec 9999 23:59:59 GMT'])(
    'goes out today, also where Teams asks for a pause until %s',
    async (asked) => {
      const { row, seconds } = await posting(coded(429, 'Throttled', { headers: { 'retry-after': asked } }));
      expect(row.state).toBe('sent');
      expect(seconds).toBeLessThan(3 * 3600);
    },
  );

  it('waits with every other card while Teams has asked for a pause', async () => {
    const { want, step, drain, channelCard, personCard, reach, clock, rowOf, parts } =
      await openPipeline(channel);
    channel.next.push(coded(429, 'Throttled', { headers: { 'retry-after': '120' } }));
    const began = Date.parse(clock.now);
    await want(channelCard);
    await step();
    expect(await reach.pausedUntil()).toBe(new Date(began + 120_000).toISOString());
    await want(personCard);
    await deliver(personCard.id, parts);
    expect(channel.calls).toHaveLength(1);
    await drain();
    expect(Date.parse(clock.now) - began).toBeGreaterThanOrEqual(120_000);
    for (const one of [channelCard, personCard]) expect((await rowOf(one)).state).toBe('sent');
  });
});
