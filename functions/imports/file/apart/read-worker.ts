/** Runs in a thread of its own: reads one file and hands its rows over part by part. */
import { parentPort, workerData } from 'node:worker_threads';
import { ok } from '../../../../domain/result';
import { readSheets } from './read-sheets';
import type { Sheet } from '../sheet';
import {
  MOST_LETTERS_OF_A_PART,
  MOST_ROWS_OF_A_PART,
  type ReadingHead,
  type ReadingJob,
  type RowsPart,
} from './protocol';

async function read(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('Cannot read apart: this is not a thread of its own');
  const { bytes, wishes } = workerData as ReadingJob; // set by `readSheetsApart` alone
  const read = await readSheets(bytes, wishes);
  if (!read.ok) {
    port.postMessage(read satisfies ReadingHead);
    return;
  }
  const { encoding, sheets } = read.value;
  const head = {
    sheets: { encoding, sheets: sheets.map((one) => ({ ...one, rows: [] })) },
    rows: sheets.map(({ rows }) => rows.length),
  };
  const parts = partsOf(sheets);
  port.on('message', () => {
    const { value } = parts.next();
    if (value === undefined) port.close();
    else port.postMessage(value);
  });
  port.postMessage(ok(head) satisfies ReadingHead);
}

function* partsOf(sheets: readonly Sheet[]): Generator<RowsPart, undefined> {
  for (const [sheet, { rows }] of sheets.entries()) {
    for (let at = 0; at < rows.length;) {
      const start = at;
      for (let letters = 0; at < rows.length && at - start < MOST_ROWS_OF_A_PART; at += 1) {
        letters += rows[at]?.cells.reduce((sum, cell) => sum + cell.length, 0) ?? 0;
        if (letters > MOST_LETTERS_OF_A_PART && at > start) break;
      }
      yield { sheet, rows: rows.slice(start, at) };
    }
  }
  return undefined;
}

void read();
