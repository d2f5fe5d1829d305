import { describe, expect, it } from '@jest/globals';
import type { Attempt } from '../../../functions/delivery/attempt';
import { requeueStuck } from '../../../functions/delivery/requeue-stuck';
import { MOST_ATTEMPTS } from '../../../functions/delivery/waiting-times';
import { NOW } from '../../support/instants';
import { CARD, openDeliveries } from './deliveries';

const LATER = {
  kind: 'later',
  afterSeconds: 3,
  reason: 'unavailable',
  problem: 'Teams answered 503',
} as const satisfies Attempt;
const NOT_MET: Attempt = { kind: 'notInstalled', reason: 'notMet', problem: 'Not met in Teams' };
const REFUSED: Attempt = { kind: 'refused', reason: 'refused', problem: 'Teams answered 400' };

describe('A card that is to be shown in Teams', () => {
  const wanted = async (...answers: (Attempt | (() => Promise<Attempt>))[]) => {
    const parts = await openDeliveries(answers);
    await parts.deliveries.want(CARD, 1, NOW);
    return parts;
  };

  it('is posted once, and where it is is noted', async () => {
    const { deliver, shown, row, sent } = await wanted();
    await deliver();
    expect(shown).toEqual([{ id: CARD.id, posted: null }]);
    expect(await row()).toMatchObject({
      state: 'sent',
      sentSeq: 1,
      attempts: 0,
      busyUntil: null,
      posted: { conversationId: `c-${CARD.id}`, activityId: '1' },
    });
    expect(sent).toEqual([]);
  });

  it('is not shown again when nothing is new', async () => {
    const { deliver, shown } = await wanted();
    await deliver();
    await deliver();
    expect(shown).toHaveLength(1);
  });

  it('is later updated in place', async () => {
    const { deliver, shown, row, deliveries, ledger } = await wanted();
    await deliver();
    const place = (await row())?.posted;
    await deliveries.want(CARD, 4, NOW);
    ledger.seq = 4;
    await deliver();
    expect(shown[1]).toEqual({ id: CARD.id, posted: place });
    expect(await row()).toMatchObject({ state: 'sent', sentSeq: 4, posted: place });
  });

  it('counts as sent when what is wanted anew was on it already', async () => {
    const { deliver, shown, row, deliveries, ledger } = await wanted();
    ledger.seq = 3;
    await deliver();
    await deliveries.want(CARD, 3, NOW);
    expect(await row()).toMatchObject({ state: 'sent', wantedSeq: 3, sentSeq: 3 });
    await deliver();
    expect(shown).toHaveLength(1);
  });

  it('that nobody wants is not shown', async () => {
    const { deliver, shown } = await openDeliveries();
    await deliver();
    expect(shown).toEqual([]);
  });

  it('is tried again when Teams is busy, after the time that Teams asks for and longer each time', async () => {
    const { deliver, sent, row } = await wanted(LATER, LATER, { ...LATER, afterSeconds: 900 });
    await deliver();
    expect(await row()).toMatchObject({ state: 'queued', attempts: 1, problem: 'Teams answered 503' });
    await deliver();
    await deliver();
    expect(sent).toEqual(
      [10, 20, 900].map((afterSeconds) => ({ item: { kind: 'deliver', id: CARD.id }, afterSeconds })),
    );
    await deliver();
    expect(await row()).toMatchObject({ state: 'sent', attempts: 0, problem: null });
  });

  it('is still tried when Teams has been away for a day, by one message at a time', async () => {
    const { deliver, deliveries, sendWork, sent, row, wait, clock } = await wanted(
      ...Array.from({ length: MOST_ATTEMPTS - 1 }, () => LATER),
    );
    const began = clock.now;
    await deliver();
    while ((await row())?.state !== 'sent') {
      wait((sent.at(-1)?.afterSeconds ?? 0) - 1);
      expect(await requeueStuck(deliveries, sendWork, clock.now)).toBe(0);
      wait(1);
      await deliver();
    }
    expect(Date.parse(clock.now) - Date.parse(began)).toBeGreaterThan(24 * 3_600_000);
  });

  it('is taken up by the sweep when the message for the next attempt was lost', async () => {
    const { deliver, deliveries, sendWork, wait, clock } = await wanted(LATER);
    await deliver();
    wait(11);
    expect(await requeueStuck(deliveries, sendWork, clock.now)).toBe(1);
  });

  it('is given up when Teams stays busy, and taken up again when there is something new to show', async () => {
    const { deliver, shown, sent, row, deliveries, ledger } = await wanted(
      ...Array.from({ length: MOST_ATTEMPTS }, () => LATER),
      LATER,
    );
    for (let tries = 0; tries < MOST_ATTEMPTS; tries += 1) await deliver();
    expect(await row()).toMatchObject({ state: 'failed', problem: 'Teams answered 503' });
    expect(sent).toHaveLength(MOST_ATTEMPTS - 1);
    await deliver();
    expect(shown).toHaveLength(MOST_ATTEMPTS);

    await deliveries.want(CARD, 2, NOW);
    ledger.seq = 2;
    await deliver();
    expect(await row()).toMatchObject({ state: 'queued', attempts: 1 });
    await deliver();
    expect(await row()).toMatchObject({ state: 'sent', sentSeq: 2 });
  });

  it('waits for a person who has not got the app, and the hourly sweep tries again, however often', async () => {
    const hours = MOST_ATTEMPTS + 2;
    const { deliver, deliveries, sendWork, sent, row } = await wanted(
      ...Array.from({ length: hours }, () => NOT_MET),
    );
    for (let hour = 0; hour < hours; hour += 1) {
      await deliver();
      expect(await row()).toMatchObject({ state: 'waiting', problem: 'Not met in Teams' });
      expect(sent).toHaveLength(hour);
      expect(await requeueStuck(deliveries, sendWork, NOW)).toBe(1);
    }
    await deliver();
    expect(await row()).toMatchObject({ state: 'sent', sentSeq: 1 });
  });

  it('that Teams will not take is failed, and nobody tries again', async () => {
    const { deliver, deliveries, sendWork, shown, row } = await wanted(REFUSED);
    await deliver();
    expect(await row()).toMatchObject({ state: 'failed', problem: 'Teams answered 400' });
    expect(await requeueStuck(deliveries, sendWork, NOW)).toBe(0);
    await deliver();
    expect(shown).toHaveLength(1);
  });

  it('is shown once when two workers take it at the same time', async () => {
    const { deliver, shown, row } = await wanted();
    await Promise.all([deliver(), deliver(), deliver(), deliver()]);
    expect(shown).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'sent' });
  });

  it('is shown again at once when it became outdated while it was being shown', async () => {
    const meanwhile = { want: () => Promise.resolve() };
    const parts = await wanted(async () => {
      await meanwhile.want();
      return { kind: 'posted', posted: { conversationId: 'c', activityId: 'a' }, seq: 1 };
    });
    const { deliver, deliveries, sent, shown, row, ledger } = parts;
    meanwhile.want = () => deliveries.want(CARD, 2, NOW);
    await deliver();
    expect(await row()).toMatchObject({ state: 'queued', sentSeq: 1, wantedSeq: 2 });
    expect(sent).toEqual([{ item: { kind: 'deliver', id: CARD.id }, afterSeconds: 0 }]);
    ledger.seq = 2;
    await deliver();
    expect(shown[1]?.posted).toEqual({ conversationId: 'c', activityId: 'a' });
    expect(await row()).toMatchObject({ state: 'sent', sentSeq: 2 });
  });

  const died = () => Promise.reject(new Error('The process died'));

  it('is taken up again when the worker that held it died, but not before its time is over', async () => {
    const { deliver, deliveries, sendWork, sent, shown, row, wait, clock } = await wanted(died);
    await expect(deliver()).rejects.toThrow('The process died');
    expect(await row()).toMatchObject({ state: 'sending' });
    wait(20);
    await deliver();
    expect(shown).toHaveLength(1);
    expect(sent).toEqual([{ item: { kind: 'deliver', id: CARD.id }, afterSeconds: 40 }]);
    expect(await requeueStuck(deliveries, sendWork, clock.now)).toBe(0);
    wait(41);
    expect(await requeueStuck(deliveries, sendWork, clock.now)).toBe(1);
    await deliver();
    expect(shown).toHaveLength(2);
    expect(await row()).toMatchObject({ state: 'sent', sentSeq: 1 });
  });

  it('at which every worker dies does not go round for ever', async () => {
    const { deliver, shown, row, wait } = await wanted(...Array.from({ length: MOST_ATTEMPTS }, () => died));
    for (let tries = 0; tries < MOST_ATTEMPTS; tries += 1) {
      await expect(deliver()).rejects.toThrow('The process died');
      wait(61);
    }
    await deliver();
    await deliver();
    expect(shown).toHaveLength(MOST_ATTEMPTS);
    expect((await row())?.state).toBe('failed');
  });
});
