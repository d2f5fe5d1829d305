import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../../domain/command';
import { momentOf, standing } from '../../../domain/decision/standing';
import { SHAPE_VERSION } from '../../../domain/ledger/entry';
import type { Oversight } from '../../../domain/oversight';
import type { LedgerStore } from '../../../functions/ledger/ledger-store';
import { createOversightLedger, type OversightLedger } from '../../../functions/ledger/oversight-ledger';
import { readEntry } from '../../../functions/ledger/read-entry';
import { snapshotText, type SnapshotStore } from '../../../functions/ledger/snapshot';
import { verifyStored } from '../../../functions/ledger/verify-stored';
import type { Account } from '../../../functions/storage/account';
import { createLedgerTable } from '../../../functions/storage/ledger-table';
import { createSnapshotContainer } from '../../../functions/storage/snapshot-container';
import { detailAt } from '../../../functions/views/decision-view';
import { createTrailIndex } from '../../../functions/trail/trail-index';
import { trailText } from '../../../functions/views/trail-line';
import { codeOf, valueOf } from '../../support/files';
import { NOW } from '../../support/instants';
import { CHAIR, COORDINATOR, member } from '../../support/people';
import { openStorage } from '../../support/storage';

/** What the release before this one wrote, byte for byte as it lay in the table. */
const ROWS = readFileSync(path.join(__dirname, 'rows-of-version-1.jsonl'), 'utf8').trimEnd().split('\n');

/** The snapshot that it kept of them. */
const SNAPSHOT = readFileSync(path.join(__dirname, 'snapshot-of-version-1.txt'), 'utf8');

const tab = (personId: string) =>
  ({ kind: 'person', personId, isTenantAdministrator: false, surface: 'tab' }) as const;
type Vote = Extract<Command, { type: 'CastVote' }>;
const approval = (state: Oversight, answerNo: number, name: string): Vote => {
  const open = state.decisions.get('D-2026-002');
  if (open === undefined) throw new Error('Expected the open decision');
  const { decisionId, version, contentHash } = open;
  return {
    type: 'CastVote',
    decisionId,
    version,
    contentHash,
    answerNo,
    onBehalfOf: null,
    choice: 'approve',
    reason: null,
    until: null,
    voter: { name, title: 'Direktør' },
    absent: null,
  };
};

