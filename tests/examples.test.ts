import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { decisionDraft } from '../contracts/decision/decision-content';

const folder = path.join(__dirname, '..', 'examples');
const bytes = (name: string): Buffer => readFileSync(path.join(folder, name));
const bom = Buffer.from([0xef, 0xbb, 0xbf]);

const rowsOf = (text: string): Record<string, string>[] =>
  z.array(z.record(z.string(), z.string())).parse(parse(text, { delimiter: ';', columns: true, bom: true }));
const utf8Rows = (name: string): Record<string, string>[] =>
  rowsOf(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes(name)));
const column = (rows: Record<string, string>[], name: string): string[] => rows.map((row) => row[name] ?? '');

/** The ISO date of a Danish one such as 5-9-2025 or 05.09.2025; `undefined` when there is no such day. */
const isoDate = (danish: string): string | undefined => {
  const [, day, month, year] = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/.exec(danish) ?? [];
  const iso = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const instant = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) ? iso : undefined;
};

const roster = utf8Rows('direktion.csv');
const catalogue = utf8Rows('kursuskatalog.csv');
const participants = rowsOf(new TextDecoder('windows-1252').decode(bytes('deltagerliste.csv')));
const autumn = utf8Rows('deltagerliste-efteraar-2026.csv');
const body = roster.filter((row) => ['formand', 'medlem'].includes(row['Rolle'] ?? ''));
const competencesOf = (course: string): string[] =>
  (catalogue.find((row) => row['Kursus'] === course)?.['Kompetencer'] ?? '').split(', ').filter(Boolean);

describe('files as Excel exports them in Denmark', () => {
  it.each([
    'direktion.csv',
    'kursuskatalog.csv',
    'deltagerliste-efteraar-2026.csv',
    'noegletal.csv',
    'leverandoerer.csv',
    'systemer.csv',
  ])('%s is UTF-8 with a byte order mark', (name) => {
    expect(bytes(name).subarray(0, 3)).toEqual(bom);
    expect(bytes(name).toString('utf8')).not.toContain('\uFFFD');
  });

  it('the participant list is Windows-1252: it is not valid UTF-8, and read rightly it has the Danish letters', () => {
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes('deltagerliste.csv'))).toThrow();
    expect(column(participants, 'Navn')).toContain('Kirsten Bæk Sørensen');
  });

  it.each([
    'direktion.csv',
    'kursuskatalog.csv',
    'deltagerliste.csv',
    'deltagerliste-efteraar-2026.csv',
    'noegletal.csv',
    'leverandoerer.csv',
    'systemer.csv',
  ])('%s ends every line with CR LF and separates with semicolons', (name) => {
    const lines = bytes(name).toString('latin1').split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(lines[0]).toContain(';');
  });

  it('the headers are the promised ones', () => {
    expect(Object.keys(roster[0]!)).toEqual(['Navn', 'Titel', 'Mail', 'Rolle', 'Fra']);
    expect(Object.keys(catalogue[0]!)).toEqual([
      'Kursus',
      'Udbyder',
      'Format',
      'Minutter',
      'Kompetencer',
      'Kilde',
    ]);
    const participantColumns = ['Navn', 'Mail', 'Kursus', 'Dato', 'Minutter'];
    expect(Object.keys(participants[0]!)).toEqual(participantColumns);
    expect(Object.keys(autumn[0]!)).toEqual([...participantColumns, 'Status']);
  });
});

describe('the roster', () => {
  it('has one chief executive, four members, one director outside, two coordinators and one auditor', () => {
    const roles = column(roster, 'Rolle').sort();
    expect(roles).toEqual(
      [
        'formand',
        'medlem',
        'medlem',
        'medlem',
        'medlem',
        'direktør',
        'koordinator',
        'koordinator',
        'revisor',
      ].sort(),
    );
    expect(roster.find((row) => row['Rolle'] === 'formand')?.['Titel']).toBe('Kommunaldirektør');
    expect(roster.find((row) => row['Rolle'] === 'koordinator')?.['Titel']).toBe(
      'Informationssikkerhedskoordinator',
    );
  });

  it('has a body that is in office from the day the law came into force', () => {
    for (const row of body) expect((isoDate(row['Fra'] ?? '') ?? '9') <= '2025-07-01').toBe(true);
  });

  it('gives everybody one mail address at the made-up municipality', () => {
    const mails = column(roster, 'Mail');
    expect(new Set(mails).size).toBe(roster.length);
    for (const mail of mails) expect(mail).toMatch(/^[a-z]+\.[a-z]+@eksempel\.dk$/);
  });
});

