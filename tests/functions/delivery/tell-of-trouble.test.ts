import { describe, expect, it } from '@jest/globals';
import { toChannel, toPerson } from '../../../domain/delivery/delivery';
import type { DeliveryRow } from '../../../functions/delivery/delivery-store';
import { tellOfTrouble } from '../../../functions/delivery/tell-of-trouble';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { createOversightLedger } from '../../../functions/ledger/oversight-ledger';
import { createDeliveriesTable } from '../../../functions/storage/deliveries-table';
import { DECISION, submitted } from '../../support/builders';
import { aLedgerOf } from '../../support/ledger';
import { ADMINISTRATOR, aRoster, CHAIR, COORDINATOR } from '../../support/people';
import { openStorage } from '../../support/storage';
import { createNotedQueue } from './deliveries';

const DAY = '2026-11-03';
const AT = `${DAY}T09:05:00.000Z`;
const SUBJECT = { kind: 'decision', decisionId: DECISION, version: 1 } as const;
const TO_CHAIR = toPerson(SUBJECT)(CHAIR);
const TO_CHANNEL = toChannel(SUBJECT);
const TOLD = `trouble/${DAY}/${COORDINATOR}`;
const NONE = { failed: 0, unknown: 0, late: 0, outOfReach: 0, givenUp: 0 };

