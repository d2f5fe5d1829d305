import { describe, expect, it } from '@jest/globals';
import { readRoster as judgeRows, ROSTER_LAYOUT } from '../../../../functions/imports/roster/read-roster';
import { readRows } from '../../../../functions/imports/layout/read-rows';
import { bytesOf, codeOf, exampleFile, valueOf } from '../../../support/files';

const readRoster = (bytes: Uint8Array) => {
  const rows = readRows(bytes);
  return rows.ok ? judgeRows(rows.value) : rows;
};
const HEADER = ' navn ;TITEL;Mail;rolle;Fra\n';
const read = (row: string) => {
  const [first] = valueOf(readRoster(bytesOf(HEADER + row))).people;
  if (first === undefined) throw new Error('Expected a row');
  return first.result;
};

describe('A roster', () => {
  it('gives name, title, mail, role and day', () => {
    expect(valueOf(read('Mette Holm;Kommunaldirektør;Mette.Holm@Eksempel.dk;Formand;1-7-2025'))).toEqual({
      name: 'Mette Holm',
      title: 'Kommunaldirektør',
      mail: 'mette.holm@eksempel.dk',
      as: { kind: 'role', role: 'chair' },
      from: '2025-07-01',
    });
  });

  it.each([
    ['formand', 'chair'],
    ['medlem', 'member'],
    ['direktør', 'director'],
    ['DIREKTØR', 'director'],
    ['koordinator', 'coordinator'],
    ['revisor', 'auditor'],
    ['administrator', 'administrator'],
  ])('knows the role %s', (word, role) => {
    expect(valueOf(read(`N;;n@e.dk;${word};1-7-2025`)).as).toEqual({ kind: 'role', role });
  });

  it.each([
    ['politiker', 'politicians'],
    ['Kommunalbestyrelsesmedlem', 'politicians'],
    ['byrådsmedlem', 'politicians'],
    ['councillor', 'politicians'],
    ['Leder', 'leaders'],
    ['chef', 'leaders'],
    ['manager', 'leaders'],
    ['specialist', 'specialists'],
    ['medarbejder', 'employees'],
    ['ANSAT', 'employees'],
    ['employee', 'employees'],
  ])('knows the group %s, which gives no role', (word, group) => {
    expect(valueOf(read(`N;;n@e.dk;${word};1-7-2025`)).as).toEqual({ kind: 'group', group });
  });

  it('may be in English, beneath a title and with a name before the address', () => {
    const text =
      'Roster 2026,,,,\nName,Title,Mail,Role,From\nMette  Holm,CEO,Mette Holm <m@e.dk>,Chair,2025-07-01\n';
    const rows = valueOf(readRows(bytesOf(text), ROSTER_LAYOUT));
    const [first] = valueOf(judgeRows(rows)).people;
    expect(first?.result).toEqual({
      ok: true,
      value: {
        name: 'Mette Holm',
        title: 'CEO',
        mail: 'm@e.dk',
        from: '2025-07-01',
        as: { kind: 'role', role: 'chair' },
      },
    });
  });

  it.each([
    { row: 'N;T;n@e.dk;stedfortræder;1-7-2025', refusal: { code: 'role-unknown', value: 'stedfortræder' } },
    { row: 'N;T;n@e.dk;konsulent;1-7-2025', refusal: { code: 'role-unknown', value: 'konsulent' } },
    { row: 'N;T;n@e.dk;leder;1/7/2025', refusal: { code: 'date-ambiguous', value: '1/7/2025' } },
    { row: ';T;n@e.dk;medlem;1-7-2025', refusal: { code: 'text-missing', field: 'name' } },
    { row: 'N;T;;medlem;1-7-2025', refusal: { code: 'mail-missing' } },
    {
      row: 'N;T;n@e.dk;Kommunaldirektør;1-7-2025',
      refusal: { code: 'role-unknown', value: 'Kommunaldirektør' },
    },
    { row: 'N;T;n@e.dk;;1-7-2025', refusal: { code: 'role-unknown', value: '' } },
    { row: 'N;T;n@e.dk;medlem;', refusal: { code: 'date-invalid', field: 'from', value: '' } },
    {
      row: 'N;T;n@e.dk;medlem;31-06-2025',
      refusal: { code: 'date-invalid', field: 'from', value: '31-06-2025' },
    },
    {
      row: `${'N'.repeat(201)};T;n@e.dk;medlem;1-7-2025`,
      refusal: { code: 'text-too-long', field: 'name', most: 200 },
    },
    {
      row: `N;${'T'.repeat(201)};n@e.dk;medlem;1-7-2025`,
      refusal: { code: 'text-too-long', field: 'title', most: 200 },
    },
    {
      row: `N;T;${'n'.repeat(200)}@e.dk;medlem;1-7-2025`,
      refusal: { code: 'text-too-long', field: 'mail', most: 200 },
    },
  ])('rejects a row and says why: $refusal', ({ row, refusal }) => {
    expect(read(row)).toEqual({ ok: false, refusal });
  });

  it.each([
    ['Til', '31-12-2025'],
    ['Slutdato', '31-12-2025'],
    ['To', '2025-12-31'],
    ['Status', 'Fratrådt'],
    ['Bemærkning', 'Tidligere medlem'],
    ['State', 'Inactive'],
  ])('never seats somebody of whom »%s« says "%s"; an empty cell says nothing', (column, value) => {
    const text = `Navn;Titel;Mail;Rolle;Fra;${column}\nN;T;n@e.dk;medlem;1-7-2025;${value}\nM;T;m@e.dk;medlem;1-7-2025;\n`;
    const { people } = valueOf(readRoster(bytesOf(text)));
    expect(people.map(({ result }) => (result.ok ? 'read' : result.refusal))).toEqual([
      { code: 'seat-ends-in-list', column, value },
      'read',
    ]);
  });

  it('reads somebody of whom another column says where they work', () => {
    const text = 'Navn;Titel;Mail;Rolle;Fra;Status;Afdeling\nN;T;n@e.dk;medlem;1-7-2025;Aktiv;Direktion\n';
    expect(valueOf(readRoster(bytesOf(text))).people.map(({ result }) => result.ok)).toEqual([true]);
  });

  it('never takes a title for a role: who is in the body is decided and not guessed', () => {
    expect(read('N;Formand;n@e.dk;Direktion;1-7-2025').ok).toBe(false);
  });

  it('of more people than one request can enter is refused before any is entered', () => {
    const row = 'N;T;n@e.dk;leder;1-7-2025\n';
    expect(codeOf(readRoster(bytesOf(HEADER + row.repeat(1000))))).toBe('accepted');
    expect(readRoster(bytesOf(HEADER + row.repeat(1001)))).toEqual({
      ok: false,
      refusal: { code: 'too-many-rows', most: 1000 },
    });
  });

  it('of the demo municipality has nine people, five of them in the body', () => {
    const people = valueOf(readRoster(exampleFile('direktion.csv'))).people.map(({ result }) =>
      valueOf(result),
    );
    expect(people).toHaveLength(9);
    expect(
      people.filter(({ as }) => as.kind === 'role' && ['chair', 'member'].includes(as.role)),
    ).toHaveLength(5);
  });
});
