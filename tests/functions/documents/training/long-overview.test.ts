import { describe, expect, it } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { addDays } from '../../../../domain/calendar/danish-time';
import { writeInThread } from '../../../../functions/documents/training/apart/write-sheets-apart';
import {
  dayCell,
  numberCell,
  textCell,
  type ExportSheet,
} from '../../../../functions/documents/training/export-sheet';
import { codeOf, valueOf } from '../../../support/files';
import { health } from '../../../support/health';
import { TODAY } from '../../../support/instants';

// What writes such files takes some seconds for many rows, and longer on a busy machine.

const LIMITS = { mostMs: 120_000, mostMegabytes: 512 };

/** An overview of courses with so many rows. */
const courses = (count: number): ExportSheet => ({
  name: 'Kurser',
  columns: ['Navn', 'Dato', 'Minutter'],
  rows: Array.from({ length: count }, (_, number) => [
    textCell(`Medarbejder ${String(number)}`),
    dayCell(addDays(TODAY, -(number % 400))),
    numberCell(number % 90),
  ]),
});

const FEW: ExportSheet = {
  name: 'Om udtrækket',
  columns: ['Kommune'],
  rows: [[textCell('Eksempel Kommune')]],
};

describe('A training overview of many thousand rows as a workbook', () => {
  it('keeps nobody waiting while it is written, and has every row in its place', async () => {
    const { ask, close } = await health();
    const answered: string[] = [];
    const writing = writeInThread([FEW, courses(20_000)], LIMITS).finally(() => answered.push('workbook'));
    for (let asked = 0; asked < 5; asked += 1) answered.push(await ask());
    const [about, all] = await readXlsxFile(Buffer.from(valueOf(await writing)));
    close();
    expect(answered).toEqual(['well', 'well', 'well', 'well', 'well', 'workbook']);
    expect(about?.data).toEqual([['Kommune'], ['Eksempel Kommune']]);
    expect(all?.data).toHaveLength(20_001);
    for (const number of [0, 199, 200, 19_999])
      expect(all?.data[number + 1]).toEqual([
        `Medarbejder ${String(number)}`,
        new Date(addDays(TODAY, -(number % 400))),
        number % 90,
      ]);
  });

  it('is given up when it takes more time or memory than one file may, and the next is written', async () => {
    const many = [courses(20_000)];
    expect(codeOf(await writeInThread(many, { ...LIMITS, mostMs: 1 }))).toBe('writing-too-costly');
    expect(codeOf(await writeInThread(many, { ...LIMITS, mostMegabytes: 24 }))).toBe('writing-too-costly');
    expect(codeOf(await writeInThread([FEW], LIMITS))).toBe('accepted');
  });

  it('can have no rows at all', async () => {
    const empty = { ...FEW, rows: [] };
    const [sheet] = await readXlsxFile(Buffer.from(valueOf(await writeInThread([empty], LIMITS))));
    expect(sheet?.data).toEqual([['Kommune']]);
  });
});
