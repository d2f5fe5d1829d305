import { describe, expect, it } from '@jest/globals';
import { deliveryOf } from '../../../domain/delivery/delivery';
import { GENESIS } from '../../../domain/ledger/head';
import type { DeliveryStore } from '../../../functions/delivery/delivery-store';
import { createDeliveriesTable } from '../../../functions/storage/deliveries-table';
import { NOW } from '../../support/instants';
import { openStorage } from '../../support/storage';

const CHANNEL = deliveryOf({ kind: 'report', month: '2026-11' }, { kind: 'leadershipChannel' });
const PERSONAL = deliveryOf(
  { kind: 'decision', decisionId: 'D-2026-001', version: 1 },
  { kind: 'person', personId: 'p-1' },
);
const LATER = '2026-11-02T10:00:00.000Z';
const head = (seq: number) => ({ seq, hash: String(seq % 10).repeat(64) });
const listOf = async (store: DeliveryStore) => {
  const rows = [];
  for await (const row of store.list()) rows.push(row);
  return rows;
};

describe('The list of deliveries', () => {
  const aStore = async () => createDeliveriesTable(await openStorage());
  const kept = async (store: DeliveryStore) => {
    const row = await store.get(CHANNEL.id);
    if (row === undefined) throw new Error('Expected a delivery');
    return row;
  };

  it('enters a delivery once, and only raises what it must show', async () => {
    const store = await aStore();
    await store.want(CHANNEL, 5, NOW);
    const first = await kept(store);
    expect(first.value).toEqual({
      ...CHANNEL,
      state: 'queued',
      wantedSeq: 5,
      sentSeq: 0,
      posted: null,
      attempts: 0,
      posting: false,
      unknownPosts: 0,
      reason: null,
      settledBy: null,
      problem: null,
      busyUntil: null,
      changedAt: NOW,
    });
    await store.want(CHANNEL, 5, LATER);
    await store.want(CHANNEL, 3, LATER);
    expect(await kept(store)).toEqual(first);
    await store.want(CHANNEL, 6, LATER);
    expect((await kept(store)).value).toMatchObject({ wantedSeq: 6, changedAt: LATER });
  });

  it('ends with the newest wish when many arrive at the same time', async () => {
    const store = await aStore();
    await Promise.all([3, 9, 1, 7, 5, 8].map((seq) => store.want(CHANNEL, seq, NOW)));
    expect((await kept(store)).value.wantedSeq).toBe(9);
    expect(await listOf(store)).toHaveLength(1);
  });

  it('queues a sent one again, and leaves one alone that is being sent', async () => {
    const store = await aStore();
    await store.want(CHANNEL, 1, NOW);
    const sent = { ...(await kept(store)).value, state: 'sent', sentSeq: 1, attempts: 3 } as const;
    expect(await store.replace({ value: sent, etag: (await kept(store)).etag })).toBe(true);
    await store.want(CHANNEL, 2, LATER);
    expect((await kept(store)).value).toMatchObject({
      state: 'queued',
      wantedSeq: 2,
      sentSeq: 1,
      attempts: 0,
    });
    const busy = { ...(await kept(store)).value, state: 'sending', attempts: 1, busyUntil: LATER } as const;
    await store.replace({ value: busy, etag: (await kept(store)).etag });
    await store.want(CHANNEL, 3, LATER);
    expect((await kept(store)).value).toEqual({ ...busy, wantedSeq: 3, changedAt: LATER });
  });

  it('replaces a row only if nobody changed it meanwhile', async () => {
    const store = await aStore();
    await store.want(CHANNEL, 1, NOW);
    const { value, etag } = await kept(store);
    const answers = await Promise.all(
      ['sending', 'waiting', 'failed'].map((problem) =>
        store.replace({ value: { ...value, problem }, etag }),
      ),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await store.replace({ value, etag })).toBe(false);
    expect((await kept(store)).value.problem).not.toBeNull();
  });

  it('lists every delivery, and not the checkpoint', async () => {
    const store = await aStore();
    await store.want(CHANNEL, 1, NOW);
    await store.want(PERSONAL, 2, NOW);
    await store.advance(head(2));
    expect((await listOf(store)).map((row) => row.id).sort()).toEqual([PERSONAL.id, CHANNEL.id].sort());
    expect(await store.get('decision/D-2026-001/v1/p-2')).toBeUndefined();
  });

  it.each([
    { kind: 'reportDraft', month: '2026-12' },
    { kind: 'reportAwaited', month: '2026-12', on: '2026-12-01' },
    { kind: 'reportReminder', month: '2026-12', version: 2 },
    { kind: 'followUp', followUpId: 'O-001' },
    { kind: 'followUpAnswer', followUpId: 'O-001' },
    { kind: 'trainingReport', completionId: 'T-000001' },
    { kind: 'trainingReminder', dueOn: '2026-12-01', daysBefore: 30 },
    { kind: 'trainingOverdue', personId: 'p-2', dueOn: '2026-11-12' },
    { kind: 'stepReminder', decisionId: 'D-2026-001', stepId: 'V1', dueOn: '2026-12-01', daysBefore: 3 },
    { kind: 'rightEnding', right: 'mandate', rightId: 'F-001', to: '2027-01-01' },
    { kind: 'rightEnding', right: 'actingChair', rightId: 'S-001', to: '2027-01-01' },
    { kind: 'confirmationReminder', matter: 'bodyChange', matterId: 'C-001', key: 'd3' },
    { kind: 'measureReminder', matter: 'review', dueOn: '2026-12-01', key: 'd7' },
    {
      kind: 'referralReminder',
      decisionId: 'D-2026-001',
      referralId: 'O1',
      meetingOn: '2026-12-01',
      key: 'passed',
    },
    { kind: 'cycleReminder', itemId: '2026-12-01-1', dueOn: '2026-12-01', key: 'passed' },
    { kind: 'registerReminder', matter: 'supplierRemark', dueOn: '2026-12-01', key: 'd0' },
    {
      kind: 'clockWarning',
      incidentId: 'H-001',
      clock: 'notification',
      warning: 'overdue',
      dueAt: '2026-11-03T09:00:00.000Z',
    },
    { kind: 'trainingDigest', monday: '2026-11-02' },
    {
      kind: 'trouble',
      on: '2026-11-02',
      trouble: { failed: 1, unknown: 0, late: 2, outOfReach: 0, givenUp: 3 },
    },
  ] as const)('gives back a $kind as it was entered', async (subject) => {
    const store = await aStore();
    const delivery = deliveryOf(subject, { kind: 'person', personId: 'p-1' });
    await store.want(delivery, 1, NOW);
    expect((await store.get(delivery.id))?.value).toMatchObject(delivery);
  });

  it('has a checkpoint that begins before the first entry and only moves forward', async () => {
    const store = await aStore();
    expect(await store.checkpoint()).toEqual(GENESIS);
    await store.advance(head(7));
    await store.advance(head(4));
    expect(await store.checkpoint()).toEqual(head(7));
    await Promise.all([12, 9, 15, 11, 8].map((seq) => store.advance(head(seq))));
    expect(await store.checkpoint()).toEqual(head(15));
  });
});
