import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../../../domain/calendar/danish-time';
import { fold } from '../../../../domain/evolve';
import type { LedgerEntry } from '../../../../domain/event';
import {
  getImport,
  getRejectedRows,
  importParticipants,
  resumeImport,
  stopImport,
  type ImportStatus,
} from '../../../../contracts/imports/imports';
import { sha256 } from '../../../../functions/ledger/hash-of';
import { openAccount, WORK_QUEUE } from '../../../../functions/storage/account';
import { createLedgerTable } from '../../../../functions/storage/ledger-table';
import type { ApiUser } from '../../../support/api-client';
import { bytesOf } from '../../../support/files';
import { startApi, type RunningApi } from '../../../support/running-api';
import { waitUntil } from '../../../support/wait-until';

const ROWS = 4_000;
const REJECTED = [
  'fremmed@eksempel.dk;Cyberkursus;2010-01-01',
  'person.1@eksempel.dk;Cyberkursus;31-02-2010',
];

/** A list of so many rows for five people from a day on, with rows that are rejected and one that stands twice. */
function listFrom(day: string): Uint8Array {
  const rows = Array.from(
    { length: ROWS },
    (_, index) =>
      `person.${String(index % 5)}@eksempel.dk;Cyberkursus;${addDays(day, Math.floor(index / 5))}`,
  );
  return bytesOf(['Mail;Kursus;Dato', ...rows, ...REJECTED, rows[0] ?? ''].join('\r\n'));
}

describe('An import through the API, with its real queue', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  beforeAll(async () => {
    api = await startApi();
    camilla = await api.user('Camilla');
  });
  afterAll(() => api.stop());

  const start = (bytes: Uint8Array) =>
    camilla.call(importParticipants, { bytes, query: { fileName: 'liste.csv', contentHash: sha256(bytes) } });
  const status = (importId: string) => camilla.call(getImport, { params: { importId } });
  const until = (importId: string, isSo: (seen: ImportStatus) => boolean): Promise<ImportStatus> =>
    waitUntil('the import', () => status(importId), isSo);
  const rejected = async (importId: string) =>
    Buffer.from(await camilla.call(getRejectedRows, { params: { importId } })).toString('utf8');
  /** What the ledger itself has of a list: how often each course is logged, read from the storage. */
  const logged = async (bytes: Uint8Array) => {
    const { connectionString } = api;
    const entries: LedgerEntry[] = [];
    for await (const entry of createLedgerTable(
      openAccount({ kind: 'connectionString', connectionString }),
    ).read(1))
      if (entry !== undefined) entries.push(entry);
    const contentHash = sha256(bytes);
    const rows = entries.flatMap((entry) => (entry.type === 'CompletionLogged' ? [entry.data] : []));
    const own = rows.filter(
      ({ evidence }) => 'contentHash' in evidence && evidence.contentHash === contentHash,
    );
    const keys = new Set(own.map((one) => `${one.personId} ${one.completedOn}`));
    return { rows: own.length, different: keys.size, inState: fold(entries).training.completionsByKey.size };
  };

  const waiting = async () => {
    const { connectionString } = api;
    const account = openAccount({ kind: 'connectionString', connectionString });
    return (await account.queue(WORK_QUEUE).getProperties()).approximateMessagesCount;
  };

  const FIRST = listFrom('2001-01-01');
  const SECOND = listFrom('2011-01-01');
  const killed = { importId: '', rejected: '' };

  it('is in the middle of its writing when the host is killed', async () => {
    const { importId, counts } = await start(FIRST);
    expect(counts).toEqual({ new: ROWS, alreadyThere: 1, choose: 0, notCompleted: 0, rejected: 2 });
    const { done } = await until(importId, (one) => one.done >= 500);
    Object.assign(killed, { importId, rejected: await rejected(importId) });
    // The same file once more starts nothing: it is the same import.
    expect((await start(FIRST)).importId).toBe(importId);
    await api.killHosts();
    expect(done).toBeLessThan(ROWS);
    const { rows, different } = await logged(FIRST);
    expect(rows).toBeGreaterThanOrEqual(500);
    expect(rows).toBeLessThan(ROWS);
    expect(different).toBe(rows);
    await api.startHosts();
    expect(await status(importId)).toMatchObject({ state: 'running' });
  });

  it('stops when the coordinator says so, and goes on from there when told to', async () => {
    const { importId } = await start(SECOND);
    await until(importId, (one) => one.done >= 500);
    expect((await camilla.call(stopImport, { params: { importId } })).state).toBe('stopped');
    // The part that was being written is written to its end, and the other import as well: nobody is at work any more.
    await waitUntil('the queue to be empty', waiting, (messages) => messages === 0);
    const stopped = await status(importId);
    expect(stopped).toMatchObject({ state: 'stopped', written: stopped.done });
    expect(stopped.done).toBeLessThan(ROWS);
    expect((await logged(SECOND)).rows).toBe(stopped.done);
    expect((await camilla.call(resumeImport, { params: { importId } })).state).toBe('running');
    expect(await until(importId, (one) => one.state !== 'running')).toMatchObject({
      state: 'done',
      done: ROWS,
      written: ROWS,
      problem: null,
    });
    expect(await logged(SECOND)).toMatchObject({ rows: ROWS, different: ROWS });
  });

  it('that was killed has ended without anybody’s doing, with every row once, true counts and the same rejected rows', async () => {
    const { importId } = killed;
    expect(await until(importId, (one) => one.state !== 'running')).toMatchObject({
      state: 'done',
      done: ROWS,
      written: ROWS,
      problem: null,
    });
    expect(await logged(FIRST)).toEqual({ rows: ROWS, different: ROWS, inState: 2 * ROWS });
    const after = await rejected(importId);
    expect(after).toBe(killed.rejected);
    expect(after.trim().split('\r\n')).toHaveLength(1 + REJECTED.length);
  });

  it('of a list that was written already writes nothing, and rejects the same rows', async () => {
    const again = await start(FIRST);
    expect(again).toMatchObject({
      state: 'done',
      done: 0,
      written: 0,
      counts: { new: 0, alreadyThere: ROWS + 1, choose: 0, notCompleted: 0, rejected: 2 },
    });
    expect(again.importId).not.toBe(killed.importId);
    expect(await rejected(again.importId)).toBe(killed.rejected);
    expect((await logged(FIRST)).rows).toBe(ROWS);
    expect((await status(killed.importId)).written).toBe(ROWS);
  });

  it('of an address that is no import’s is refused', async () => {
    for (const importId of ['findes-ikke', 'a%2Fb', '..', 'x'.repeat(500)])
      for (const endpoint of [getImport, stopImport, resumeImport, getRejectedRows])
        expect((await camilla.raw(endpoint, { params: { importId } })).status).toBe(404);
  });
});
