import { setTimeout as sleep } from 'node:timers/promises';
import { strToU8, zip } from 'fflate';
import { addDays } from '../../domain/calendar/danish-time';
import { writeSheetsApart } from '../../functions/documents/training/apart/write-sheets-apart';
import {
  dayCell,
  numberCell,
  textCell,
  type ExportSheet,
} from '../../functions/documents/training/export-sheet';
import { sheetCsv } from '../../functions/documents/training/training-csv';
import { sliceBySlice } from '../../functions/pace/slice-by-slice';
import { TODAY } from '../support/instants';
import { rowOf, type Row } from './row';
import { watched } from './watched';

const ROWS = 50_000;

/**
 * Writing 50,000 courses as a workbook, beside the least that a file of that kind demands: every cell's text once, and
 * packed. How long others wait meanwhile is set beside how long they do while nothing is done at all.
 */
export async function benchExport(): Promise<Row[]> {
  const sheet = courses();
  const floor = await watched(async () => packed(await sliceBySlice(sheetCsv(sheet))));
  const value = await watched(() => writeSheetsApart([sheet]));
  const nothing = await watched(() => sleep(value.took));
  if (floor.result === 0 || !value.result.ok) throw new Error('Expected two files');
  const name = `an overview of ${String(ROWS)} courses as a workbook`;
  return [
    rowOf(`${name} (floor: csv, packed)`, 'ms', { floor: floor.took, value: value.took }),
    rowOf(`${name}: longest wait of others (floor: while nothing is done)`, 'ms', {
      floor: nothing.longest,
      value: value.longest,
    }),
  ];
}

const packed = (csv: Buffer): Promise<number> =>
  new Promise((resolve, reject) => {
    zip({ 'sheet.csv': strToU8(csv.toString('utf8')) }, (error, bytes) => {
      if (error) reject(error);
      else resolve(bytes.length);
    });
  });

function courses(): ExportSheet {
  const texts = [
    'Direktør',
    'Gældende',
    'Kursus i styring af risici',
    'Kommunernes Cybersikkerhedsskole',
    'Ja',
  ];
  return {
    name: 'Kurser',
    columns: ['Navn', ...texts, 'Dato', 'Frist', 'Minutter', 'Dokumentation', 'Registreret af', 'Kilde'],
    rows: Array.from({ length: ROWS }, (_, number) => [
      textCell(`Medarbejder ${String(number)}`),
      ...texts.map(textCell),
      dayCell(addDays(TODAY, -(number % 400))),
      dayCell(addDays(TODAY, number % 400)),
      numberCell(number % 90),
      ...['Deltagerliste', 'Camilla Nørby', 'NIS 2-loven § 7, stk. 2'].map(textCell),
    ]),
  };
}
