import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { SECTIONS } from '../../../domain/status/section';
import { DEFAULT_TRAINING_POLICY } from '../../../domain/training/training-policy';
import type { DeliveryStore } from '../../../functions/delivery/delivery-store';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { createOversightLedger } from '../../../functions/ledger/oversight-ledger';
import { createDeliveriesTable } from '../../../functions/storage/deliveries-table';
import { createPreferencesTable } from '../../../functions/storage/preferences-table';
import { sweep } from '../../../functions/timers/sweep';
import {
  aCourse,
  aCondition,
  aDecisionContent,
  completionLogged,
  concluded,
  courseAdded,
  DECISION,
  submitted,
  voted,
} from '../../support/builders';
import { valueOf } from '../../support/files';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { aRoster, bodyIds, CHAIR, COORDINATOR, ended, member, recorded } from '../../support/people';
import { sectionIn } from '../../support/report-sections';
import { openStorage } from '../../support/storage';
import { createNotedQueue } from '../delivery/deliveries';

/** 1 November 2026 is a Sunday; the first working day is the 2nd, and at 08:00 in Denmark it is 07:00 UTC. */
const BEFORE = '2026-11-02T06:59:59.000Z';
const DUE = '2026-11-02T07:00:00.000Z';

/** As the queue function does once Teams has the card. */
async function markSent(deliveries: DeliveryStore, id: string): Promise<void> {
  const kept = await deliveries.get(id);
  if (kept === undefined) throw new Error(`Expected delivery ${id}`);
  const shown = { ...kept.value, state: 'sent', sentSeq: kept.value.wantedSeq } as const;
  await deliveries.replace({ ...kept, value: shown });
}

