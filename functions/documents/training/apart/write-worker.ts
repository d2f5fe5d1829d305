/** Runs in a thread of its own: gathers the rows of all sheets, writes them as one workbook and hands its bytes over. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ExportSheet } from '../export-sheet';
import { MORE, WRITE, type SheetRows, type WritingJob } from './protocol';
import { sheetsXlsx } from './sheets-xlsx';

function gather(): void {
  const port = parentPort;
  if (port === null) throw new Error('Cannot write apart: this is not a thread of its own');
  const job = workerData as WritingJob; // set by `writeSheetsApart` alone
  const rows = job.map((): ExportSheet['rows'][number][] => []);
  port.on('message', (message: SheetRows | typeof WRITE) => {
    if (message !== WRITE) {
      rows[message.sheet]?.push(...message.rows);
      port.postMessage(MORE);
      return;
    }
    void sheetsXlsx(job.map((sheet, index) => ({ ...sheet, rows: rows[index] ?? [] }))).then((bytes) => {
      port.postMessage(new Uint8Array(bytes));
      port.close();
    });
  });
  port.postMessage(MORE);
}

gather();
