import { describe, expect, it } from '@jest/globals';
import { toPerson } from '../../../domain/delivery/delivery';
import { fold } from '../../../domain/evolve';
import { compileReport } from '../../../domain/status/compile-report';
import { GENESIS } from '../../../domain/ledger/head';
import type { LedgerEvent } from '../../../domain/event';
import { catchUp } from '../../../functions/delivery/catch-up';
import type { DeliveryStore } from '../../../functions/delivery/delivery-store';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { createOversightLedger, LedgerChanged } from '../../../functions/ledger/oversight-ledger';
import { createDeliveriesTable } from '../../../functions/storage/deliveries-table';
import { createPreferencesTable } from '../../../functions/storage/preferences-table';
import { aDecisionContent, DECISION, submitted, voted } from '../../support/builders';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { reportIssued } from '../../support/report-facts';
import { aRoster, bodyIds, CHAIR, COORDINATOR, member, recorded } from '../../support/people';
import { openStorage } from '../../support/storage';
import { createNotedQueue } from './deliveries';

const SUBMITTED = [...aRoster(3), submitted()];
const NO_SNAPSHOTS = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
const IDS = ['channel', ...bodyIds(3)].map((place) => `decision/${DECISION}/v1/${place}`);

describe('What must be sent is derived from the ledger', () => {
  const aLedger = async (history: readonly LedgerEvent[]) => {
    const { entries } = aLedgerOf(...history);
    const store = createMemoryLedgerStore(entries);
    const ledger = createOversightLedger({ store, snapshots: NO_SNAPSHOTS, now: () => NOW });
    const account = await openStorage();
    const deliveries = createDeliveriesTable(account);
    const preferences = createPreferencesTable(account);
    const queue = createNotedQueue();
    const parts = { ledger, store, deliveries, preferences, sendWork: queue.sendWork, now: () => NOW };
    const grow = (more: readonly LedgerEvent[]) =>
      entries.push(...aLedgerOf(...history, ...more).entries.slice(entries.length));
    return { parts, entries, grow, deliveries, sent: queue.sent };
  };
  const wantedOf = async (deliveries: DeliveryStore) => {
    const wanted: Record<string, number> = {};
    for await (const row of deliveries.list()) wanted[row.id] = row.wantedSeq;
    return wanted;
  };
  const allAt = (seq: number) => Object.fromEntries(IDS.map((id) => [id, seq]));

  it('one card in the channel and one for each member of the body, each queued once', async () => {
    const { parts, entries, deliveries, sent } = await aLedger(SUBMITTED);
    await catchUp(parts);
    expect(await wantedOf(deliveries)).toEqual(allAt(entries.length));
    expect(sent).toHaveLength(IDS.length);
    for (const id of IDS) expect(sent).toContainEqual({ item: { kind: 'deliver', id }, afterSeconds: 0 });
    expect(await deliveries.checkpoint()).toEqual({ seq: entries.length, hash: entries.at(-1)?.hash });
  });

  it('once: doing it again finds nothing to do', async () => {
    const { parts, deliveries, sent } = await aLedger(SUBMITTED);
    await catchUp(parts);
    const before = await wantedOf(deliveries);
    await catchUp(parts);
    expect(await wantedOf(deliveries)).toEqual(before);
    expect(sent).toHaveLength(IDS.length);
  });

  it('in one go for several entries about one thing, with the newest as what must be shown', async () => {
    const { parts, entries, deliveries, sent } = await aLedger([
      ...SUBMITTED,
      voted(CHAIR),
      voted(member(1)),
    ]);
    await catchUp(parts);
    const [channel = '', chairs = '', members = ''] = IDS;
    const now = entries.length;
    expect(await wantedOf(deliveries)).toEqual({
      ...allAt(now - 2),
      [channel]: now,
      [chairs]: now - 1,
      [members]: now,
    });
    expect(sent).toHaveLength(IDS.length);
  });

  it('from where it left off', async () => {
    const { parts, grow, entries, deliveries, sent } = await aLedger(SUBMITTED);
    await catchUp(parts);
    grow([voted(CHAIR)]);
    await catchUp(parts);
    const [channel = '', chairs = ''] = IDS;
    const now = entries.length;
    expect(await wantedOf(deliveries)).toEqual({ ...allAt(now - 1), [channel]: now, [chairs]: now });
    expect(sent).toHaveLength(IDS.length + 2);
  });

  it('harmlessly once more after a crash before the checkpoint moved', async () => {
    const { parts, entries, deliveries } = await aLedger(SUBMITTED);
    const crashing = { ...deliveries, advance: () => Promise.reject(new Error('The process died')) };
    await expect(catchUp({ ...parts, deliveries: crashing })).rejects.toThrow('The process died');
    expect(await deliveries.checkpoint()).toEqual(GENESIS);
    const before = await wantedOf(deliveries);
    await catchUp(parts);
    expect(await wantedOf(deliveries)).toEqual(before);
    expect(await deliveries.checkpoint()).toMatchObject({ seq: entries.length });
  });

  it('completely after a crash in the middle', async () => {
    const { parts, entries, deliveries } = await aLedger(SUBMITTED);
    const told = { count: 0 };
    const sendWork = () => {
      told.count += 1;
      return told.count === 2 ? Promise.reject(new Error('The process died')) : Promise.resolve();
    };
    await expect(catchUp({ ...parts, sendWork })).rejects.toThrow('The process died');
    await catchUp(parts);
    expect(await wantedOf(deliveries)).toEqual(allAt(entries.length));
  });

  it('from near where it died: what a killed host has derived is not derived again and again', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      submitted(aDecisionContent(), `D-2026-0${String(index + 10)}`),
    );
    const { parts, entries, deliveries } = await aLedger([...aRoster(3), ...many]);
    const aLife = () => {
      const life = { left: 15 };
      const sendWork: typeof parts.sendWork = async (...message) => {
        life.left -= 1;
        if (life.left < 0) throw new Error('The process died');
        await parts.sendWork(...message);
      };
      return catchUp({ ...parts, sendWork }).catch(() => undefined);
    };
    let lives = 0;
    for (; (await deliveries.checkpoint()).seq < entries.length && lives < 30; lives += 1) await aLife();
    expect(Object.keys(await wantedOf(deliveries))).toHaveLength(many.length * IDS.length);
    // A card is derived again for whoever joined the body; each life gets at least one step of ten cards further.
    expect(lives).toBeLessThan(10);
  });

  it('without losing anybody when the ledger grows while it is being read', async () => {
    const { parts, grow, entries, deliveries } = await aLedger(aRoster(2));
    const old = fold(structuredClone(entries));
    // What another process writes between the two readings: a new member, and a decision for them as well.
    grow([recorded(member(2), 'member'), submitted()]);
    await catchUp({ ...parts, ledger: { ...parts.ledger, load: () => Promise.resolve(old) } });
    await catchUp(parts);
    expect(await wantedOf(deliveries)).toEqual(allAt(entries.length));
  });

  it('not at all from an entry that cannot be read: the checkpoint stays before it', async () => {
    const { parts, deliveries } = await aLedger(SUBMITTED);
    const store = {
      ...parts.store,
      async *read(from: number, to?: number) {
        for await (const entry of parts.store.read(from, to)) yield entry?.seq === 3 ? undefined : entry;
      },
    };
    await expect(catchUp({ ...parts, store })).rejects.toThrow('entry 3 is unreadable');
    expect(await deliveries.checkpoint()).toEqual(GENESIS);
  });

  it('not at all in a ledger that was cut and grown again: the checkpoint stays and tells of it', async () => {
    const { parts, entries, deliveries } = await aLedger(SUBMITTED);
    await catchUp(parts);
    const before = await deliveries.checkpoint();
    const forged = aLedgerOf(...aRoster(3), recorded(member(4), 'auditor'), submitted()).entries;
    entries.splice(0, entries.length, ...forged);
    const restarted = createOversightLedger({ store: parts.store, snapshots: NO_SNAPSHOTS, now: () => NOW });
    await expect(catchUp({ ...parts, ledger: restarted })).rejects.toThrow(LedgerChanged);
    expect(await deliveries.checkpoint()).toEqual(before);
  });

  it('brings the cards that told of a draft up to date when it is released, and tells nobody anew', async () => {
    const roster = aRoster(3);
    const { parts, grow, deliveries, sent } = await aLedger(roster);
    const told = (
      [
        { kind: 'reportDraft', month: '2026-11' },
        { kind: 'reportAwaited', month: '2026-11', on: '2026-11-03' },
        { kind: 'reportDraft', month: '2026-12' },
      ] as const
    ).map((subject) => toPerson(subject)(COORDINATOR));
    for (const one of told) await deliveries.want(one, 1, NOW);
    const { state } = aLedgerOf(...roster);
    grow([reportIssued(compileReport(state, '2026-11', NOW))]);
    await catchUp(parts);
    const queued = sent.map(({ item }) => ('id' in item ? item.id : ''));
    expect(queued).toEqual(expect.arrayContaining(told.slice(0, 2).map(({ id }) => id)));
    expect(queued.filter((id) => /draft|awaited/.test(id))).toHaveLength(2);
    expect((await deliveries.get(told[0]?.id ?? ''))?.value.wantedSeq).toBeGreaterThan(1);
  });
});
