import { describe, expect, it } from '@jest/globals';
import {
  participantPreview,
  previewParticipants,
  readParticipantColumns,
} from '../../contracts/imports/imports';
import { axeFindings } from '../e2e/support/axe-findings';
import { importRoster, previewRoster } from '../../contracts/access/roster';
import { PREVIEW } from './support/fixtures';
import { useTab } from './support/tab-in-browser';

/** A list in which no line names the columns. */
const COLUMNS = readParticipantColumns.answer.parse({
  sheets: ['Forside', 'Hold 1'],
  sheet: 'Hold 1',
  header: null,
  dateOrder: 'unknown',
  firstLines: [
    { line: 1, text: 'Holm, Mette · Cyber · 03/04/2026 · COK' },
    { line: 2, text: 'Ravn, Pia · Cyber · 04/04/2026 · COK' },
  ],
  columnsFound: [
    { name: '', samples: ['Holm, Mette', 'Ravn, Pia'] },
    { name: '', samples: ['Cyber', 'Cyber'] },
    { name: '', samples: ['03/04/2026', '04/04/2026'] },
    { name: '', samples: ['COK', 'COK'] },
  ],
  taken: {
    mail: null,
    name: null,
    surname: null,
    course: null,
    provider: null,
    date: 2,
    minutes: null,
  },
  problem: { code: 'columns-missing', sentence: 'Filen mangler kolonnerne »Mail« og »Kursus«.' },
});
const MISSING = { status: 422, code: 'columns-missing', detail: COLUMNS.problem?.sentence ?? '' };

/** A preview of a long list, of which only some rows are shown. */
const LONG = participantPreview.parse({
  ...PREVIEW,
  rows: [
    ...PREVIEW.rows,
    {
      ...PREVIEW.rows[2],
      line: 5,
      fate: 'choose',
      refusal: null,
      candidates: [{ personId: 'p-1', name: 'Pia Ravn', title: '' }],
    },
  ],
  leftOut: 49_996,
  counts: { new: 48_001, alreadyThere: 1, choose: 1, rejected: 1997 },
});

/** A list with somebody who did not turn up. */
const ABSENT = participantPreview.parse({
  ...PREVIEW,
  columns: [...PREVIEW.columns, 'Status', 'Afdeling'],
  ignored: ['Afdeling'],
  rows: PREVIEW.rows.map((row, at) =>
    at < 2
      ? { ...row, cells: [...row.cells, 'Gennemført', 'Teknik'] }
      : {
          ...row,
          cells: [
            'Jonas Friis',
            'jonas.friis@eksempel.dk',
            'Cyberkursus',
            '21-09-2026',
            'Udeblevet',
            'Teknik',
          ],
          fate: 'notCompleted',
          refusal: {
            code: 'not-completed',
            sentence: 'Kolonnen »Status« siger »Udeblevet«. Rækken bliver ikke importeret som gennemført.',
          },
        },
  ),
  columnsFound: [
    ...PREVIEW.columnsFound,
    { name: 'Status', samples: ['Gennemført', 'Gennemført', 'Udeblevet'] },
    { name: 'Afdeling', samples: ['Teknik', 'Teknik', 'Teknik'] },
  ],
  outcomes: [4],
  counts: { new: 1, alreadyThere: 1, notCompleted: 1, rejected: 0 },
});

/** A report of a meeting, which does not say of which course it was. */
const REPORT = readParticipantColumns.answer.parse({
  ...COLUMNS,
  sheets: [],
  sheet: '',
  header: 9,
  dateOrder: 'none',
  questions: ['presence'],
  columnsFound: ['Navn', 'Deltog første gang', 'Varighed i mødet', 'Mail'].map((name) => ({
    name,
    samples: ['x'],
  })),
  taken: { ...COLUMNS.taken, name: 0, date: 1, minutes: 2, mail: 3 },
});

/** A list with marks under a name of its own. */
const MARKS = readParticipantColumns.answer.parse({
  ...COLUMNS,
  sheets: [],
  sheet: '',
  header: 1,
  dateOrder: 'none',
  unclear: [4],
  columnsFound: [...PREVIEW.columnsFound, { name: 'Hold A', samples: ['ja', 'nej'] }],
  taken: PREVIEW.taken,
  problem: {
    code: 'outcome-unclear',
    sentence:
      'Appen ved ikke, om »Hold A« siger, hvem der har gennemført kurset. Vælg ja eller nej for kolonnen.',
  },
});