describe('The hourly sweep', () => {
  const aMunicipality = async (history: readonly (LedgerEvent | Stamped)[] = aRoster(5)) => {
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
    const account = await openStorage();
    const deliveries = createDeliveriesTable(account);
    const preferences = createPreferencesTable(account);
    const { sent, sendWork } = createNotedQueue();
    const alarms: string[] = [];
    const alarm = (line: string) => alarms.push(line);
    const countGivenUp = () => Promise.resolve(0);
    const parts = { ledger: another(), store, deliveries, preferences, countGivenUp, sendWork, now, alarm };
    return {
      entries,
      alarms,
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
    // Until eight the draft is what there is, for the coordinator alone.
    const draft = { kind: 'deliver', id: `status/2026-11/draft/${COORDINATOR}` };
    expect(sent.map(({ item }) => item)).toEqual([draft]);
    sent.length = 0;
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
    // Cards of one step are entered side by side: that of the draft, which now says that it is released, may come first.
    expect(sent.map(({ item }) => item)).toContainEqual(CHANNEL);
  });

  it('tells the coordinators and the log of a month that cannot be issued, and does the rest', async () => {
    // A text that no rule lets through today: written as it is kept, it is more than an entry holds.
    const text = '\u0001';
    const written = happened(
      { type: 'AssessmentWritten', data: { month: '2026-11', text: text.repeat(45_000), wish: null } },
      BEFORE,
      COORDINATOR,
    );
    const overridden = SECTIONS.map((section) =>
      happened(
        {
          type: 'LightOverridden',
          data: { month: '2026-11', section, colour: 'red', reason: text.repeat(500) },
        },
        BEFORE,
        COORDINATOR,
      ),
    );
    const { sweepAt, entries, sent, alarms } = await aMunicipality([...aRoster(3), written, ...overridden]);
    const before = entries.length;
    await sweepAt(DUE);
    expect(entries).toHaveLength(before);
    expect(alarms).toEqual([expect.stringMatching(/^Cannot issue the status of 2026-11: text-too-long/)]);
    const told = { kind: 'deliver', id: `status/2026-11/awaited/2026-11-02/${COORDINATOR}` };
    expect(sent.map(({ item }) => item)).toContainEqual(told);
    // One card a day each: it has the same name however often it is tried.
    await sweepAt('2026-11-03T09:00:00.000Z');
    expect(sent.map(({ item }) => item)).toContainEqual({ ...told, id: told.id.replace('11-02/', '11-03/') });
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
    for await (const row of deliveries.list()) await markSent(deliveries, row.id);
    sent.length = 0;
    await sweepAt(BEFORE);
    expect(sent).toEqual([]);
  });

  describe('concludes what was settled by somebody leaving', () => {
    /** Two of five have approved; two others leave with the last day of October, so that two of three is a majority. */
    const SETTLED = [
      ...aRoster(5),
      submitted(),
      voted(CHAIR),
      voted(member(1)),
      ended(member(3), 'member', '2026-10-31'),
      ended(member(4), 'member', '2026-10-31'),
    ];

    it('by itself, in its own name, once, and brings the cards up to date', async () => {
      const { sweepAt, entries, sent } = await aMunicipality(SETTLED);
      const before = entries.length;
      await sweepAt(BEFORE);
      expect(entries.slice(before)).toMatchObject([
        {
          type: 'DecisionConcluded',
          actor: { kind: 'system', system: 'clock' },
          surface: 'clock',
          data: { decisionId: DECISION, outcome: 'approved', tally: { body: 3, approve: 2 } },
        },
      ]);
      expect(sent.map(({ item }) => item)).toContainEqual({
        kind: 'deliver',
        id: `decision/${DECISION}/v1/channel`,
      });
      await sweepAt(BEFORE);
      expect(entries).toHaveLength(before + 1);
    });

    it('before the month’s report, which counts it', async () => {
      const { sweepAt, entries } = await aMunicipality(SETTLED);
      const before = entries.length;
      await sweepAt(DUE);
      const [first, second, ...others] = entries.slice(before);
      expect([first?.type, others]).toEqual(['DecisionConcluded', []]);
      if (second?.type !== 'ReportIssued') throw new Error('Expected the month’s report');
      expect(sectionIn(second.data.report, 'decisions')).toMatchObject({ open: 0, concludedSinceLast: 1 });
    });

    it('once when two processes sweep at the same time', async () => {
      const { sweepAt, another, entries } = await aMunicipality(SETTLED);
      const ledgers = [another(), another(), another()];
      await Promise.all(ledgers.map((ledger) => ledger.load()));
      await Promise.all(ledgers.map((ledger) => sweepAt(BEFORE, ledger)));
      expect(entries.filter((entry) => entry.type === 'DecisionConcluded')).toHaveLength(1);
    });

    it('and leaves alone what is not', async () => {
      const { sweepAt, entries } = await aMunicipality([...aRoster(5), submitted(), voted(CHAIR)]);
      const before = entries.length;
      await sweepAt(BEFORE);
      expect(entries).toHaveLength(before);
    });
  });

  describe('writes to people about what the passing of time has brought', () => {
    const ON = '2026-11-02T09:00:00.000Z';
    const asked = happened(submitted(), ON);
    const noticesIn = (sent: readonly { item: unknown }[], notice: string) =>
      sent
        .map(({ item }) => (item as { id: string }).id)
        .filter((id) => id.startsWith(`decision/${DECISION}/${notice}/`));

    it('a reminder after three days to those who have not answered, and once', async () => {
      const { sweepAt, sent, deliveries } = await aMunicipality([
        ...aRoster(3),
        asked,
        happened(voted(CHAIR), ON),
      ]);
      await sweepAt('2026-11-04T12:05:00.000Z');
      expect(noticesIn(sent, 'reminder')).toEqual([]);
      await sweepAt('2026-11-05T12:05:00.000Z');
      const ids = [member(1), member(2)].map((id) => `decision/${DECISION}/reminder/v1-d3/${id}`);
      expect(noticesIn(sent, 'reminder').sort()).toEqual(ids);
      for (const id of ids) await markSent(deliveries, id);
      sent.length = 0;
      await sweepAt('2026-11-05T13:05:00.000Z');
      await sweepAt('2026-11-06T13:05:00.000Z');
      expect(noticesIn(sent, 'reminder')).toEqual([]);
    });

    it('one reminder and not two to who was away for a week, and the word to the chair after ten days', async () => {
      const { sweepAt, sent } = await aMunicipality([...aRoster(3), asked, happened(voted(CHAIR), ON)]);
      await sweepAt('2026-11-09T12:05:00.000Z');
      expect(noticesIn(sent, 'reminder').every((id) => id.includes('v1-d7'))).toBe(true);
      expect(noticesIn(sent, 'escalation')).toEqual([]);
      await sweepAt('2026-11-12T12:05:00.000Z');
      expect(noticesIn(sent, 'escalation')).toEqual([`decision/${DECISION}/escalation/v1/${CHAIR}`]);
    });

    it('the announcement of an approval that has lapsed, in the channel, to each and to the coordinator, and it is not posted again', async () => {
      const content = aDecisionContent({ conditions: [aCondition({ dueOn: '2026-11-10' })] });
      const { sweepAt, sent, deliveries, parts } = await aMunicipality([
        ...aRoster(3),
        happened(submitted(content), ON),
        happened(voted(CHAIR, { content }), ON),
        happened(voted(member(1), { content }), ON),
        happened(concluded('approved', {}, { content }), ON),
      ]);
      await sweepAt('2026-11-10T22:05:00.000Z');
      expect(noticesIn(sent, 'lapsed')).toEqual([]);
      await sweepAt('2026-11-10T23:05:00.000Z');
      const ids = noticesIn(sent, 'lapsed');
      expect([...ids].sort()).toEqual(
        ['channel', ...bodyIds(3), COORDINATOR]
          .map((place) => `decision/${DECISION}/lapsed/v1/${place}`)
          .sort(),
      );
      for (const id of ids) await markSent(deliveries, id);
      sent.length = 0;
      // Whatever else is written meanwhile is no reason to announce it again.
      const coordinator = { kind: 'person', personId: COORDINATOR, isTenantAdministrator: false } as const;
      const addCourse = { type: 'AddCourse', course: aCourse() } as const;
      valueOf(await parts.ledger.execute(addCourse, { ...coordinator, surface: 'tab' }));
      await sweepAt('2026-11-11T08:05:00.000Z');
      expect(noticesIn(sent, 'lapsed')).toEqual([]);
    });
  });

  it('keeps a snapshot only when enough has happened since the last one', async () => {
    const { sweepAt, kept } = await aMunicipality();
    await sweepAt(DUE);
    expect(kept.snapshot).toBeUndefined();
    const long = await aMunicipality(Array.from({ length: 25 }, () => aRoster(5)).flat());
    await long.sweepAt(BEFORE);
    expect(long.kept.snapshot).toBeDefined();
  });

  it('reminds a member of a course and tells the coordinator on Monday, each once however often it runs', async () => {
    const policy = {
      ...DEFAULT_TRAINING_POLICY,
      caseNumber: '26/1',
      intervalMonths: 12,
      reminderDays: [14],
    };
    const town = await aMunicipality([
      ...aRoster(1),
      courseAdded(),
      completionLogged({ completedOn: '2025-11-12' }),
      { type: 'TrainingPolicySet', data: policy },
    ]);
    const own = [`training/digest/2026-11-02/${COORDINATOR}`, `training/reminder/2026-11-12/d14/${CHAIR}`];
    for (const at of [DUE, '2026-11-02T09:05:00.000Z', '2026-11-03T09:05:00.000Z']) {
      await town.sweepAt(at);
      const ids = [];
      for await (const { id, recipient } of town.deliveries.list())
        if (id.startsWith('training/')) ids.push([id, recipient.kind]);
      expect(ids.sort()).toEqual(own.map((id) => [id, 'person']));
      for (const id of own) await markSent(town.deliveries, id);
    }
    expect(town.sent.filter(({ item }) => 'id' in item && own.includes(item.id))).toHaveLength(2);
  });
});
