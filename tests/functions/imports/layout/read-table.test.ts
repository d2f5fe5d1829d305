import { describe, expect, it } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { FIRST_LINE } from '../../../../functions/imports/layout/lay-out';
import { atOnce } from '../../../support/at-once';
import { judgeParticipants } from '../../../../functions/imports/participants/judge-participants';
import { readTableHere } from '../../../../functions/imports/layout/read-table';
import { rejectedFile } from '../../../../functions/imports/rejected-file';
import { bytesOf, codeOf, valueOf } from '../../../support/files';
import { NOW } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { aRoster } from '../../../support/people';

const workbook = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await writeXlsxFile([
      [{ value: 'Mail' }, { value: 'Kursus' }, { value: 'Dato' }],
      [
        { value: 'm@e.dk' },
        { value: 'A' },
        { value: new Date(Date.UTC(2026, 9, 1)), type: Date, format: 'dd-mm-yyyy' },
      ],
      [null, null, null],
      [{ value: '=cmd' }, { value: 'A' }, { value: '1-10-2026' }],
    ]).toBuffer(),
  );

describe('A list in a workbook', () => {
  it('is read by its first sheet, with dates from date cells and from text, and the lines as Excel counts them', async () => {
    const rows = valueOf(await readTableHere(await workbook()));
    expect(rows).toMatchObject({ encoding: 'xlsx', columns: ['Mail', 'Kursus', 'Dato'] });
    expect(rows.rows).toEqual([
      { line: 2, cells: ['m@e.dk', 'A', '2026-10-01'] },
      { line: 4, cells: ['=cmd', 'A', '1-10-2026'] },
    ]);
  });

  it('is refused for a sheet that it has not, and when it is no workbook', async () => {
    expect(codeOf(await readTableHere(await workbook(), { ...FIRST_LINE, sheet: 'Findes ikke' }))).toBe(
      'body-invalid',
    );
    const cut = (await workbook()).slice(0, 200);
    expect(codeOf(await readTableHere(cut))).toBe('file-unreadable');
  });

  it('has its text that begins as a formula taken as a text, and written to a file where it is harmless', async () => {
    const rows = valueOf(await readTableHere(await workbook()));
    const state = aLedgerOf(...aRoster(3)).state;
    const { judged } = valueOf(atOnce(judgeParticipants(rows, { state, people: [], now: NOW })));
    const left = judged.flatMap(({ row, fate }) =>
      fate.kind === 'rejected' ? [{ line: row.line, refusal: fate.refusal }] : [],
    );
    expect(left.map(({ refusal }) => refusal.code)).toEqual(['unknown-person', 'unknown-person']);
    const text = Buffer.from(atOnce(rejectedFile(rows, left, 'da'))).toString('utf8');
    expect(text.startsWith('\uFEFF"Linje";"Årsag";"Mail";"Kursus";"Dato"\r\n')).toBe(true);
    expect(text).toContain(`;"'=cmd";"A";`);
    expect(text).not.toMatch(/"=/);
  });

  it('as text is still read as text', async () => {
    expect(valueOf(await readTableHere(bytesOf('Mail;Kursus;Dato\na;b;c'))).encoding).toBe('utf-8');
  });
});
