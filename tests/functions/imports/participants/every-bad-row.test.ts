import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { DirectoryPerson } from '../../../../functions/people/directory';
import { keepPlan, loadLeft } from '../../../../functions/imports/job/import-plan';
import { previewOf } from '../../../../functions/imports/preview-of';
import { knownColumns } from '../../../../functions/imports/participants/participant-columns';
import { judgeParticipants } from '../../../../functions/imports/participants/judge-participants';
import {
  PLAIN_READING,
  type ParticipantReading,
} from '../../../../functions/imports/participants/participant-reading';
import { readTableHere } from '../../../../functions/imports/layout/read-table';
import { rejectedFile } from '../../../../functions/imports/rejected-file';
import { atOnce } from '../../../support/at-once';
import { completionLogged, courseAdded } from '../../../support/builders';
import { bytesOf, valueOf } from '../../../support/files';
import { importParts } from '../../../support/import-job';
import { NOW } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { aRoster, CHAIR, member, OUTSIDER } from '../../../support/people';
import { workbookOf } from '../../../support/workbook';

const person = (personId: string, name: string, mail: string): DirectoryPerson => ({
  personId,
  name,
  title: '',
  mail,
  objectId: `o-${personId}`,
  teamsUserId: null,
});
const PEOPLE = [
  person(CHAIR, 'Mette Holm', 'mette@eksempel.dk'),
  person(member(1), 'Lars Østergaard', 'lars@eksempel.dk'),
  person(member(2), 'Kirsten Bæk', 'kirsten@eksempel.dk'),
  person(member(3), 'Kirsten Bæk', 'kb@eksempel.dk'),
  person(OUTSIDER, 'Ole Ude', 'ole@eksempel.dk'),
];
const HISTORY = [
  ...aRoster(5),
  courseAdded({ courseId: 'K-001', title: 'Kursus for direktionen' }),
  courseAdded({ courseId: 'K-002', title: 'Øvelse: nedbrud' }),
  completionLogged({ personId: member(1), courseId: 'K-001', completedOn: '2026-10-01' }),
];
const state = aLedgerOf(...HISTORY).state;
const COURSE = 'Øvelse: nedbrud';

/** One row of every kind that a list can have: what it says, what becomes of it, and what the reader is told. */
const ROWS: readonly [
  name: string,
  mail: string,
  course: string,
  date: string,
  minutes: string,
  fate: string,
  told: RegExp | null,
][] = [
  ['Mette Holm', 'mette@eksempel.dk', COURSE, '1-10-2026', '90', 'new', null],
  ['Mette', 'Mette Holm <METTE@eksempel.dk>', COURSE, '2026-10-02', '', 'new', null],
  ['Mette\u00a0Holm', '', COURSE, '03.10.2026', '', 'new', null],
  ['Holm, Mette', 'mailto:mette@eksempel.dk', COURSE, '25/9/2026', '', 'new', null],
  ['Mette Holm', 'mette@eksempel.dk', COURSE, '1-10-2026', '90', 'alreadyThere', null],
  ['Lars', 'lars@eksempel.dk', 'kursus for DIREKTIONEN', '01-10-2026', '', 'alreadyThere', null],
  ['Kirsten Bæk', '', COURSE, '1-10-2026', '', 'choose', /flere personer/],
  ['Lars Østergård', 'privat@eksempel.dk', COURSE, '1-10-2026', '', 'choose', /flere personer/],
  ['', '', COURSE, '1-10-2026', '', 'mail-missing', /ingen mailadresse/],
  ['Ukendt', 'hvem@eksempel.dk', COURSE, '1-10-2026', '', 'unknown-person', /»hvem@eksempel\.dk«/],
  ['Ole Ude', 'ole@eksempel.dk', COURSE, '1-10-2026', '', 'unknown-person', /»ole@eksempel\.dk«/],
  ['Lars', 'lars@eksempel.dk', 'Hovedregning', '1-10-2026', '', 'unknown-course', /»Hovedregning«/],
  ['Lars', 'lars@eksempel.dk', '', '1-10-2026', '', 'unknown-course', /kursuskataloget/],
  ['Lars', 'lars@eksempel.dk', COURSE, '31-02-2026', '', 'date-invalid', /»31-02-2026«/],
  ['Lars', 'lars@eksempel.dk', COURSE, '', '', 'date-invalid', /mangler en dato/],
  ['Lars', 'lars@eksempel.dk', COURSE, 'i efteråret', '', 'date-invalid', /»i efteråret«/],
  ['Lars', 'lars@eksempel.dk', COURSE, '46000', '', 'date-serial', /»46000«/],
  ['Lars', 'lars@eksempel.dk', COURSE, '1-1-2031', '', 'completed-in-future', /ikke kommet/],
  ['Lars', 'lars@eksempel.dk', COURSE, '1-10-2026', 'en time', 'body-invalid', /minutter/],
  ['=1+1', 'lars@eksempel.dk', COURSE, '2-10-2026', '', 'new', null],
  ['x'.repeat(500), 'ny@eksempel.dk', 'y'.repeat(500), '1-10-2026', '', 'unknown-person', /ny@eksempel/],
];
const HEADER = ['Navn', 'Mail', 'Kursus', 'Dato', 'Minutter'];
const cellsOf = ([name, mail, course, date, minutes]: (typeof ROWS)[number]) => [
  name,
  mail,
  course,
  date,
  minutes,
];
const FATES = ROWS.map((row) => row[5]);

