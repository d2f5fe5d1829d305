import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { LedgerEntry } from '../../../domain/event';
import type { LedgerStore } from '../../../functions/ledger/ledger-store';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { createOversightLedger, type Effect } from '../../../functions/ledger/oversight-ledger';
import { aDecisionContent } from '../../support/builders';
import { codeOf, valueOf } from '../../support/files';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, aRoster, COORDINATOR } from '../../support/people';

const TAB = { kind: 'person', personId: COORDINATOR, isTenantAdministrator: false, surface: 'tab' } as const;
const SUBMIT = { type: 'SubmitDecision', content: aDecisionContent(), people: [] } as const;

const aLedger = (
  parts: { wrap?: (store: LedgerStore) => LedgerStore; appended?: (effect: Effect) => Promise<void> } = {},
) => {
  const { entries } = aLedgerOf(...aRoster(5));
  const plain = createMemoryLedgerStore(entries);
  const store = parts.wrap?.(plain) ?? plain;
  const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
  const { appended } = parts;
  const told = appended === undefined ? {} : { appended };
  return { entries, ledger: createOversightLedger({ store, snapshots, now: () => NOW, ...told }) };
};
const decisionsIn = (entries: readonly LedgerEntry[]) =>
  entries.filter((entry) => entry.type === 'DecisionSubmitted');

describe('A command at the ledger', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('whose entry was written, but the answer lost and the writing repeated, has been done once', async () => {
    const { ledger, entries } = aLedger({
      wrap: (store) => ({
        ...store,
        append: async (added) => {
          await store.append(added);
          return 'taken';
        },
      }),
    });
    const { state, entries: added } = valueOf(await ledger.execute(SUBMIT, TAB));
    expect(added.map((entry) => entry.type)).toEqual(['DecisionSubmitted']);
    expect(state.decisions.size).toBe(1);
    expect(state.head.seq).toBe(entries.length);
    expect(decisionsIn(entries)).toHaveLength(1);
  });

  it('has been done also when what must be sent cannot be told', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { ledger, entries } = aLedger({ appended: () => Promise.reject(new Error('The queue is away')) });
    expect(codeOf(await ledger.execute(SUBMIT, TAB))).toBe('accepted');
    expect(decisionsIn(entries)).toHaveLength(1);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('tells of new entries once, and of none when nothing was added', async () => {
    const effects: Effect[] = [];
    const { ledger } = aLedger({
      appended: (effect) => {
        effects.push(effect);
        return Promise.resolve();
      },
    });
    const issue = { type: 'IssueReport', month: '2026-11' } as const;
    await ledger.execute(issue, { kind: 'clock' });
    await ledger.execute(issue, { kind: 'clock' });
    await ledger.execute({ type: 'IssueReport', month: '2026-12' }, { kind: 'clock' });
    expect(effects.map((effect) => effect.entries.map((entry) => entry.type))).toEqual([['ReportIssued']]);
  });

  it('is seen by who watches without another reading, and what others wrote after some seconds', async () => {
    const reads: number[] = [];
    const { ledger } = aLedger({
      wrap: (store) => ({
        ...store,
        read: (from, to) => {
          reads.push(from);
          return store.read(from, to);
        },
      }),
    });
    await ledger.recent();
    const { length } = reads;
    expect(length).toBeGreaterThan(0);
    await ledger.execute(SUBMIT, TAB);
    expect((await ledger.recent()).decisions.size).toBe(1);
    expect(reads).toHaveLength(length);
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 11_000);
    await ledger.recent();
    expect(reads).toHaveLength(length + 1);
  });

  it('that would make an entry too big for its place is refused, and nothing is written', async () => {
    const { ledger, entries } = aLedger();
    const { length } = entries;
    const full = aDecisionContent({ alternatives: Array.from({ length: 60 }, () => '"'.repeat(1000)) });
    const named = { personId: CHAIR, name: 'x'.repeat(200), title: 'x'.repeat(200) };
    const many = Array.from({ length: 1000 }, () => named);
    for (const [content, people] of [
      [full, []],
      [aDecisionContent(), many],
    ] as const)
      expect(codeOf(await ledger.execute({ type: 'SubmitDecision', content, people }, TAB))).toBe(
        'text-too-long',
      );
    expect(entries).toHaveLength(length);
  });

  it('gives up as busy when somebody else is always first', async () => {
    const { ledger, entries } = aLedger({
      wrap: (store) => ({ ...store, append: () => Promise.resolve('taken') }),
    });
    expect(codeOf(await ledger.execute(SUBMIT, TAB))).toBe('busy');
    expect(decisionsIn(entries)).toEqual([]);
  });

  it('never carries a time before the entry before it, whatever a clock says', async () => {
    const { entries } = aLedgerOf(...aRoster(5));
    const clock = { now: NOW };
    const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
    const store = createMemoryLedgerStore(entries);
    const ledger = createOversightLedger({ store, snapshots, now: () => clock.now });
    await ledger.execute(SUBMIT, TAB);
    clock.now = '2026-11-02T08:00:00.000Z';
    const { entries: added } = valueOf(await ledger.execute({ type: 'IssueReport', month: '2026-11' }, TAB));
    expect(added.map((entry) => entry.at)).toEqual([NOW]);
  });
});
