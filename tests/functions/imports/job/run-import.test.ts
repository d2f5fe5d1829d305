import { beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '../../../../domain/calendar/danish-time';
import type { StoredImport } from '../../../../functions/imports/job/import-store';
import { atOnce } from '../../../support/at-once';
import { judgeParticipants } from '../../../../functions/imports/participants/judge-participants';
import { readRows } from '../../../../functions/imports/layout/read-rows';
import { ROWS_A_MESSAGE, runImport, type ImportParts } from '../../../../functions/imports/job/run-import';
import { startImport } from '../../../../functions/imports/job/start-import';
import { createMemoryLedgerStore } from '../../../../functions/ledger/memory-ledger-store';
import { createOversightLedger, type OversightLedger } from '../../../../functions/ledger/oversight-ledger';
import { courseAdded } from '../../../support/builders';
import { bytesOf, valueOf } from '../../../support/files';
import { aList, importParts } from '../../../support/import-job';
import { NOW } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { CHAIR, COORDINATOR, OUTSIDER, aRoster, member } from '../../../support/people';

const CHAIR_ROW = { personId: CHAIR, name: 'M', title: '', mail: 'm@e.dk', objectId: 'o', teamsUserId: null };
const asked = {
  kind: 'person',
  personId: COORDINATOR,
  isTenantAdministrator: false,
  surface: 'tab',
} as const;
const ID = `${'a'.repeat(64)}-0001`;

describe('The writing of a participant list', () => {
  let ledger: OversightLedger;
  let parts: ReturnType<typeof importParts>;

  beforeEach(() => {
    const start = [
      ...aRoster(3),
      courseAdded({ courseId: 'K-001', title: 'A' }),
      courseAdded({ courseId: 'K-002', title: 'B' }),
    ];
    const store = createMemoryLedgerStore(aLedgerOf(...start).entries);
    const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
    ledger = createOversightLedger({ store, snapshots, now: () => NOW });
    parts = importParts(ledger);
  });

  const enter = async (rows: number, startedBy = COORDINATOR) => {
    const lines = Array.from(
      { length: rows },
      (_, index) => `m@e.dk;${index % 2 === 0 ? 'A' : 'B'};${addDays('2001-01-01', Math.floor(index / 2))}`,
    );
    const table = valueOf(readRows(bytesOf(`Mail;Kursus;Dato\n${lines.join('\n')}`)));
    const state = await ledger.load();
    const { judged } = valueOf(atOnce(judgeParticipants(table, { state, people: [CHAIR_ROW], now: NOW })));
    await startImport(parts, aList(judged, startedBy));
    parts.sent.length = 0;
  };
  const status = async (importId = ID): Promise<StoredImport> => {
    const kept = await parts.imports.get(importId);
    if (kept === undefined) throw new Error('Expected an import');
    return kept.value;
  };
  const change = async (changes: Partial<StoredImport>) => {
    const kept = await parts.imports.get(ID);
    if (kept !== undefined)
      await parts.imports.replace({ value: { ...kept.value, ...changes }, etag: kept.etag });
  };
  const logged = async () => (await ledger.load()).training.completions.get(CHAIR) ?? [];
  const keys = async () => new Set((await logged()).map((one) => `${one.courseId ?? ''} ${one.completedOn}`));

  /** A ledger that does something just before or after the nth append. */
  const onAppend = (number: number, when: 'before' | 'after', act: () => Promise<void>): ImportParts => {
    const count = { appends: 0 };
    return {
      ...parts,
      ledger: {
        load: ledger.load,
        execute: async (command, requester) => {
          count.appends += 1;
          const isNow = count.appends === number;
          if (isNow && when === 'before') await act();
          const result = await ledger.execute(command, requester);
          if (isNow && when === 'after') await act();
          return result;
        },
      },
    };
  };

  it('ends by itself with every row written once', async () => {
    await enter(1_230);
    await runImport(ID, parts);
    expect(await status()).toMatchObject({ state: 'done', done: 1_230, written: 1_230 });
    expect((await logged()).length).toBe(1_230);
    expect(parts.sent).toEqual([]);
  });

  it('takes on no more than a bounded number of rows a message, and asks for another', async () => {
    await enter(ROWS_A_MESSAGE + 1);
    await runImport(ID, parts);
    expect(await status()).toMatchObject({ state: 'running', done: ROWS_A_MESSAGE });
    expect(parts.sent).toEqual(['import']);
    await runImport(ID, parts);
    expect(await status()).toMatchObject({ state: 'done', written: ROWS_A_MESSAGE + 1 });
  });

  it.each(['before', 'after'] as const)(
    'that broke off %s an append goes on with no row twice and none missing',
    async (when) => {
      await enter(1_230);
      const breaks = onAppend(8, when, () => Promise.reject(new Error('the process died')));
      await expect(runImport(ID, breaks)).rejects.toThrow('the process died');
      expect((await status()).state).toBe('running');
      await runImport(ID, parts);
      expect(await status()).toMatchObject({ state: 'done', done: 1_230, written: 1_230 });
      expect((await logged()).length).toBe(1_230);
      expect((await keys()).size).toBe(1_230);
    },
  );

  it('stops when it is told to, and goes on later', async () => {
    await enter(2_000);
    await runImport(
      ID,
      onAppend(3, 'after', () => change({ state: 'stopped' })),
    );
    expect(await status()).toMatchObject({ state: 'stopped', done: 500, written: 500 });
    await runImport(ID, parts);
    expect((await logged()).length).toBe(500);
    await change({ state: 'running' });
    await runImport(ID, parts);
    expect(await status()).toMatchObject({ state: 'done', written: 2_000 });
    expect((await logged()).length).toBe(2_000);
  });

  it('that was stopped and one of the same list after it count each what they wrote themselves', async () => {
    await enter(1_200);
    await runImport(
      ID,
      onAppend(3, 'after', () => change({ state: 'stopped' })),
    );
    await enter(1_200);
    const second = ID.replace('0001', '0002');
    await runImport(second, parts);
    expect(await status()).toMatchObject({ state: 'stopped', done: 500, written: 500 });
    expect(await status(second)).toMatchObject({ state: 'done', done: 700, written: 700 });
    expect((await status(second)).counts).toMatchObject({ new: 700, alreadyThere: 500 });
    expect((await logged()).length).toBe(1_200);
  });

  it('by two messages at once writes every row once', async () => {
    await enter(1_700);
    await Promise.all([runImport(ID, parts), runImport(ID, parts)]);
    await runImport(ID, parts);
    expect(await status()).toMatchObject({ state: 'done', done: 1_700, written: 1_700 });
    expect((await logged()).length).toBe(1_700);
  });

  it('leaves out the rows that are no longer possible and writes the others', async () => {
    await enter(600);
    const retire = async () => {
      await ledger.execute({ type: 'RetireCourse', courseId: 'K-002' }, asked);
    };
    await runImport(ID, onAppend(3, 'before', retire));
    // Two hundred rows before it, and the half of the four hundred after it that are of the other course.
    expect(await status()).toMatchObject({ state: 'done', done: 600, written: 400 });
    expect((await logged()).filter((one) => one.courseId === 'K-002').length).toBe(100);
  });

  it.each([OUTSIDER, member(1)])(
    'fails, and writes nothing, for who may not log courses',
    async (personId) => {
      await enter(300, personId);
      await runImport(ID, parts);
      expect(await status()).toMatchObject({ state: 'failed', written: 0, problem: 'not-allowed' });
      expect(await logged()).toEqual([]);
    },
  );
});
