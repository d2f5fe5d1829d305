import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atOnce } from '../../../support/at-once';
import { judgeParticipants as judgeRows } from '../../../../functions/imports/participants/judge-participants';
import {
  PLAIN_READING,
  type ParticipantReading,
} from '../../../../functions/imports/participants/participant-reading';
import { readRows } from '../../../../functions/imports/layout/read-rows';
import { runImport } from '../../../../functions/imports/job/run-import';
import { startImport } from '../../../../functions/imports/job/start-import';
import { readCourses } from '../../../../functions/imports/courses/read-courses';
import { createMemoryLedgerStore } from '../../../../functions/ledger/memory-ledger-store';
import { createOversightLedger } from '../../../../functions/ledger/oversight-ledger';
import type { DirectoryPerson } from '../../../../functions/people/directory';
import type { LedgerEvent } from '../../../../domain/event';
import { courseAdded, completionLogged } from '../../../support/builders';
import { bytesOf, codeOf, exampleFile, valueOf } from '../../../support/files';
import { NOW } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { aList, importParts } from '../../../support/import-job';
import { CHAIR, COORDINATOR, OUTSIDER, aRoster, member } from '../../../support/people';

const person = (personId: string, mail: string): DirectoryPerson => ({
  personId,
  name: personId,
  title: '',
  mail,
  objectId: `o-${personId}`,
  teamsUserId: null,
});
const PEOPLE = [
  person(CHAIR, 'Mette.Holm@eksempel.dk'),
  person(member(1), 'lars@eksempel.dk'),
  person(member(2), 'kirsten@eksempel.dk'),
  person(OUTSIDER, 'ude@eksempel.dk'),
];
const HISTORY = [
  ...aRoster(5),
  courseAdded({ courseId: 'K-001', title: 'Kursus for direktionen' }),
  courseAdded({ courseId: 'K-002', title: 'Øvelse: nedbrud' }),
  completionLogged({ personId: member(2), courseId: 'K-001', completedOn: '2026-10-01' }),
];
const judgeParticipants = (bytes: Uint8Array, known: Parameters<typeof judgeRows>[1]) => {
  const rows = readRows(bytes);
  return rows.ok ? atOnce(judgeRows(rows.value, known)) : rows;
};
const HEADER = 'Navn;Mail;Kursus;Dato\n';
const list = (...rows: string[]) => bytesOf(HEADER + rows.join('\n'));
const judge = (bytes: Uint8Array, history: readonly LedgerEvent[] = HISTORY, people = PEOPLE) =>
  judgeParticipants(bytes, { state: aLedgerOf(...history).state, people, now: NOW });
const judgeRow = (row: string, history?: readonly LedgerEvent[]) => {
  const [judged] = valueOf(judge(list(row), history)).judged;
  if (judged === undefined) throw new Error('Expected a row');
  return judged;
};
const judgeAs = (bytes: Uint8Array, reading: Partial<ParticipantReading>, people = PEOPLE) =>
  valueOf(
    judgeParticipants(bytes, {
      state: aLedgerOf(...HISTORY).state,
      people,
      now: NOW,
      reading: { ...PLAIN_READING, ...reading },
    }),
  ).judged;
const fatesOf = (bytes: Uint8Array) => valueOf(judge(bytes)).judged.map((row) => row.fate.kind);

