import { beforeEach, describe, expect, it } from '@jest/globals';
import type { StoredImport } from '../../../../functions/imports/job/import-store';
import { MOST_TAKEN_UP, takeUpImports, tidyImports } from '../../../../functions/imports/job/tend-imports';
import { runImport } from '../../../../functions/imports/job/run-import';
import { startImport } from '../../../../functions/imports/job/start-import';
import { atOnce } from '../../../support/at-once';
import { judgeParticipants } from '../../../../functions/imports/participants/judge-participants';
import { readRows } from '../../../../functions/imports/layout/read-rows';
import { sha256 } from '../../../../functions/ledger/hash-of';
import { createMemoryLedgerStore } from '../../../../functions/ledger/memory-ledger-store';
import {
  createOversightLedger,
  type OversightLedger,
  type Requester,
} from '../../../../functions/ledger/oversight-ledger';
import { courseAdded } from '../../../support/builders';
import { bytesOf, valueOf } from '../../../support/files';
import { aList, importParts } from '../../../support/import-job';
import { NOW } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { CHAIR, COORDINATOR, aRoster } from '../../../support/people';

const CHAIR_ROW = { personId: CHAIR, name: 'M', title: '', mail: 'm@e.dk', objectId: 'o', teamsUserId: null };
const HEADER = 'Mail;Kursus;Dato';
const GOOD = `${HEADER}\nm@e.dk;A;2026-01-01\nm@e.dk;A;2026-01-02\nfremmed@e.dk;A;2026-01-02`;
const REJECTED = `${HEADER}\nMette.Holmm@e.dk;A;2026-01-01`;
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
const DAY = 24 * 60;

