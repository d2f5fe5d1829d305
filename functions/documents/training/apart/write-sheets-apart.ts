import path from 'node:path';
import { ok, refuse, type Result } from '../../../../domain/result';
import { inTurn } from '../../../threads/in-turn';
import { startThread } from '../../../threads/start-thread';
import type { ExportSheet } from '../export-sheet';
import { MOST_SHEET_ROWS, MORE, WRITE, type SheetRows } from './protocol';

/** What writing one workbook may cost. */
export type WritingLimits = { mostMs: number; mostMegabytes: number };

/** 50,000 rows take some seconds and less than 300 MB, 120,000 less than 768. */
const LIMITS: WritingLimits = { mostMs: 120_000, mostMegabytes: 768 };

/** Workbooks that are written at once, and that wait for their turn. */
const AT_ONCE = 1;
const WAITING = 8;

const turns = inTurn({ atOnce: AT_ONCE, waiting: WAITING });

/**
 * Writes sheets as an xlsx file in a thread of its own, which is ended when it takes more than it may. What writes such
 * files does it in one go: with many thousand rows nobody else would be answered for seconds.
 */
export const writeSheetsApart = async (sheets: readonly ExportSheet[]): Promise<Result<Uint8Array>> =>
  (await turns(() => writeInThread(sheets, LIMITS))) ?? refuse({ code: 'writing-busy' });

/** As `writeSheetsApart`, at once and within other limits. */
export function writeInThread(
  sheets: readonly ExportSheet[],
  { mostMs, mostMegabytes }: WritingLimits,
): Promise<Result<Uint8Array>> {
  const parts = partsOf(sheets);
  const worker = startThread({
    source: path.join(__dirname, 'write-worker'),
    workerData: sheets.map(({ name, columns }) => ({ name, columns })),
    mostMegabytes,
  });
  return new Promise((resolve, reject) => {
    const end = (answer: Result<Uint8Array>): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => {
      end(refuse({ code: 'writing-too-costly' }));
    }, mostMs);
    worker.on('message', (message: typeof MORE | Uint8Array) => {
      if (message === MORE) worker.postMessage(parts.next().value ?? WRITE);
      else end(ok(message));
    });
    worker.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') end(refuse({ code: 'writing-too-costly' }));
      else {
        clearTimeout(timer);
        reject(new Error('Cannot write a workbook apart', { cause: error }));
      }
    });
  });
}

function* partsOf(sheets: readonly ExportSheet[]): Generator<SheetRows, undefined> {
  for (const [sheet, { rows }] of sheets.entries())
    for (let at = 0; at < rows.length; at += MOST_SHEET_ROWS)
      yield { sheet, rows: rows.slice(at, at + MOST_SHEET_ROWS) };
  return undefined;
}
