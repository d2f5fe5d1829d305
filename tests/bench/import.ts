import type { TransactionAction } from '@azure/data-tables';
import { addDays } from '../../domain/calendar/danish-time';
import { judgeParticipants } from '../../functions/imports/participant-list';
import { writeParticipants } from '../../functions/imports/write-participants';
import { entryText } from '../../functions/ledger/read-entry';
import { GENESIS } from '../../domain/ledger/head';
import { chunksOf, manyEvents } from './completions';
import { rowOf, type Row } from './row';
import { enterPeople, type Workbench } from './workbench';

const ROWS = 5_000;
const COURSES = 20;

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
    const day = addDays('2020-01-01', Math.floor(index / (5 * COURSES)));
    return `Person ${String(person)};person${String(person)}@eksempel.dk;Kursus ${String(course)};${day};60`;
  });
  const bytes = Buffer.from(`Navn;Mail;Kursus;Dato;Minutter\r\n${lines.join('\r\n')}\r\n`, 'utf8');

  const table = account.table('rawbatches');
  await table.createTable();
  const batches = [...chunksOf(manyEvents(ROWS + 540), GENESIS)].slice(-ROWS / 100);
  const rawStart = performance.now();
  for (const batch of batches) {
    const actions = batch.map((entry): TransactionAction => {
      const rowKey = String(entry.seq).padStart(12, '0');
      return ['create', { partitionKey: 'ledger', rowKey, entry: entryText(entry) }];
    });
    await table.submitTransaction(actions);
  }
  const floor = (ROWS / (performance.now() - rawStart)) * 1000;

  const start = performance.now();
  const people = (await program.directory.all()).values();
  const judged = judgeParticipants(bytes, { state: await program.ledger.load(), people, now: program.now() });
  if (!judged.ok) throw new Error(judged.refusal.code);
  const evidence = {
    kind: 'participantList',
    contentHash: 'a'.repeat(64),
    fileName: 'deltagerliste.csv',
  } as const;
  const written = await writeParticipants(program.ledger, judged.value.judged, evidence, requester);
  if (!written.ok || written.value !== ROWS) throw new Error('Not every row was written');
  const value = (ROWS / (performance.now() - start)) * 1000;
  return [rowOf(`import of ${String(ROWS)} rows (floor: raw batches of 100)`, 'rows/s', { floor, value })];
}
