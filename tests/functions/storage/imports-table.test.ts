import { describe, expect, it } from '@jest/globals';
import type { StoredImport, ImportStore } from '../../../functions/imports/job/import-store';
import { createImportsTable } from '../../../functions/storage/imports-table';
import { NOW } from '../../support/instants';
import { COORDINATOR } from '../../support/people';
import { openStorage } from '../../support/storage';

const LIST = 'a'.repeat(64);
const OTHER_LIST = 'b'.repeat(64);
const anImport = (changes: Partial<StoredImport> = {}): StoredImport => ({
  importId: `${changes.contentHash ?? LIST}-0001`,
  state: 'running',
  fileName: 'liste.csv',
  contentHash: LIST,
  sheet: 'Ark 1',
  header: 3,
  planHashes: ['c'.repeat(64)],
  leftHash: 'd'.repeat(64),
  counts: { new: 3, alreadyThere: 1, choose: 1, notCompleted: 1, rejected: 2 },
  done: 1,
  written: 1,
  takenUp: 0,
  startedBy: COORDINATOR,
  startedAt: NOW,
  changedAt: NOW,
  problem: null,
  tidiedAt: null,
  ...changes,
});

describe('The list of imports', () => {
  const kept = async (store: ImportStore, importId = anImport().importId) => {
    const row = await store.get(importId);
    if (row === undefined) throw new Error('Expected an import');
    return row;
  };
  const idsOf = async (store: ImportStore, contentHash?: string) => {
    const ids: string[] = [];
    for await (const { value } of store.list(contentHash)) ids.push(value.importId);
    return ids;
  };

  it('keeps everything that is said of an import, in every state', async () => {
    const store = createImportsTable(await openStorage());
    const rows = [
      anImport(),
      anImport({ importId: `${LIST}-0002`, state: 'stopped', tidiedAt: NOW, planHashes: [], leftHash: '' }),
      anImport({ importId: `${LIST}-0003`, state: 'done', takenUp: 2 }),
      ...(['not-allowed', 'import-broke-off', 'import-tidied'] as const).map((problem, index) =>
        anImport({ importId: `${LIST}-001${String(index)}`, state: 'failed', problem }),
      ),
    ];
    for (const row of rows) expect(await store.create(row)).toBe(true);
    for (const row of rows) expect((await kept(store, row.importId)).value).toEqual(row);
  });

  it('takes an id once, and leaves what is there as it is', async () => {
    const store = createImportsTable(await openStorage());
    const tries = await Promise.all([1, 2, 3].map((done) => store.create(anImport({ done }))));
    expect(tries.filter(Boolean)).toHaveLength(1);
    const { value } = await kept(store);
    expect(await store.create(anImport({ done: 9 }))).toBe(false);
    expect((await kept(store)).value).toEqual(value);
  });

  it('lets one of two that note their progress at the same time win, and the other look again', async () => {
    const account = await openStorage();
    const [first, second] = [createImportsTable(account), createImportsTable(account)];
    await first.create(anImport());
    const [mine, theirs] = [await kept(first), await kept(second)];
    const note = (store: ImportStore, seen: typeof mine, done: number) =>
      store.replace({ ...seen, value: { ...seen.value, done } });
    const noted = await Promise.all([note(first, mine, 500), note(second, theirs, 400)]);
    expect(noted.filter(Boolean)).toHaveLength(1);
    expect((await kept(first)).value.done).toBe(noted[0] ? 500 : 400);
    expect(await note(second, await kept(second), 1_000)).toBe(true);
    expect(await note(first, mine, 600)).toBe(false);
    expect((await kept(first)).value.done).toBe(1_000);
  });

  it('has room for the longest names, and for the parts of the longest list', async () => {
    const store = createImportsTable(await openStorage());
    const row = anImport({
      fileName: 'æ'.repeat(120),
      sheet: 'Ø'.repeat(31),
      startedBy: 'p'.repeat(40),
      planHashes: Array.from({ length: 25 }, (_, index) => String(index % 10).repeat(64)),
      counts: {
        new: 50_000,
        alreadyThere: 50_000,
        choose: 50_000,
        notCompleted: 50_000,
        rejected: 50_000,
      },
    });
    await store.create(row);
    expect((await kept(store)).value).toEqual(row);
  });

  it('lists all imports, or those of one list', async () => {
    const store = createImportsTable(await openStorage());
    for (const number of ['0001', '0002']) await store.create(anImport({ importId: `${LIST}-${number}` }));
    await store.create(anImport({ contentHash: OTHER_LIST }));
    expect(await idsOf(store)).toEqual([`${LIST}-0001`, `${LIST}-0002`, `${OTHER_LIST}-0001`]);
    expect(await idsOf(store, LIST)).toEqual([`${LIST}-0001`, `${LIST}-0002`]);
    expect(await idsOf(store, 'c'.repeat(64))).toEqual([]);
  });

  it.each(['', 'findes-ikke', 'a/b', 'a\\b', 'a?b', '#', '..', 'x'.repeat(2_000)])(
    'knows no import called "%s"',
    async (importId) => {
      const store = createImportsTable(await openStorage());
      expect(await store.get(importId)).toBeUndefined();
      expect(await store.recent(importId)).toBeUndefined();
    },
  );

  it('shows who watches what was noted here, and at the latest after some seconds what was noted elsewhere', async () => {
    const account = await openStorage();
    const [here, elsewhere] = [createImportsTable(account), createImportsTable(account)];
    const { importId } = anImport();
    await here.create(anImport());
    const seen = await kept(here);
    expect(await here.replace({ ...seen, value: { ...seen.value, done: 2 } })).toBe(true);
    expect((await here.recent(importId))?.done).toBe(2);
    expect((await elsewhere.recent(importId))?.done).toBe(2);
    const stopped = await kept(elsewhere);
    await elsewhere.replace({ ...stopped, value: { ...stopped.value, state: 'stopped' } });
    // Who writes here on top of what is no longer so is refused, and from then on knows that somebody knows better.
    expect(await here.replace({ ...seen, value: { ...seen.value, done: 3 } })).toBe(false);
    expect((await here.recent(importId))?.state).toBe('stopped');
  });
});