const someone = (name: string, title: string) => ({
  name,
  title,
  mail: `${name.split(' ')[0] ?? ''}@eksempel.dk`,
});
const ROSTER = previewRoster.answer.parse({
  fileName: 'direktion.csv',
  contentHash: 'd'.repeat(64),
  encoding: 'utf-8',
  ignored: ['Telefon'],
  columns: ['Navn', 'Titel', 'Mail', 'Rolle', 'Fra', 'Telefon'],
  unread: {
    hiddenRows: 2,
    hiddenColumns: ['CPR'],
    hiddenSheets: ['Gammel'],
    formulas: 0,
    looseQuotes: [],
    refusedLines: [],
  },
  counts: { new: 1, alreadyThere: 1, choose: 1, replaces: 0, rejected: 0 },
  rows: [
    {
      line: 2,
      fate: 'new',
      refusal: null,
      account: ['blocked'],
      cells: [
        'Pia Ravn',
        'Direktør for teknik',
        'pia@eksempel.dk',
        'medlem',
        '01-07-2025',
        '+45 12 34 56 78',
      ],
    },
    {
      line: 3,
      fate: 'alreadyThere',
      refusal: null,
      cells: ['Lars Østergård', 'Direktør for sundhed', 'lars@eksempel.dk', 'medlem', '01-07-2025', '-'],
      rename: {
        from: someone('Lars Østergaard', 'Direktør'),
        to: someone('Lars Østergård', 'Direktør for sundhed'),
      },
    },
    {
      line: 4,
      fate: 'choose',
      candidates: [
        {
          personId: 'p-kirsten',
          name: 'Kirsten Bæk',
          title: 'Direktør',
          mail: 'kirsten@eksempel.dk',
          roles: ['member'],
          audiences: [],
        },
      ],
      cells: ['Kirsten Bæk', 'Direktør for økonomi', 'kirsten@eksempel.dk', 'medlem', '01-07-2025', ''],
      refusal: {
        code: 'mail-of-another-account',
        sentence: '»kirsten@eksempel.dk« er registreret på en person med en anden konto i Entra ID.',
      },
    },
  ],
});