describe('Cards that did not get there', () => {
  const aMunicipality = async () => {
    const deliveries = createDeliveriesTable(await openStorage());
    const clock = { now: AT };
    const now = () => clock.now;
    const store = createMemoryLedgerStore([...aLedgerOf(...aRoster(3), submitted()).entries]);
    const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
    const ledger = createOversightLedger({ store, snapshots, now });
    const alarms: string[] = [];
    const poison = { count: 0 };
    const { sent, sendWork } = createNotedQueue();
    const rowOf = async (id: string) => (await deliveries.get(id))?.value;
    const change = async (id: string, changes: Partial<DeliveryRow>) => {
      const kept = await deliveries.get(id);
      if (kept === undefined) throw new Error(`Expected ${id}`);
      await deliveries.replace({ ...kept, value: { ...kept.value, changedAt: clock.now, ...changes } });
    };
    return {
      deliveries,
      clock,
      alarms,
      poison,
      sent,
      rowOf,
      change,
      troubled: async (delivery: typeof TO_CHAIR, changes: Partial<DeliveryRow>) => {
        await deliveries.want(delivery, 1, clock.now);
        await change(delivery.id, changes);
      },
      told: async (to?: string) => {
        const ids = [];
        for await (const { id, subject } of deliveries.list()) if (subject.kind === 'trouble') ids.push(id);
        return ids.filter((id) => to === undefined || id.endsWith(to)).sort();
      },
      queued: () => sent.filter(({ item }) => 'id' in item && item.id === TOLD),
      countsOf: async (id: string) => {
        const row = await rowOf(id);
        return row?.subject.kind === 'trouble' ? row.subject.trouble : undefined;
      },
      sweepAt: async (at: string) => {
        clock.now = at;
        await tellOfTrouble({
          ledger,
          deliveries,
          sendWork,
          now,
          countGivenUp: () => Promise.resolve(poison.count),
          alarm: (line) => alarms.push(line),
        });
      },
    };
  };

  it('are told of to those who can send them again, and to nobody else, with an alarm in the log', async () => {
    const { troubled, sweepAt, told, sent, queued, alarms, countsOf } = await aMunicipality();
    await troubled(TO_CHAIR, { state: 'failed' });
    await sweepAt(AT);
    expect(await told()).toEqual([`trouble/${DAY}/${ADMINISTRATOR}`, TOLD]);
    expect(sent).toHaveLength(2);
    expect(queued()).toEqual([{ item: { kind: 'deliver', id: TOLD }, afterSeconds: 0 }]);
    expect(await countsOf(TOLD)).toEqual({ ...NONE, failed: 1 });
    expect(alarms).toEqual([
      'Deliveries need a person: {"failed":1,"unknown":0,"late":0,"outOfReach":0,"givenUp":0}',
    ]);
  });

  const LONG_AGO = '2026-11-03T05:00:00.000Z';
  it.each([
    ['nobody knows whether it is there', { state: 'unknown' }, { unknown: 1 }],
    ['it waits in the queue for hours', { state: 'queued', changedAt: LONG_AGO }, { late: 1 }],
    ['it is tried again and again', { state: 'queued', attempts: 10 }, { late: 1 }],
    ['the app is not in the channel', { state: 'waiting' }, { outOfReach: 1 }],
  ] as const)('are told of when %s', async (_why, changes, counts) => {
    const { troubled, sweepAt, countsOf } = await aMunicipality();
    await troubled(TO_CHANNEL, changes);
    await sweepAt(AT);
    expect(await countsOf(TOLD)).toEqual({ ...NONE, ...counts });
  });

  it('are told of when the queue has given up a message', async () => {
    const { poison, sweepAt, countsOf, alarms } = await aMunicipality();
    poison.count = 1;
    await sweepAt(AT);
    expect(await countsOf(TOLD)).toEqual({ ...NONE, givenUp: 1 });
    expect(alarms).toHaveLength(1);
  });

  it.each([
    ['on its way', { state: 'queued' }],
    ['being sent', { state: 'sending', changedAt: AT }],
    ['there', { state: 'sent', sentSeq: 1 }],
    ['seen by a person', { state: 'confirmed' }],
    ['waiting for somebody who has not got the app', { state: 'waiting' }],
  ] as const)('are not told of while one is %s', async (_how, changes) => {
    const { troubled, sweepAt, told, alarms } = await aMunicipality();
    await troubled(TO_CHAIR, changes);
    await sweepAt(AT);
    expect(await told()).toEqual([]);
    expect(alarms).toEqual([]);
  });

  it('are told of once, updated in place through the day, and the card says when all is well again', async () => {
    const { troubled, change, sweepAt, told, queued, rowOf, countsOf } = await aMunicipality();
    await troubled(TO_CHAIR, { state: 'failed' });
    await sweepAt(AT);
    const posted = { conversationId: 'a:1', activityId: '7' };
    await change(TOLD, { state: 'sent', sentSeq: 9, posted });
    await sweepAt(`${DAY}T10:05:00.000Z`);
    expect(queued()).toHaveLength(1);
    await troubled(TO_CHANNEL, { state: 'unknown' });
    await sweepAt(`${DAY}T11:05:00.000Z`);
    expect(queued()).toHaveLength(2);
    expect(await rowOf(TOLD)).toMatchObject({ state: 'queued', posted });
    expect(await countsOf(TOLD)).toEqual({ ...NONE, failed: 1, unknown: 1 });
    await change(TO_CHAIR.id, { state: 'sent' });
    await change(TO_CHANNEL.id, { state: 'confirmed' });
    await sweepAt(`${DAY}T12:05:00.000Z`);
    expect(await countsOf(TOLD)).toEqual(NONE);
    expect(await told(COORDINATOR)).toEqual([TOLD]);
  });

  it('are not told of anew the next day, unless there is something new', async () => {
    const { troubled, sweepAt, told, poison } = await aMunicipality();
    await troubled(TO_CHAIR, { state: 'failed' });
    poison.count = 2;
    await sweepAt(AT);
    await sweepAt('2026-11-04T09:05:00.000Z');
    expect(await told(COORDINATOR)).toEqual([TOLD]);
    poison.count = 3;
    await sweepAt('2026-11-05T09:05:00.000Z');
    expect(await told(COORDINATOR)).toEqual([TOLD, `trouble/2026-11-05/${COORDINATOR}`]);
    await troubled(TO_CHANNEL, { state: 'failed', changedAt: '2026-11-06T08:00:00.000Z' });
    await sweepAt('2026-11-06T09:05:00.000Z');
    expect(await told(COORDINATOR)).toHaveLength(3);
  });

  it.each(['failed', 'unknown', 'confirmed', 'sending'] as const)(
    'lead to no further card when the one that tells of them is %s itself',
    async (state) => {
      const { troubled, change, sweepAt, told, queued, alarms, countsOf } = await aMunicipality();
      await troubled(TO_CHAIR, { state: 'failed' });
      await sweepAt(AT);
      await change(TOLD, { state, changedAt: '2026-11-03T09:06:00.000Z' });
      await troubled(TO_CHANNEL, { state: 'failed', changedAt: AT });
      await sweepAt(`${DAY}T20:05:00.000Z`);
      await sweepAt('2026-11-04T20:05:00.000Z');
      expect(await told(COORDINATOR)).toEqual([TOLD]);
      expect(queued()).toHaveLength(1);
      expect(await countsOf(TOLD)).toEqual({ ...NONE, failed: 1 });
      expect(alarms.at(-1)).toContain('"failed":2,"unknown":0,"late":0');
    },
  );
});
