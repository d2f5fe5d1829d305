import type { TransactionAction } from '@azure/data-tables';
import { addDays } from '../../domain/calendar/danish-time';
import { judgeParticipants } from '../../functions/imports/participants/judge-participants';
import type { StoredImport } from '../../functions/imports/job/import-store';
import { readTable } from '../../functions/imports/layout/read-table';
import { startImport } from '../../functions/imports/job/start-import';
import { runImport } from '../../functions/imports/job/run-import';
import { sha256 } from '../../functions/ledger/hash-of';
import { sliceBySlice } from '../../functions/pace/slice-by-slice';
import type { Program } from '../../functions/program';
import { entryText } from '../../functions/ledger/read-entry';
import { GENESIS } from '../../domain/ledger/head';
import { chunksOf, manyEvents } from './completions';
import { percentile, rowOf, speedOf, type Row } from './row';
import { enterPeople, type Workbench } from './workbench';

const ROWS = 50_000;
const COURSES = 20;
/** The object id that the first of `enterPeople` has. */
const FIRST_OBJECT_ID = '00000000-0000-4000-8000-000000000000';

/** The least that an answer waits for: that it gets a turn. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Rows of a participant list written a second, beside plain batch inserts of as many rows of the same size. */
export async function benchImport({ program, account }: Workbench): Promise<Row[]> {
  const ids = await enterPeople(program, ['coordinator', 'chair', 'member', 'member', 'member', 'member']);
  const requester = {
    kind: 'person',
    personId: ids[0] ?? '',
    isTenantAdministrator: false,
    surface: 'tab',
  } as const;
  for (let number = 1; number <= COURSES; number += 1) {
    const course = {
      title: `Kursus ${String(number)}`,
      provider: 'Eksempel Kommune',
      format: 'Webinar',
      minutes: 60,
      competences: ['identify'],
      audiences: [],
      validMonths: null,
      source: 'Måling',
    } as const;
    await program.ledger.execute({ type: 'AddCourse', course }, requester);
  }
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const person = 1 + (index % 5);
    const course = 1 + (Math.floor(index / 5) % COURSES);
    const day = addDays('2001-01-01', Math.floor(index / (5 * COURSES)));
    return `Person ${String(person)};person${String(person)}@eksempel.dk;Kursus ${String(course)};${day};60`;
  });
  const bytes = Buffer.from(`Navn;Mail;Kursus;Dato;Minutter\r\n${lines.join('\r\n')}\r\n`, 'utf8');

  const table = account.table('rawbatches');
  await table.createTable();
  const batches = [...chunksOf(manyEvents(ROWS + 540), GENESIS)].slice(-ROWS / 100);
  const rawWatch = watching(nextTurn);
  rawWatch.look();
  const rawStart = performance.now();
  for (const batch of batches) {
    const actions = batch.map((entry): TransactionAction => {
      const rowKey = String(entry.seq).padStart(12, '0');
      return ['create', { partitionKey: 'ledger', rowKey, entry: entryText(entry) }];
    });
    await table.submitTransaction(actions);
  }
  const floor = (ROWS / (performance.now() - rawStart)) * 1000;

  const raw = await rawWatch.end();

  const before = process.memoryUsage().rss;
  const start = performance.now();
  const row = await started(program, bytes, ids[0] ?? '');
  const watch = watching(() => askStatus(program, row.importId));
  watch.look();
  const messages = [row.importId];
  const sendWork = () => {
    messages.push(row.importId);
    return Promise.resolve();
  };
  for (const importId of messages) await runImport(importId, { ...program, sendWork });
  const value = (ROWS / (performance.now() - start)) * 1000;
  const { times, peak } = await watch.end();
  const kept = await program.imports.get(row.importId);
  if (kept?.value.state !== 'done' || kept.value.written !== ROWS)
    throw new Error('Not every row was written');
  const name = `import of ${String(ROWS)} rows`;
  const status = (word: string, share: number) =>
    rowOf(`${name}: ${word} of a status answer (floor: a turn of the loop during raw batches)`, 'ms', {
      floor: percentile(raw.times, share),
      value: percentile(times, share),
    });
  return [
    speedOf(`${name} (floor: raw batches of 100)`, 'rows/s', { floor, value }),
    status('p50', 0.5),
    status('p95', 0.95),
    status('max', 1),
    rowOf(`${name}: memory taken at the most (floor: the list itself)`, 'MB', {
      floor: bytes.length / 1_048_576,
      value: (peak - before) / 1_048_576,
    }),
  ];
}

/** Reads and judges the list and keeps what is to be done, as the operation that starts an import does. */
async function started(program: Program, bytes: Uint8Array, startedBy: string): Promise<StoredImport> {
  const { directory, ledger, now } = program;
  const table = await readTable(bytes);
  if (!table.ok) throw new Error(table.refusal.code);
  const people = (await directory.all()).values();
  const state = await ledger.load();
  const list = await sliceBySlice(judgeParticipants(table.value, { state, people, now: now() }));
  if (!list.ok) throw new Error(list.refusal.code);
  const { judged } = list.value;
  return startImport(
    { ...program, sendWork: () => Promise.resolve() },
    {
      file: { bytes, mediaType: 'text/csv' },
      list: {
        fileName: 'deltagerliste.csv',
        contentHash: sha256(bytes),
        sheet: '',
        header: 'first' as const,
        counts: { new: judged.length, alreadyThere: 0, choose: 0, notCompleted: 0, rejected: 0 },
      },
      judged,
      startedBy,
    },
  );
}

/** Asks for the status as the operation does: who asks, the state that authorises, the row. */
async function askStatus({ directory, imports, ledger }: Program, importId: string): Promise<void> {
  await directory.findByObjectId(FIRST_OBJECT_ID);
  await ledger.recent();
  await imports.recent(importId);
}

/** Does something over and over, and notes how long each time took and how much memory the process had at the most. */
function watching(ask: () => Promise<unknown>) {
  const seen = { times: [] as number[], peak: 0, isOver: false, last: Promise.resolve() };
  const asking = async (): Promise<void> => {
    while (!seen.isOver) {
      const start = performance.now();
      await ask();
      seen.times.push(performance.now() - start);
      seen.peak = Math.max(seen.peak, process.memoryUsage().rss);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  return {
    look: () => {
      seen.last = asking();
    },
    end: async () => {
      seen.isOver = true;
      await seen.last;
      return seen;
    },
  };
}