const csv = (mark: string) =>
  [HEADER, ...ROWS.map(cellsOf)].map((cells) => cells.map((cell) => `"${cell}"`).join(mark)).join('\r\n');
const FILES = {
  'csv with semicolons': bytesOf(`\ufeff${csv(';')}\r\n;;;;\r\n`),
  'csv with commas': bytesOf(csv(',')),
  'UTF-16, low byte first': new Uint8Array(Buffer.from(`\ufeff${csv('\t')}`, 'utf16le')),
  'UTF-16, high byte first': new Uint8Array(Buffer.from(`\ufeff${csv('\t')}`, 'utf16le').swap16()),
  'a workbook': workbookOf({ Forside: [['Deltagere']], Liste: [HEADER, ...ROWS.map(cellsOf)] }),
};

async function judge(bytes: Uint8Array, reading: Partial<ParticipantReading> = {}) {
  const rows = valueOf(await readTableHere(bytes, { sheet: '', header: 'guess', known: knownColumns }));
  return valueOf(
    atOnce(
      judgeParticipants(rows, { state, people: PEOPLE, now: NOW, reading: { ...PLAIN_READING, ...reading } }),
    ),
  );
}

describe.each(Object.entries(FILES))(
  'Bad rows of every kind are counted and reported: %s',
  (_name, bytes) => {
    it('each row has its fate, and the counts add up to the rows', async () => {
      const list = await judge(bytes);
      const preview = previewOf(list, { bytes, fileName: 'liste', language: 'da' });
      expect(preview.rows.map(({ fate, refusal }) => refusal?.code ?? fate)).toEqual(FATES);
      const of = (fate: string) => FATES.filter((one) => one === fate).length;
      const [fresh, there, unsure] = [of('new'), of('alreadyThere'), of('choose')];
      expect(preview.counts).toEqual({
        new: fresh,
        alreadyThere: there,
        choose: unsure,
        notCompleted: 0,
        rejected: ROWS.length - fresh - there - unsure,
      });
    });

    it('the file of what was not written has each such row as it stood, with its line and a reason in Danish', async () => {
      const list = await judge(bytes);
      const { content } = importParts(undefined as never); // Only its content store is used.
      const left = await loadLeft(content, (await keepPlan(content, list.judged)).leftHash);
      const text = Buffer.from(atOnce(rejectedFile(list.rows, left, 'da'))).toString('utf8');
      const [header, ...lines] = parse(text, { bom: true, delimiter: ';' });
      expect(header).toEqual(['Linje', 'Årsag', ...HEADER]);
      const expected = ROWS.flatMap((row, index) => (row[6] === null ? [] : [{ row, line: index + 2 }]));
      expect(lines.map(([line]) => Number(line))).toEqual(expected.map(({ line }) => line));
      for (const [index, { row }] of expected.entries()) {
        expect(lines[index]?.[1]).toMatch(row[6] ?? /^$/);
        expect(lines[index]?.[1]).not.toMatch(/undefined|\[object|[a-z]+-[a-z]+-[a-z]+$/);
      }
      expect(text).not.toMatch(/(^|;)"?=/m);
    });
  },
);

describe('A date that may be one day or another', () => {
  const list = (...dates: string[]) =>
    bytesOf(['Mail,Course,Date', ...dates.map((date) => `lars@eksempel.dk,${COURSE},${date}`)].join('\n'));
  const days = async (bytes: Uint8Array, reading: Partial<ParticipantReading> = {}) =>
    (await judge(bytes, reading)).judged.map(
      ({ participation, fate }) =>
        participation?.completedOn ?? (fate.kind === 'rejected' ? fate.refusal.code : fate.kind),
    );

  it('is refused, never guessed', async () => {
    expect(await days(list('03/04/2026', '4/4/2026'))).toEqual(['date-ambiguous', '2026-04-04']);
    expect((await judge(list('03/04/2026'))).dateOrder).toBe('unknown');
  });

  it('is read by what the other dates of its column show', async () => {
    expect(await days(list('03/04/2026', '25/9/2026'))).toEqual(['2026-04-03', '2026-09-25']);
    expect(await days(list('03/04/2026', '9/25/2026'))).toEqual(['2026-03-04', '2026-09-25']);
  });

  it('is refused where the others say the one and the other', async () => {
    expect(await days(list('03/04/2026', '25/9/2026', '9/26/2026'))).toEqual([
      'date-ambiguous',
      '2026-09-25',
      '2026-09-26',
    ]);
  });

  it('is the one that the reader says, and a date that is then none is rejected', async () => {
    expect(await days(list('03/04/2026', '25/9/2026'), { dates: 'monthFirst' })).toEqual([
      '2026-03-04',
      'date-invalid',
    ]);
    expect(await days(list('03/04/2026'), { dates: 'dayFirst' })).toEqual(['2026-04-03']);
  });
});

describe('Columns that the file does not name', () => {
  const unnamed = bytesOf(
    `Mette Holm;mette@eksempel.dk;${COURSE};1-10-2026\nLars;lars@eksempel.dk;${COURSE};2-10-2026\n`,
  );

  it('are told by what is in them, and the first line is a row', async () => {
    const list = await judge(unnamed);
    expect(list).toMatchObject({ taken: { mail: 1, course: 2, date: 3 }, rows: { header: null } });
    expect(list.judged.map(({ fate }) => fate.kind)).toEqual(['new', 'new']);
  });

  const refusal = async (text: string, columns: ParticipantReading['columns'] = {}) => {
    const rows = valueOf(
      await readTableHere(bytesOf(text), { sheet: '', header: 'guess', known: knownColumns }),
    );
    const reading = { ...PLAIN_READING, columns };
    const judged = atOnce(judgeParticipants(rows, { state, people: PEOPLE, now: NOW, reading }));
    return judged.ok ? 'accepted' : judged.refusal;
  };

  it('are asked for where nothing tells them, and two of one name are not chosen between', async () => {
    expect(await refusal('A;B\nx;y\n')).toEqual({
      code: 'columns-missing',
      columns: ['Mail', 'Kursus', 'Dato'],
    });
    const twice = `Mail;Kursus;Dato;Dato\nlars@eksempel.dk;${COURSE};1-10-2026;2-10-2026\n`;
    expect(await refusal(twice)).toEqual({ code: 'columns-unclear', columns: ['Dato'] });
    expect(await refusal(twice, { date: 3 })).toBe('accepted');
  });

  it('are not used where the reader says so', async () => {
    const text = `Navn;Mail;Kursus;Dato\nLars;lars@eksempel.dk;${COURSE};1-10-2026\n`;
    expect(await refusal(text, { date: null })).toEqual({ code: 'columns-missing', columns: ['Dato'] });
    expect(await refusal(text, { mail: null, name: null })).toEqual({
      code: 'columns-missing',
      columns: ['Mail'],
    });
  });

  it('may be first and last name, which are then read as one', async () => {
    const text = `Fornavn;Efternavn;Kursus;Dato\nLars;Østergaard;${COURSE};1-10-2026\n`;
    expect((await judge(bytesOf(text))).judged[0]?.participation?.personId).toBe(member(1));
  });
});

describe('What a cell says at length', () => {
  it('is quoted by its first hundred letters, in what is kept of the import too', async () => {
    const long = 'x'.repeat(5000);
    const { judged } = await judge(
      bytesOf(
        [
          'Mail;Kursus;Dato',
          `${long};${COURSE};1-10-2026`,
          `lars@eksempel.dk;${long};1-10-2026`,
          `lars@eksempel.dk;${COURSE};${long}`,
        ].join('\n'),
      ),
    );
    for (const { fate } of judged) expect(JSON.stringify(fate).length).toBeLessThan(200);
  });
});

describe('A list of 50,000 rows', () => {
  it('is shown in an answer of bounded size, with every row counted and those that need a look among the shown', async () => {
    const row = (index: number) =>
      index < 49_000
        ? `lars@eksempel.dk;${COURSE};${'Ø'.repeat(120)};1-10-2026`
        : `${'æ'.repeat(1500)};${'ø'.repeat(1500)};x;1-10-2026`;
    const bytes = bytesOf(
      `Mail;Kursus;Note;Dato\n${Array.from({ length: 50_000 }, (_, index) => row(index)).join('\n')}\n`,
    );
    const preview = previewOf(await judge(bytes), { bytes, fileName: 'liste', language: 'da' });
    expect(preview.counts).toEqual({
      new: 1,
      alreadyThere: 48_999,
      choose: 0,
      notCompleted: 0,
      rejected: 1000,
    });
    expect(preview.rows.filter(({ fate }) => fate === 'rejected')).toHaveLength(200);
    expect(preview.rows.length + preview.leftOut).toBe(50_000);
    expect(Buffer.byteLength(JSON.stringify(preview))).toBeLessThan(500_000);
  });
});
