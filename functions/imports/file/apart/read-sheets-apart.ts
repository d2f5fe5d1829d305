import path from 'node:path';
import { ok, refuse, type Result } from '../../../../domain/result';
import { inTurn } from '../../../threads/in-turn';
import { startThread } from '../../../threads/start-thread';
import type { Row } from '../row';
import type { ReadSheets, Sheets } from '../sheet';
import { NEXT, type ReadingHead, type ReadingJob, type RowsPart } from './protocol';

/** What reading one file may cost. */
export type ReadingLimits = { mostMs: number; mostMegabytes: number };

/** A list of 50,000 rows takes some seconds and less than 200 MB. */
const LIMITS: ReadingLimits = { mostMs: 60_000, mostMegabytes: 512 };

/** Files that are read at once, and that wait for their turn; each that waits keeps its bytes in memory. */
const AT_ONCE = 2;
const WAITING = 16;

const turns = inTurn({ atOnce: AT_ONCE, waiting: WAITING });

/** Reads a file's sheets in a thread of its own, which is ended when it takes more than it may. */
export const readSheetsApart: ReadSheets = async (bytes, wishes) =>
  (await turns(() => readInThread({ bytes, wishes }, LIMITS))) ?? refuse({ code: 'reading-busy' });

/** As `readSheetsApart`, at once and within other limits. */
export function readInThread(job: ReadingJob, limits: ReadingLimits): Promise<Result<Sheets>> {
  const source = path.join(__dirname, 'read-worker');
  const worker = startThread({ source, workerData: job, mostMegabytes: limits.mostMegabytes });
  let head: { sheets: Sheets; rows: Row[][] } | undefined;
  return new Promise((resolve, reject) => {
    const end = (answer: Result<Sheets>): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => {
      end(refuse({ code: 'reading-too-costly' }));
    }, limits.mostMs);
    worker.on('message', (message: ReadingHead | RowsPart) => {
      if ('ok' in message) {
        if (!message.ok) {
          end(message);
          return;
        }
        head = { sheets: message.value.sheets, rows: message.value.rows.map(() => []) };
      } else head?.rows[message.sheet]?.push(...message.rows);
      worker.postMessage(NEXT);
    });
    worker.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') end(refuse({ code: 'reading-too-costly' }));
      else {
        clearTimeout(timer);
        reject(new Error('Cannot read a list apart', { cause: error }));
      }
    });
    // It closes its port when it has handed over everything.
    worker.on('exit', () => {
      end(head === undefined ? refuse({ code: 'reading-too-costly' }) : ok(whole(head)));
    });
  });
}

const whole = ({
  sheets: { encoding, sheets },
  rows,
}: {
  sheets: Sheets;
  rows: readonly Row[][];
}): Sheets => ({
  encoding,
  sheets: sheets.map((sheet, index) => ({ ...sheet, rows: rows[index] ?? [] })),
});