describe('An import that nobody looks after', () => {
  let ledger: OversightLedger;
  let parts: ReturnType<typeof importParts>;
  let clock: { now: string };

  beforeEach(() => {
    const { entries } = aLedgerOf(...aRoster(3), courseAdded({ courseId: 'K-001', title: 'A' }));
    const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
    clock = { now: NOW };
    ledger = createOversightLedger({
      store: createMemoryLedgerStore(entries),
      snapshots,
      now: () => clock.now,
    });
    parts = { ...importParts(ledger), now: () => clock.now };
  });

  const start = async (text = GOOD): Promise<string> => {
    const state = await ledger.load();
    const table = valueOf(readRows(bytesOf(text)));
    const { judged } = valueOf(
      atOnce(judgeParticipants(table, { state, people: [CHAIR_ROW], now: clock.now })),
    );
    const contentHash = sha256(bytesOf(text));
    const row = await startImport(parts, aList(judged, COORDINATOR, contentHash));
    parts.sent.length = 0;
    return row.importId;
  };
  const rowOf = async (importId: string): Promise<StoredImport> => {
    const kept = await parts.imports.get(importId);
    if (kept === undefined) throw new Error('Expected an import');
    return kept.value;
  };
  const change = async (importId: string, changes: Partial<StoredImport>) => {
    const kept = await parts.imports.get(importId);
    if (kept === undefined) throw new Error('Expected an import');
    await parts.imports.replace({ ...kept, value: { ...kept.value, ...changes } });
  };
  const isKept = async (hash: string) => (await parts.content.describe(hash)) !== undefined;
  const tidy = () => tidyImports({ ...parts, ledger });

  it('is taken up by the sweep when its message was lost, and ends', async () => {
    const importId = await start();
    clock.now = later(1);
    await takeUpImports(parts);
    expect(parts.sent).toEqual([]);
    clock.now = later(3);
    await takeUpImports(parts);
    expect(parts.sent).toEqual(['import']);
    await runImport(importId, parts);
    expect(await rowOf(importId)).toMatchObject({ state: 'done', written: 2, takenUp: 0 });
    clock.now = later(600);
    await takeUpImports(parts);
    expect(parts.sent).toEqual(['import']);
  });

  it('fails with a reason after it was taken up in vain some times, and can still be resumed', async () => {
    const importId = await start();
    for (let hour = 1; hour <= MOST_TAKEN_UP; hour += 1) {
      clock.now = later(hour * 60);
      await takeUpImports(parts);
      expect(await rowOf(importId)).toMatchObject({ state: 'running', takenUp: hour });
    }
    clock.now = later((MOST_TAKEN_UP + 1) * 60);
    await takeUpImports(parts);
    expect(parts.sent).toHaveLength(MOST_TAKEN_UP);
    expect(await rowOf(importId)).toMatchObject({ state: 'failed', problem: 'import-broke-off', written: 0 });
    clock.now = later(600);
    await takeUpImports(parts);
    expect(parts.sent).toHaveLength(MOST_TAKEN_UP);
    await change(importId, { state: 'running', problem: null, takenUp: 0, changedAt: clock.now });
    await runImport(importId, parts);
    expect(await rowOf(importId)).toMatchObject({ state: 'done', written: 2 });
  });

  it.each(['stopped', 'failed', 'done'] as const)('is left alone once it is %s', async (state) => {
    const importId = await start();
    await change(importId, { state });
    clock.now = later(600);
    await takeUpImports(parts);
    expect(parts.sent).toEqual([]);
    expect((await rowOf(importId)).state).toBe(state);
  });

  it('keeps its files for thirty days after it ended, and then only its counts', async () => {
    const importId = await start();
    await runImport(importId, parts);
    const { planHashes, leftHash, contentHash, counts } = await rowOf(importId);
    clock.now = later(30 * DAY);
    expect(await tidy()).toEqual({ tidied: 0, running: 0 });
    for (const hash of [...planHashes, leftHash]) expect(await isKept(hash)).toBe(true);
    clock.now = later(30 * DAY + 1);
    expect(await tidy()).toEqual({ tidied: 1, running: 0 });
    for (const hash of [...planHashes, leftHash]) expect(await isKept(hash)).toBe(false);
    expect(await rowOf(importId)).toMatchObject({ counts, written: 2, tidiedAt: clock.now });
    // The list is the evidence of two courses.
    expect(await isKept(contentHash)).toBe(true);
    expect(await tidy()).toEqual({ tidied: 0, running: 0 });
  });

  it('takes its list away as well where the list shows nobody’s course', async () => {
    const { contentHash } = await rowOf(await start(REJECTED));
    clock.now = later(31 * DAY);
    await tidy();
    expect(await isKept(contentHash)).toBe(false);
  });

  it('keeps its list as long as another import of the same list is going on', async () => {
    const importId = await start();
    await change(importId, { state: 'stopped' });
    clock.now = later(31 * DAY);
    const second = await start();
    expect(await tidy()).toEqual({ tidied: 1, running: 0 });
    expect(await isKept((await rowOf(second)).contentHash)).toBe(true);
    await runImport(second, parts);
    expect(await rowOf(second)).toMatchObject({ state: 'done', written: 2 });
  });

  it('that broke off between its mark and its files is tidied the next time', async () => {
    const importId = await start(REJECTED);
    const { leftHash, contentHash } = await rowOf(importId);
    await change(importId, { tidiedAt: NOW });
    expect(await tidy()).toEqual({ tidied: 1, running: 0 });
    expect(await isKept(leftHash)).toBe(false);
    expect(await isKept(contentHash)).toBe(false);
  });

  it('writes nothing when its list is gone', async () => {
    const importId = await start();
    await parts.content.remove((await rowOf(importId)).contentHash);
    await runImport(importId, parts);
    expect(await rowOf(importId)).toMatchObject({ state: 'failed', problem: 'import-tidied', written: 0 });
    expect((await ledger.load()).training.completions.size).toBe(0);
  });

  describe('of a list that is imported again', () => {
    it('is the one that is answered while it runs, so that two presses start one import', async () => {
      const ids = await Promise.all([start(), start(), start()]);
      expect(new Set(ids).size).toBe(1);
      await change(ids[0], { state: 'running', done: 0 });
      expect(await start()).toBe(ids[0]);
    });

    it('is over once it was stopped, and each counts what it wrote itself', async () => {
      const first = await start();
      await change(first, { state: 'stopped' });
      const second = await start();
      expect(second).not.toBe(first);
      expect((await rowOf(first)).tidiedAt).toBe(NOW);
      await runImport(second, parts);
      expect(await rowOf(second)).toMatchObject({ state: 'done', written: 2 });
      const third = await start();
      expect(await rowOf(third)).toMatchObject({
        state: 'done',
        done: 0,
        written: 0,
        counts: { new: 0, alreadyThere: 2 },
      });
      expect((await rowOf(second)).written).toBe(2);
    });

    it('counts as its own only what it wrote, also where a course was written down by another hand meanwhile', async () => {
      const importId = await start();
      const other = {
        personId: CHAIR,
        courseId: 'K-001',
        otherCourse: null,
        completedOn: '2026-01-01',
        minutes: null,
        evidence: { kind: 'seenByCoordinator' } as const,
      };
      const asked: Requester = {
        kind: 'person',
        personId: COORDINATOR,
        isTenantAdministrator: false,
        surface: 'tab',
      };
      valueOf(await ledger.execute({ type: 'LogCompletion', ...other }, asked));
      await runImport(importId, parts);
      expect(await rowOf(importId)).toMatchObject({ state: 'done', done: 2, written: 1 });
    });
  });
});