describe('A row of a participant list', () => {
  it.each([
    'Mette;mette.holm@eksempel.dk;Kursus for direktionen;1-10-2026',
    'Mette;METTE.HOLM@EKSEMPEL.DK;kursus for DIREKTIONEN;2026-10-01',
    ';  mette.holm@eksempel.dk ; Kursus for direktionen ;01.10.2026',
  ])('is new, whatever the letter case and the way of writing the date: %s', (row) => {
    expect(judgeRow(row)).toMatchObject({
      fate: { kind: 'new' },
      participation: { personId: CHAIR, courseId: 'K-001', completedOn: '2026-10-01' },
    });
  });

  it('is new on the day of the import itself', () => {
    expect(judgeRow('M;lars@eksempel.dk;Øvelse: nedbrud;2-11-2026').fate.kind).toBe('new');
  });

  it('is there already when the same person, course and day is logged, and carries nothing to log', () => {
    const judged = judgeRow('K;kirsten@eksempel.dk;Kursus for direktionen;1-10-2026');
    expect(judged.fate).toEqual({ kind: 'alreadyThere' });
    expect(judged.participation).toBeUndefined();
  });

  it.each([
    { row: 'M;;Kursus for direktionen;1-10-2026', refusal: { code: 'mail-missing' } },
    {
      row: 'O;ole@eksempel.dk;Kursus for direktionen;1-10-2026',
      refusal: { code: 'unknown-person', value: 'ole@eksempel.dk' },
    },
    {
      row: 'U;ude@eksempel.dk;Kursus for direktionen;1-10-2026',
      refusal: { code: 'unknown-person', value: 'ude@eksempel.dk' },
    },
    {
      row: 'L;lars@eksempel.dk;Hovedregning;1-10-2026',
      refusal: { code: 'unknown-course', value: 'Hovedregning' },
    },
    { row: 'L;lars@eksempel.dk;;1-10-2026', refusal: { code: 'unknown-course', value: '' } },
    {
      row: 'L;lars@eksempel.dk;Øvelse: nedbrud;31-02-2026',
      refusal: { code: 'date-invalid', field: 'completedOn', value: '31-02-2026' },
    },
    {
      row: 'L;lars@eksempel.dk;Øvelse: nedbrud;snart',
      refusal: { code: 'date-invalid', field: 'completedOn', value: 'snart' },
    },
    {
      row: 'L;lars@eksempel.dk;Øvelse: nedbrud',
      refusal: { code: 'date-invalid', field: 'completedOn', value: '' },
    },
    {
      row: 'L;lars@eksempel.dk;Øvelse: nedbrud;1-1-1999',
      refusal: { code: 'date-too-early', field: 'completedOn', value: '1999-01-01', limit: '2000-01-01' },
    },
    {
      row: 'L;lars@eksempel.dk;Øvelse: nedbrud;3-11-2026',
      refusal: { code: 'completed-in-future', completedOn: '2026-11-03' },
    },
    {
      row: 'L;lars@eksempel.dk;" =cmd";1-10-2026',
      refusal: { code: 'unknown-course', value: '=cmd' },
    },
  ])('is rejected and says why: $row', ({ row, refusal }) => {
    const judged = judgeRow(row);
    expect(judged.fate).toEqual({ kind: 'rejected', refusal });
    expect(judged.participation).toBeUndefined();
  });

  it('is asked about where two providers have a course of that title, and is the one whose provider it names', () => {
    const second = courseAdded({
      courseId: 'K-003',
      title: 'Kursus for direktionen',
      provider: 'En anden',
    });
    const row = 'lars@eksempel.dk;Kursus for direktionen;1-10-2026';
    expect(judgeRow(`M;${row}`, [...HISTORY, second]).fate).toEqual({
      kind: 'rejected',
      refusal: { code: 'several-courses', value: 'Kursus for direktionen' },
    });
    const named = bytesOf(`Mail;Kursus;Dato;Udbyder\n${row};EN ANDEN`);
    const [judged] = valueOf(judge(named, [...HISTORY, second])).judged;
    expect(judged?.participation).toMatchObject({ courseId: 'K-003' });
  });
});