describe('A list in the tab', () => {
  const tab = useTab();
  const choose = async () => {
    const page = tab.page();
    await tab.visit('uddannelse/import', 'coordinator');
    const file = { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b;c;d') };
    await page.locator('input[type=file]').setInputFiles(file);
  };
  const show = () => tab.page().getByRole('button', { name: 'Se rækkerne', exact: true }).click();
  const use = (column: string) =>
    tab.page().getByRole('combobox', { name: `${column} bruges som`, exact: true });
  const asked = async () => {
    await choose();
    tab.server().answer(previewParticipants, MISSING);
    tab.server().answer(readParticipantColumns, { json: COLUMNS });
    await show();
    await tab.page().getByRole('heading', { name: 'Hvad står i kolonnerne?' }).waitFor();
  };
  const previews = () => tab.server().seen.filter(({ path }) => path === '/api/participant-lists/preview');

  it('asks what the columns are where no line names them, with the first rows beside and the guess chosen', async () => {
    await asked();
    const table = tab.page().getByRole('table', { name: 'Kolonnerne i filen' });
    const row = table.getByRole('row', { name: /Kolonne 1/ });
    expect(await row.innerText()).toMatch(/Holm, Mette\s+Ravn, Pia/);
    expect(await use('Kolonne 3').inputValue()).toBe('date');
    expect(await use('Kolonne 1').inputValue()).toBe('');
    const header = tab.page().getByRole('combobox', { name: 'Kolonnernes navne', exact: true });
    expect(await header.inputValue()).toBe('none');
    expect(await axeFindings(tab.page())).toEqual([]);
    await tab.page().setViewportSize({ width: 390, height: 844 });
    await table.getByText('Ravn, Pia').waitFor();
    expect(await axeFindings(tab.page())).toEqual([]);
    const width = await tab.page().evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  it('says at the columns what is still missing, and asks the server for nothing until it is chosen', async () => {
    await asked();
    const page = tab.page();
    const before = previews().length;
    await page.getByText('Vælg den kolonne, der har mail eller navn.').waitFor();
    await page.getByText('Vælg den kolonne, der har kursets titel.').waitFor();
    expect(await page.getByText('Vælg den kolonne, der har datoen.').count()).toBe(0);
    await use('Kolonne 3').selectOption('');
    await page.getByText('Vælg den kolonne, der har datoen.').waitFor();
    await show();
    expect(previews()).toHaveLength(before);
  });

  it('reads the list as the reader says, and a column has one meaning at most', async () => {
    await asked();
    const page = tab.page();
    await use('Kolonne 4').selectOption('course');
    await use('Kolonne 2').selectOption('course');
    expect(await use('Kolonne 4').inputValue()).toBe('');
    await use('Kolonne 1').selectOption('name');
    await page.getByRole('combobox', { name: /^Datoer med skråstreg/ }).selectOption('dayFirst');
    tab.server().answer(previewParticipants, { json: PREVIEW });
    await show();
    await page.getByText('1 nye, 1 findes allerede, 1 afvist.').waitFor();
    const query = new URL(`http://x${previews().at(-1)?.url ?? ''}`).searchParams;
    expect(JSON.parse(query.get('columns') ?? '')).toEqual({
      mail: null,
      name: 0,
      surname: null,
      course: 1,
      provider: null,
      date: 2,
      minutes: null,
    });
    expect(query.get('dates')).toBe('dayFirst');
    expect(tab.server().seen.some(({ path }) => path === '/api/participant-lists')).toBe(false);
  });

  it('reads another sheet, or takes another line for the names, as soon as it is chosen', async () => {
    await asked();
    const page = tab.page();
    const chosen = async (name: string, value: string) => {
      const answered = page.waitForResponse((one) => one.url().includes('/columns'));
      await page.getByRole('combobox', { name, exact: true }).selectOption(value);
      await answered;
    };
    await chosen('Kolonnernes navne', '2');
    await chosen('Ark', 'Forside');
    const urls = previews().map(({ url }) => new URL(`http://x${url}`).searchParams);
    expect(urls.map((query) => [query.get('sheet'), query.get('header')])).toEqual([
      [null, null],
      ['Hold 1', '2'],
      ['Forside', null],
    ]);
  });

  it('says how it was read, and can be read in another way from the preview', async () => {
    await choose();
    await show();
    const page = tab.page();
    await page
      .getByText('Mail: »Mail«, Navn (eller fornavn): »Navn«, Kursus: »Kursus«, Dato: »Dato«')
      .waitFor();
    await page.getByRole('button', { name: 'Læs filen på en anden måde' }).click();
    expect(await use('Mail').inputValue()).toBe('mail');
    await use('Dato').selectOption('');
    await page.getByText('Vælg den kolonne, der har datoen.').waitFor();
    const before = previews().length;
    await page.getByRole('button', { name: 'Læs igen' }).click();
    expect(previews()).toHaveLength(before);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('counts every row of a long list, and shows those that are rejected or unsure alone', async () => {
    await choose();
    tab.server().answer(previewParticipants, { json: LONG });
    await show();
    const page = tab.page();
    await page
      .getByText('48.001 nye, 1 findes allerede, 1.997 afvist. I 1 række skal du vælge person.')
      .waitFor();
    await page.getByText('Viser 4 af 50.000 rækker. Alle rækker er talt med.').waitFor();
    const rows = page.getByRole('grid').getByRole('row');
    const wanted = page.getByRole('combobox', { name: 'Vis rækker', exact: true });
    await wanted.selectOption({ label: 'Afvist (1.997)' });
    await page.getByText('Viser 1 af 1.997 rækker.', { exact: false }).waitFor();
    expect(await rows.count()).toBe(2);
    await wanted.selectOption({ label: 'Vælg person (1)' });
    await rows.filter({ hasText: 'Vælg person' }).waitFor();
    expect(await rows.count()).toBe(2);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('shows those who did not complete, with the words of the list, and counts them apart', async () => {
    await choose();
    tab.server().answer(previewParticipants, { json: ABSENT });
    await show();
    const page = tab.page();
    await page.getByText('1 har ikke gennemført kurset og importeres ikke.', { exact: false }).waitFor();
    await page.getByText('Kolonnen »Status« siger »Udeblevet«', { exact: false }).waitFor();
    await page.getByText('Kolonner, der ikke bruges: »Afdeling«.').waitFor();
    await page.getByText('Gennemført eller ej: »Status«', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Importér 1 række' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('asks once for the course of a meeting report and how long people must have been there', async () => {
    await choose();
    tab.server().answer(previewParticipants, MISSING);
    tab.server().answer(readParticipantColumns, { json: REPORT });
    await show();
    const page = tab.page();
    await page.getByRole('heading', { name: 'Hvad står i kolonnerne?' }).waitFor();
    await page.getByText('Skriv, hvor mange minutter man mindst skal have været til stede.').waitFor();
    const before = previews().length;
    await show();
    expect(previews()).toHaveLength(before);
    const course = page.getByRole('combobox', { name: 'Kursus for hele listen' });
    await course.selectOption({ index: 1 });
    const title = await course.inputValue();
    await page.getByRole('spinbutton', { name: 'Mindste tid til stede i minutter' }).fill('45');
    expect(await axeFindings(page)).toEqual([]);
    tab.server().answer(previewParticipants, { json: PREVIEW });
    await show();
    await page.getByText('1 nye, 1 findes allerede, 1 afvist.').waitFor();
    const query = new URL(`http://x${previews().at(-1)?.url ?? ''}`).searchParams;
    expect([query.get('course'), query.get('leastMinutes')]).toEqual([title, '45']);
  });

  it('asks whether a column of marks says who has completed, and says what was chosen', async () => {
    await choose();
    tab.server().answer(previewParticipants, MISSING);
    tab.server().answer(readParticipantColumns, { json: MARKS });
    await show();
    const page = tab.page();
    await page.getByText('Vælg, om kolonnen »Hold A« viser, hvem der har gennemført.').waitFor();
    await use('Hold A').selectOption({ label: 'Gennemført eller ej' });
    tab.server().answer(previewParticipants, { json: PREVIEW });
    await show();
    await page.getByText('1 nye, 1 findes allerede, 1 afvist.').waitFor();
    const query = new URL(`http://x${previews().at(-1)?.url ?? ''}`).searchParams;
    expect(JSON.parse(query.get('outcomes') ?? '')).toEqual({ '4': true });
  });

  const written = () => tab.server().seen.filter(({ path }) => path === '/api/roster-lists');

  it('of the roster is shown before it is written, and changes names only of those who are chosen', async () => {
    const page = tab.page();
    tab.server().as('coordinator');
    tab.server().answer(previewRoster, { json: ROSTER });
    tab.server().answer(importRoster, { json: { ...ROSTER, written: 2, renamed: 1 } });
    await tab.go('indstillinger/import');
    const file = { name: 'direktion.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Se rækkerne', exact: true }).click();
    await page.getByText('Er det den samme person?').first().waitFor();
    expect(written()).toHaveLength(0);
    await page.getByText('Kontoen er spærret i Entra ID.', { exact: false }).waitFor();
    await page.getByText('Kolonner, der ikke bruges: »Telefon«.').waitFor();
    await page.getByText('2 skjulte rækker er ikke læst.').waitFor();
    await page.getByText('Skjulte kolonner er ikke læst: CPR.').waitFor();
    await page.getByText('Skjulte ark er ikke læst: Gammel.').waitFor();
    await page.getByRole('button', { name: 'Importér 1 række' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page
      .getByRole('checkbox', { name: /^Linje 3: Lars Østergaard, .* bliver til Lars Østergård/ })
      .check();
    const again = page.waitForResponse((one) => one.url().includes('/roster-lists/preview'));
    await page
      .getByRole('combobox', { name: /^Linje 4/ })
      .selectOption({ label: 'Ja, samme person: Kirsten Bæk, Direktør, kirsten@eksempel.dk, Medlem' });
    await again;
    await page.getByRole('button', { name: 'Importér 2 rækker' }).click();
    await page.getByText('1 person er rettet.').waitFor();
    const query = new URL(`http://x${written().at(-1)?.url ?? ''}`).searchParams;
    expect(JSON.parse(query.get('renames') ?? '')).toEqual([3]);
    expect(JSON.parse(query.get('choices') ?? '')).toEqual({ '4': 'p-kirsten' });
    expect(query.get('contentHash')).toBe(ROSTER.contentHash);
  });
});