describe('the course catalogue', () => {
  it('covers the five competences and no other', () => {
    const found = new Set(column(catalogue, 'Kursus').flatMap(competencesOf));
    expect([...found].sort()).toEqual(['beslutte', 'følge op', 'identificere', 'konsekvens', 'vurdere']);
  });

  it("presents no title as the school's own", () => {
    const others = catalogue.filter((row) => row['Udbyder'] !== 'Eksempel Kommune');
    expect(others.length).toBeGreaterThan(0);
    for (const row of others) expect(row['Kursus']).toMatch(/^Eksempel: /);
    for (const row of catalogue) expect(row['Kilde']).toMatch(/^Eksempel/);
  });
});

describe('the participant list the demo starts with', () => {
  it('names only people in the roster, courses in the catalogue and days that exist, none twice', () => {
    for (const row of participants) {
      expect(body.some((member) => member['Mail'] === row['Mail'] && member['Navn'] === row['Navn'])).toBe(
        true,
      );
      expect(column(catalogue, 'Kursus')).toContain(row['Kursus']);
      expect(isoDate(row['Dato'] ?? '')).toMatch(/^202[56]-/);
      expect((isoDate(row['Dato'] ?? '') ?? '') >= '2025-07-01').toBe(true);
      expect((isoDate(row['Dato'] ?? '') ?? '9') <= '2026-10-31').toBe(true);
    }
    const keys = participants.map((row) => `${row['Mail']} ${row['Kursus']} ${isoDate(row['Dato'] ?? '')}`);
    expect(new Set(keys).size).toBe(participants.length);
  });

  it('leaves one member without a course and one competence that nobody carries', () => {
    const trained = new Set(column(participants, 'Mail'));
    expect(body.filter((member) => !trained.has(member['Mail'] ?? ''))).toHaveLength(1);
    const carried = new Set(column(participants, 'Kursus').flatMap(competencesOf));
    expect([...carried].sort()).toEqual(['beslutte', 'identificere', 'konsekvens', 'vurdere']);
  });
});

describe('the autumn list for trying the import', () => {
  const keyOf = (row: Record<string, string>): string =>
    `${row['Mail']} ${row['Kursus']} ${isoDate(row['Dato'] ?? '')}`;
  const there = new Set(participants.map(keyOf));
  const faultsOf = (row: Record<string, string>): string[] => [
    ...(row['Status'] === 'Gennemført' ? [] : ['did not turn up']),
    ...(row['Mail'] === '' ? ['no mail'] : []),
    ...(row['Mail'] !== '' && !column(roster, 'Mail').includes(row['Mail'] ?? '')
      ? ['outside the roster']
      : []),
    ...(column(catalogue, 'Kursus').includes(row['Kursus'] ?? '') ? [] : ['unknown course']),
    ...(isoDate(row['Dato'] ?? '') === undefined ? ['no such day'] : []),
    ...((isoDate(row['Dato'] ?? '') ?? '') > '2030' ? ['in the future'] : []),
  ];

  it('holds each kind of bad row once, each bad in one way only', () => {
    const faults = autumn.map(faultsOf).filter((found) => found.length > 0);
    expect(faults.map((found) => found.join()).sort()).toEqual(
      [
        'did not turn up',
        'in the future',
        'no mail',
        'no such day',
        'outside the roster',
        'unknown course',
      ].sort(),
    );
  });

  it('holds new rows and rows that are already there', () => {
    const good = autumn.filter((row) => faultsOf(row).length === 0);
    expect(good.filter((row) => there.has(keyOf(row)))).toHaveLength(2);
    expect(good.filter((row) => !there.has(keyOf(row)))).toHaveLength(5);
  });
});