describe('A participant list', () => {
  it('counts a row that stands in it twice once', () => {
    const row = 'M;mette.holm@eksempel.dk;Kursus for direktionen;1-10-2026';
    expect(fatesOf(list(row, row.replace('1-10-2026', '2026-10-01'), row))).toEqual([
      'new',
      'alreadyThere',
      'alreadyThere',
    ]);
  });

  it('is refused as a whole when columns are missing, and names them', () => {
    expect(judge(bytesOf('Navn;E-post;Kursus\nM;m@e.dk;K\n'))).toEqual({
      ok: false,
      refusal: { code: 'columns-missing', columns: ['Dato'] },
    });
    expect(codeOf(judge(new Uint8Array()))).toBe('file-empty');
  });

  const cell = (...values: string[]) => fc.constantFrom(...values);
  const row = fc.record({
    mail: cell('mette.holm@eksempel.dk', 'LARS@eksempel.dk', 'kirsten@eksempel.dk', 'ole@eksempel.dk', ''),
    course: cell('Kursus for direktionen', 'øvelse: NEDBRUD', 'Hovedregning', '=1'),
    date: cell('1-10-2026', '2026-10-01', '02.10.2026', '31-02-2026', '1-1-2027'),
  });
  const rows = fc.array(row, { minLength: 1, maxLength: 12 });
  const textOf = (some: readonly { mail: string; course: string; date: string }[]) =>
    list(...some.map(({ mail, course, date }) => `N;${mail};${course};${date}`));
  const summary = (bytes: Uint8Array) => {
    const { judged } = valueOf(judge(bytes));
    return {
      fates: judged
        .map((one) => (one.fate.kind === 'rejected' ? one.fate.refusal.code : one.fate.kind))
        .sort(),
      logged: judged.flatMap((one) => (one.participation ? [JSON.stringify(one.participation)] : [])).sort(),
    };
  };

  it('comes to the same in any order of its rows', () => {
    fc.assert(
      fc.property(
        rows.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        ([some, shuffled]) => {
          expect(summary(textOf(shuffled))).toEqual(summary(textOf(some)));
        },
      ),
    );
  });

  it('imported twice writes no more than imported once', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const store = createMemoryLedgerStore(aLedgerOf(...HISTORY).entries);
        const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
        const ledger = createOversightLedger({ store, snapshots, now: () => NOW });
        const write = async () => {
          const state = await ledger.load();
          const { judged } = valueOf(judgeParticipants(textOf(some), { state, people: PEOPLE, now: NOW }));
          const parts = importParts(ledger);
          const row = await startImport(parts, aList(judged, COORDINATOR));
          await runImport(row.importId, parts);
          return (await parts.imports.get(row.importId))?.value.written;
        };
        expect(await write()).toBe(summary(textOf(some)).logged.length);
        expect(await write()).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('The columns of a participant list', () => {
  it.each([
    ['E-post;Kursusnavn;Gennemført', 'lars@eksempel.dk;Øvelse: nedbrud;1-10-2026'],
    ['Course;Date;E-mail', 'Øvelse: nedbrud;2026-10-01;lars@eksempel.dk'],
    ['TITEL ;Afsluttet:;Email', 'Øvelse: nedbrud;1.10.2026;lars@eksempel.dk'],
  ])('are found by what is usually written above them: %s', (header, row) => {
    const judged = valueOf(judge(bytesOf(`${header}\n${row}`))).judged;
    expect(judged[0]?.participation).toMatchObject({ personId: member(1), courseId: 'K-002' });
  });

  it('can be named by the reader, and a column of that name is then not taken', () => {
    const bytes = bytesOf('Mail;X;Kursus;Y\nx;lars@eksempel.dk;Øvelse: nedbrud;1-10-2026');
    const [row] = judgeAs(bytes, { columns: { mail: 1, date: 3 } });
    expect(row?.participation).toMatchObject({ personId: member(1), completedOn: '2026-10-01' });
  });

  it('are refused where the list has no such column', () => {
    const state = aLedgerOf(...HISTORY).state;
    const reading = { ...PLAIN_READING, columns: { mail: 9 } };
    expect(codeOf(judgeParticipants(list('a;b;c;d'), { state, people: PEOPLE, now: NOW, reading }))).toBe(
      'body-invalid',
    );
  });

  it('give the length where there is one, and a length that is no number rejects the row', () => {
    const bytes = bytesOf(
      'Mail;Kursus;Dato;Varighed\nlars@eksempel.dk;Øvelse: nedbrud;1-10-2026;90\nlars@eksempel.dk;Øvelse: nedbrud;2-10-2026;halvanden time',
    );
    const [first, second] = valueOf(judge(bytes)).judged;
    expect(first?.participation?.minutes).toBe(90);
    expect(second?.fate).toEqual({ kind: 'rejected', refusal: { code: 'body-invalid', field: 'minutes' } });
  });
});

describe('A row without a mail that is known', () => {
  const named = (personId: string, name: string, mail: string): DirectoryPerson => ({
    ...person(personId, mail),
    name,
  });
  const people = [
    named(CHAIR, 'Mette Holm', 'm1@eksempel.dk'),
    named(member(1), 'Mette Holm', 'm2@eksempel.dk'),
    named(member(2), 'Jonas Ågård Friis', 'j@eksempel.dk'),
    named(member(3), 'Kirsten Bæk', 'k@eksempel.dk'),
    named(OUTSIDER, 'Ulla Ude', 'u@eksempel.dk'),
  ];
  const fate = (who: string, choices: ParticipantReading['choices'] = {}) =>
    judgeAs(list(`${who};Øvelse: nedbrud;1-10-2026`), { choices }, people)[0];

  it.each([
    ['Jonas Ågård Friis;', member(2)],
    ['Friis, Jonas Aagaard;', member(2)],
    ['kirsten  BÆK;', member(3)],
  ])('is the one person of that name: %s', (who, personId) => {
    expect(fate(who)).toMatchObject({ fate: { kind: 'new' }, participation: { personId } });
  });

  it.each([
    ['Mette Holm;', [CHAIR, member(1)]],
    ['Jonas Friis;', [member(2)]],
    ['Kirsten Bek;', [member(3)]],
    ['Kirsten Bæk;privat@eksempel.dk', [member(3)]],
  ])(
    'is a question to the reader when a name fits several or only nearly, and writes nothing: %s',
    (who, candidates) => {
      const row = fate(who);
      expect(row?.fate).toMatchObject({
        kind: 'choose',
        candidates: candidates.map((personId) => ({ personId })),
      });
      expect(row?.participation).toBeUndefined();
    },
  );

  it('is the person whom the reader chose, and nobody that the row cannot mean', () => {
    expect(fate('Mette Holm;', { '2': member(1) })?.participation?.personId).toBe(member(1));
    expect(fate('Mette Holm;', { '2': member(3) })?.fate.kind).toBe('choose');
    expect(fate('Kirsten Bæk;', { '2': member(1) })?.participation?.personId).toBe(member(3));
  });

  it.each(['Ulla Ude;', 'Ole Fremmed;', 'Mette;'])(
    'is nobody when no name on the roster comes near: %s',
    (who) => {
      expect(fate(who)?.fate).toMatchObject({ kind: 'rejected', refusal: { code: 'mail-missing' } });
    },
  );

  it('is not asked about when the row would be rejected whoever it means', () => {
    const [row] = judgeAs(list('Mette Holm;;Hovedregning;1-10-2026'), {}, people);
    expect(row?.fate).toMatchObject({ kind: 'rejected', refusal: { code: 'unknown-course' } });
  });
});

describe('A course that is not in the catalogue', () => {
  const row = 'L;lars@eksempel.dk;Hovedregning;1-10-2026';

  it('is logged under the provider that the reader names, once each day', () => {
    const [first, second] = judgeAs(list(row, row), { otherCourses: 'Regneskolen' });
    expect(first?.participation).toMatchObject({
      courseId: null,
      otherCourse: { title: 'Hovedregning', provider: 'Regneskolen' },
    });
    expect(second?.fate.kind).toBe('alreadyThere');
  });

  it('is rejected all the same without a title', () => {
    const [only] = judgeAs(list('L;lars@eksempel.dk;;1-10-2026'), { otherCourses: 'Regneskolen' });
    expect(only?.fate).toMatchObject({ kind: 'rejected', refusal: { code: 'unknown-course' } });
  });
});

describe('The lists of the demo municipality', () => {
  const mails = ['mette.holm', 'lars.oestergaard', 'kirsten.baek', 'jonas.friis', 'pia.ravn'];
  const people = mails.map((mail, index) =>
    person(index === 0 ? CHAIR : member(index), `${mail}@eksempel.dk`),
  );
  const catalogue = valueOf(readCourses(valueOf(readRows(exampleFile('kursuskatalog.csv'))))).courses.flatMap(
    ({ course }, index) =>
      'kind' in course ? [] : [courseAdded({ ...course, courseId: `K-${String(index + 1)}` })],
  );
  const start = [...aRoster(5), ...catalogue];
  const now = '2026-11-02T09:00:00.000Z';
  const judgeExample = (name: string, history: readonly LedgerEvent[]) =>
    valueOf(judgeParticipants(exampleFile(name), { state: aLedgerOf(...history).state, people, now })).judged;

  it('start with twelve rows that are all new', () => {
    const judged = judgeExample('deltagerliste.csv', start);
    expect(judged.map((one) => one.fate.kind)).toEqual(Array.from({ length: 12 }, () => 'new'));
  });

  it('go on with five new ones, two that are there, and each kind of bad row once', () => {
    const logged = judgeExample('deltagerliste.csv', start).flatMap(({ participation }) =>
      participation ? [completionLogged(participation)] : [],
    );
    const fates = judgeExample('deltagerliste-efteraar-2026.csv', [...start, ...logged]).map((one) =>
      one.fate.kind === 'rejected' ? one.fate.refusal.code : one.fate.kind,
    );
    expect(fates).toEqual([
      ...Array.from({ length: 5 }, () => 'new'),
      'alreadyThere',
      'alreadyThere',
      'unknown-course',
      'completed-in-future',
      'unknown-person',
      'notCompleted',
      'mail-missing',
      'date-invalid',
    ]);
  });
});