describe('A ledger written by the previous release', () => {
  let account: Account;
  let store: LedgerStore;
  let snapshots: SnapshotStore;
  let ledger: OversightLedger;

  beforeEach(async () => {
    account = await openStorage();
    for (const [index, entry] of ROWS.entries())
      await account.table('ledger').createEntity({
        partitionKey: 'ledger',
        rowKey: String(index + 1).padStart(12, '0'),
        entry,
      });
    store = createLedgerTable(account);
    snapshots = createSnapshotContainer(account);
    ledger = createOversightLedger({ store, snapshots, now: () => NOW });
  });

  it('verifies as it lies', async () => {
    const { head } = await ledger.load();
    expect(await verifyStored(store, [{ ...head }], snapshots)).toEqual({
      result: 'match',
      length: ROWS.length,
      head: head.hash,
    });
  });

  it('says what it said: an approval with its votes, an open item, a report and who has noted it', async () => {
    const state = await ledger.load();
    const settled = state.decisions.get('D-2026-001');
    expect(settled).toMatchObject({
      state: 'concluded',
      outcome: 'approved',
      rule: { by: 'body', model: { kind: 'majority' } },
      content: { level: 'body', conditions: [], actions: [], scaleVersion: 0 },
      tally: { approve: 3, reject: 1, postpone: 0 },
    });
    expect(settled?.votes.map((vote) => [vote.name, vote.choice, vote.answerNo, vote.onBehalfOf])).toEqual([
      ['Navn p-chair', 'reject', 1, null],
      ['Navn p-member-1', 'approve', 1, null],
      ['Navn p-member-2', 'approve', 1, null],
      ['Navn p-member-3', 'approve', 1, null],
    ]);
    expect(state.reports.get('2026-10')?.notings).toMatchObject([{ personId: CHAIR }]);
    expect(state.training.completionsByKey.size).toBe(1);
    const moment = momentOf(NOW);
    const show = (personId: string) => ({ personId, name: personId, title: null });
    for (const decision of state.decisions.values()) {
      expect(standing(decision, moment)).toBeDefined();
      const reader = {
        personId: CHAIR,
        moment,
        isPast: false,
        changed: new Set<string>(),
        show,
        today: moment.on,
      };
      expect(detailAt(state, decision, reader)?.versions).toHaveLength(1);
    }
    const { rows } = await createTrailIndex(store).upTo(ROWS.length);
    const said = rows.map((row) => (row === undefined ? '' : trailText(row, { language: 'da', show })));
    expect(said.slice(-4)).toEqual([
      `${COORDINATOR} forelagde D-2026-002 »Åben endnu« for ledelsesorganet.`,
      `${member(1)} svarede »Godkend« i D-2026-002 »Åben endnu«.`,
      'Appen udsendte månedsstatus for oktober 2026. En koordinator har ikke gennemgået den.',
      `${CHAIR} tog månedsstatus for oktober 2026 til efterretning.`,
    ]);
    expect(said).toContain('D-2026-001 »Afgjort før« blev godkendt.');
  });

  it('goes on: the open item is answered and settled by new entries on top of the old ones', async () => {
    const state = await ledger.load();
    expect(codeOf(await ledger.execute(approval(state, 1, 'Navn p-member-1'), tab(member(1))))).toBe(
      'accepted',
    );
    expect((await ledger.load()).head.seq).toBe(ROWS.length);
    await ledger.execute(approval(state, 1, 'Chefen'), tab(CHAIR));
    const { entries } = valueOf(await ledger.execute(approval(state, 1, 'To'), tab(member(2))));
    expect(entries.map((entry) => [entry.type, entry.v])).toEqual([
      ['VoteCast', SHAPE_VERSION],
      ['DecisionConcluded', SHAPE_VERSION],
    ]);
    const reason = { decisionId: 'D-2026-001', reason: 'Forældet', revoker: { name: 'Chefen', title: '' } };
    valueOf(await ledger.execute({ type: 'RevokeDecision', ...reason }, tab(CHAIR)));
    const fresh = createOversightLedger({ store, snapshots, now: () => NOW });
    const now = await fresh.load();
    expect(now.decisions.get('D-2026-002')).toMatchObject({ state: 'concluded', outcome: 'approved' });
    expect(await verifyStored(store, [{ ...now.head }], snapshots)).toMatchObject({ result: 'match' });
    const kept: unknown[] = [];
    for await (const row of account.table('ledger').listEntities<{ entry: string }>()) kept.push(row.entry);
    expect(kept.slice(0, ROWS.length)).toEqual(ROWS);
  });

  it('takes up again after a change of mind, and after a new version of an old item', async () => {
    const state = await ledger.load();
    const change = {
      ...approval(state, 2, 'Navn p-member-1'),
      choice: 'reject',
      reason: 'Alligevel ikke',
    } satisfies Vote;
    valueOf(await ledger.execute(change, tab(member(1))));
    const open = (await ledger.load()).decisions.get('D-2026-002');
    expect(open?.votes.map((vote) => [vote.choice, vote.answerNo])).toEqual([
      ['approve', 1],
      ['reject', 2],
    ]);
    if (open === undefined) throw new Error('Expected the open decision');
    const content = { ...open.content, title: 'Åben endnu, rettet' };
    const revision = { decisionId: open.decisionId, version: 1, content, note: 'Titel', people: [] };
    valueOf(await ledger.execute({ type: 'ReviseDecision', ...revision }, tab(COORDINATOR)));
    expect((await ledger.load()).decisions.get('D-2026-002')).toMatchObject({
      version: 2,
      versions: [{ cause: 'submitted' }, { cause: 'revised' }],
    });
  });

  it('makes its own snapshot: the one of the previous release is passed over', async () => {
    const text = snapshotText(await ledger.load());
    await snapshots.save(SNAPSHOT);
    const fresh = createOversightLedger({ store, snapshots, now: () => NOW });
    expect(snapshotText(await fresh.load())).toBe(text);
    await fresh.saveSnapshot(1);
    expect(await snapshots.load()).toBe(text);
  });

  it('is changed in no row without being noticed', async () => {
    const forged = ROWS.map((row, index) => (index === 13 ? row.replace('Ikke belyst', 'Enig') : row));
    expect(forged[13]).not.toBe(ROWS[13]);
    const rowKey = String(14).padStart(12, '0');
    await account
      .table('ledger')
      .updateEntity({ partitionKey: 'ledger', rowKey, entry: forged[13] }, 'Replace');
    expect(await verifyStored(store, [], snapshots)).toEqual({
      result: 'mismatch',
      firstBad: 14,
      reason: 'wrong-hash',
    });
  });

  it('has no entry of a kind that its version did not know', () => {
    const row = JSON.stringify({ ...readEntry(ROWS[13] ?? ''), type: 'AnnexRead' });
    expect(readEntry(row)).toBeUndefined();
    expect(readEntry(JSON.stringify({ ...readEntry(ROWS[13] ?? ''), v: SHAPE_VERSION + 1 }))).toBeUndefined();
  });
});
