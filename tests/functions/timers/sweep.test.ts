import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { createOversightLedger } from '../../../functions/ledger/oversight-ledger';
import { createDeliveriesTable } from '../../../functions/storage/deliveries-table';
import { sweep } from '../../../functions/timers/sweep';
import { DECISION, submitted } from '../../support/builders';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, member, recorded } from '../../support/people';
import { startStorage, type OpenStorage } from '../../support/storage';
import { createNotedQueue } from '../deliveries/deliveries';

/** 1 November 2026 is a Sunday; the first working day is the 2nd, and at 08:00 in Denmark it is 07:00 UTC. */
const BEFORE = '2026-11-02T06:59:59.000Z';
const DUE = '2026-11-02T07:00:00.000Z';

describe('The hourly sweep', () => {
  let open: OpenStorage;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ open, stop } = await startStorage());
  });
  afterAll(() => stop());

  const aMunicipality = async (history: readonly LedgerEvent[] = aRoster(5)) => {
    const { entries } = aLedgerOf(...history);
    const clock = { now: BEFORE };
    const kept: { snapshot: string | undefined } = { snapshot: undefined };
    const store = createMemoryLedgerStore(entries);
    const snapshots = {
      load: () => Promise.resolve(kept.snapshot),
      save: (text: string) => {
        kept.snapshot = text;
        return Promise.resolve();
      },
    };
    const now = () => clock.now;
    const another = () => createOversightLedger({ store, snapshots, now });
    const deliveries = createDeliveriesTable(await open());
    const { sent, sendWork } = createNotedQueue();
    const parts = { ledger: another(), store, deliveries, sendWork, now };
    return {
      entries,
      sent,
      kept,
      deliveries,
      another,
      parts,
      sweepAt: (at: string, ledger = parts.ledger) => {
        clock.now = at;
        return sweep({ ...parts, ledger });
      },
    };
  };
  const CHANNEL = { kind: 'deliver', id: 'status/2026-11/channel' };

  it('issues the month once, from eight o’clock on the first working day, and sends it to the channel', async () => {
    const { sweepAt, entries, sent } = await aMunicipality();
    const before = entries.length;
    await sweepAt(BEFORE);
    expect(entries).toHaveLength(before);
    await sweepAt(DUE);
    expect(entries.slice(before)).toMatchObject([
      {
        type: 'ReportIssued',
        at: DUE,
        actor: { kind: 'system', system: 'monthly-report' },
        surface: 'clock',
        data: { month: '2026-11' },
      },
    ]);
    expect(sent[0]?.item).toEqual(CHANNEL);
  });

  it('issues nothing the second time, nor later in the month', async () => {
    const { sweepAt, entries } = await aMunicipality();
    await sweepAt(DUE);
    const { length } = entries;
    await sweepAt(DUE);
    await sweepAt('2026-11-30T22:05:00.000Z');
    expect(entries).toHaveLength(length);
    await sweepAt('2026-12-01T07:05:00.000Z');
    expect(entries.slice(length)).toMatchObject([{ type: 'ReportIssued', data: { month: '2026-12' } }]);
  });

  it('makes up for a month whose first days it missed, but not for a month that is over', async () => {
    const { sweepAt, entries } = await aMunicipality();
    await sweepAt('2026-12-24T12:05:00.000Z');
    const issued = entries.filter((entry) => entry.type === 'ReportIssued');
    expect(issued.map((entry) => entry.data.month)).toEqual(['2026-12']);
  });

  it('issues once when two processes sweep at the same time', async () => {
    const { sweepAt, another, entries } = await aMunicipality();
    const ledgers = [another(), another(), another()];
    await Promise.all(ledgers.map((ledger) => ledger.load()));
    await Promise.all(ledgers.map((ledger) => sweepAt(DUE, ledger)));
    expect(entries.filter((entry) => entry.type === 'ReportIssued')).toHaveLength(1);
  });

  it('issues nothing for an empty ledger', async () => {
    const { sweepAt, entries, sent } = await aMunicipality([]);
    await sweepAt(DUE);
    expect(entries).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('queues again what was lost on the way, hour after hour, until it is sent', async () => {
    const { sweepAt, sent } = await aMunicipality();
    await sweepAt(DUE);
    sent.length = 0;
    await sweepAt('2026-11-02T08:05:00.000Z');
    await sweepAt('2026-11-02T09:05:00.000Z');
    expect(sent.map(({ item }) => item)).toEqual([CHANNEL, CHANNEL]);
  });

  it('asks a member about what is open on the day from which they are one, and not before', async () => {
    const joining = recorded(member(7), 'member', '2026-11-03');
    const { sweepAt, sent } = await aMunicipality([...aRoster(3), submitted(), joining]);
    const card = { kind: 'deliver', id: `decision/${DECISION}/v1/${member(7)}` };
    await sweepAt('2026-11-02T22:59:00.000Z');
    expect(sent.map(({ item }) => item)).not.toContainEqual(card);
    await sweepAt('2026-11-02T23:05:00.000Z');
    expect(sent.map(({ item }) => item)).toContainEqual(card);
  });

  it('does not ask those again who have their card', async () => {
    const { sweepAt, sent, deliveries } = await aMunicipality([...aRoster(3), submitted()]);
    await sweepAt(BEFORE);
    for await (const row of deliveries.list()) {
      const kept = await deliveries.get(row.id);
      if (kept === undefined) continue;
      const shown = { ...kept.value, state: 'sent', sentSeq: kept.value.wantedSeq } as const;
      await deliveries.replace({ ...kept, value: shown });
    }
    sent.length = 0;
    await sweepAt(BEFORE);
    expect(sent).toEqual([]);
  });

  it('keeps a snapshot only when enough has happened since the last one', async () => {
    const { sweepAt, kept } = await aMunicipality();
    await sweepAt(DUE);
    expect(kept.snapshot).toBeUndefined();
    const long = await aMunicipality(Array.from({ length: 25 }, () => aRoster(5)).flat());
    await long.sweepAt(BEFORE);
    expect(long.kept.snapshot).toBeDefined();
  });
});