describe('the decision item and its risk report', () => {
  const score = z.object({ consequence: z.number().min(1).max(5), likelihood: z.number().min(1).max(5) });
  const stepOf = z.strictObject({ text: z.string(), ownerMail: z.string(), dueOn: z.iso.date() });
  const { ownerMail, recommenderMail, annex, actions, ...rest } = z
    .looseObject({
      ownerMail: z.string(),
      recommenderMail: z.string(),
      annex: z.string(),
      actions: z.array(stepOf),
      before: score,
      after: score,
    })
    .parse(JSON.parse(bytes('beslutning.json').toString('utf8')));
  const drafted = decisionDraft.parse({
    ...rest,
    ownerId: ownerMail,
    recommenderId: recommenderMail,
    annexes: [],
    actions: actions.map(({ ownerMail: ownerId, ...one }) => ({ ...one, ownerId })),
  });
  if (drafted.kind !== 'riskAcceptance') throw new Error('Expected an accepted risk');
  const item = { ...drafted, ownerMail, recommenderMail, annex };
  const roleOf = (mail: string): string | undefined => roster.find((row) => row['Mail'] === mail)?.['Rolle'];

  it('asks to accept a smaller risk than today, with a case number and a day to look again', () => {
    expect(item.after.consequence * item.after.likelihood).toBeLessThan(
      item.before.consequence * item.before.likelihood,
    );
    expect(item.scaleVersion).toBe(0);
    expect(item.level).toBe('body');
    expect(item.revisitOn).toMatch(/^2027-\d\d-\d\d$/);
    expect(item.caseNumber).toBeTruthy();
    expect(item.affectedServices.length).toBeGreaterThan(0);
    expect(item.alternatives.length).toBeGreaterThan(0);
  });

  it('is said in three short lines', () => {
    expect(item.plainWords).toHaveLength(3);
    for (const line of item.plainWords) expect(line.length).toBeLessThanOrEqual(90);
  });

  it('says nothing that it does not know, and nothing that the program would pass over', () => {
    expect(Object.keys(rest).filter((name) => !(name in drafted))).toEqual([]);
  });

  it('has steps with owners in the body and days before the risk is looked at again', () => {
    expect(actions.length).toBeGreaterThan(0);
    for (const { ownerMail: mail, dueOn } of actions) {
      expect(['formand', 'medlem']).toContain(roleOf(mail));
      expect(dueOn < (item.revisitOn ?? '')).toBe(true);
    }
    expect(item.conditions).toEqual([]);
  });

  it('has a text that can be disclosed beside the confidential report', () => {
    expect(item.publicText).not.toBe('');
    for (const secret of ['ransomware', 'leverandør']) expect(item.publicText).not.toContain(secret);
  });

  it('is owned by a member of the body and recommended by a coordinator, who has no vote', () => {
    expect(roleOf(item.ownerMail)).toBe('medlem');
    expect(roleOf(item.recommenderMail)).toBe('koordinator');
  });

  it('has a PDF of at least two A4 pages that names the made-up municipality', () => {
    const pdf = bytes(item.annex).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThanOrEqual(2);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
    const title = /\/Title <FEFF([0-9A-F]+)>/.exec(pdf)?.[1] ?? '';
    expect(new TextDecoder('utf-16be').decode(Buffer.from(title, 'hex'))).toContain('Eksempel Kommune');
  });

  it('has a report that says what the item says, and that it is an example', () => {
    const html = bytes('risikorapport.html').toString('utf8').replaceAll(/\s+/g, ' ');
    expect(html).toContain('EKSEMPEL: opdigtet kommune, opdigtede personer og tal');
    for (const text of [
      ...item.plainWords,
      item.title,
      item.caseNumber ?? '',
      ...actions.map((one) => one.text),
    ])
      expect(html).toContain(text);
    expect(html).toContain(`${item.before.consequence * item.before.likelihood} af 25`);
    expect(html).toContain(`${item.after.consequence * item.after.likelihood} af 25`);
  });
});
