import { describe, expect, it } from '@jest/globals';
import type { Endpoint } from '../../contracts/endpoint';
import { previewParticipants } from '../../contracts/imports/imports';
import { importIndicators, previewIndicators } from '../../contracts/indicator/indicators';
import { importMeasures, previewMeasures } from '../../contracts/register/register-list';
import { importRoster, previewRoster } from '../../contracts/access/roster';
import { importCourses, previewCourses, type ImportPreview } from '../../contracts/training/training';
import { axeFindings } from '../e2e/support/axe-findings';
import { PREVIEW } from './support/fixtures';
import { FIGURE_LIST } from './support/indicator-fixtures';
import { useTab } from './support/tab-in-browser';

const COUNTED = { ...PREVIEW, counts: { ...PREVIEW.counts, replaces: 0, awaits: 0 } };
const KINDS: readonly {
  what: string;
  path: string;
  /** What is opened before there is a field for the file. */
  opens?: string;
  preview: Endpoint;
  shown: ImportPreview;
  write?: Endpoint;
}[] = [
  {
    what: 'a participant list',
    path: 'uddannelse/import',
    preview: previewParticipants,
    shown: PREVIEW,
  },
  {
    what: 'a roster',
    path: 'indstillinger/import',
    preview: previewRoster,
    write: importRoster,
    shown: COUNTED,
  },
  {
    what: 'a catalogue',
    path: 'uddannelse/katalog',
    opens: 'Importér kursuskatalog',
    preview: previewCourses,
    write: importCourses,
    shown: PREVIEW,
  },
  {
    what: 'a list of key figures',
    path: 'noegletal',
    opens: 'Importér tal fra en fil',
    preview: previewIndicators,
    write: importIndicators,
    shown: FIGURE_LIST,
  },
  {
    what: 'a list of measures',
    path: 'foranstaltninger',
    opens: 'Importér fra en fil',
    preview: previewMeasures,
    write: importMeasures,
    shown: COUNTED,
  },
];

const UNREAD = { ...PREVIEW.unread, hiddenRows: 2, hiddenColumns: ['CPR'], hiddenSheets: ['Gammel'] };

describe('What is hidden in a list', () => {
  const tab = useTab();
  const button = (name: string) => tab.page().getByRole('button', { name, exact: true });
  const readHidden = () => button('Læs det skjulte med');

  describe.each(KINDS)('of $what', ({ path, opens, preview, shown, write }) => {
    const asked = () =>
      tab
        .server()
        .seen.filter((one) => one.method === preview.method && one.path === `/${preview.path}`)
        .map(({ url }) => new URL(`http://x${url}`).searchParams);
    /** As the server answers: what is hidden is said until it is asked for. */
    const answered = () => {
      tab.server().answer(preview, {
        by: (query) =>
          query.get('hidden') === 'read'
            ? { ...shown, sheets: ['Liste', 'Gammel'], sheet: query.get('sheet') ?? 'Liste' }
            : { ...shown, sheets: ['Liste'], sheet: 'Liste', unread: UNREAD },
      });
    };
    const choose = async () => {
      const page = tab.page();
      await tab.visit(path, 'coordinator');
      if (opens !== undefined) await button(opens).click();
      const file = { name: 'liste.xlsx', mimeType: 'text/csv', buffer: Buffer.from('a;b') };
      await page.locator('input[type=file]').setInputFiles(file);
    };

    it('is pointed out, and read when the reader presses the button, from another sheet too', async () => {
      await choose();
      answered();
      await button('Se rækkerne').click();
      const page = tab.page();
      await page.getByText('2 skjulte rækker er ikke læst.').waitFor();
      await page.getByText('Skjulte kolonner er ikke læst: CPR.').waitFor();
      await page.getByText('Skjulte ark er ikke læst: Gammel.').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(asked().map((query) => query.get('hidden'))).toEqual([null]);
      await readHidden().click();
      await page.getByText('2 skjulte rækker er ikke læst.').waitFor({ state: 'detached' });
      expect(await readHidden().count()).toBe(0);
      expect(asked().map((query) => query.get('hidden'))).toEqual([null, 'read']);
      if (preview === previewParticipants) await button('Læs filen på en anden måde').click();
      const sheet = page.getByRole('combobox', { name: 'Ark', exact: true });
      const again = page.waitForResponse((one) => one.url().includes('sheet=Gammel'));
      await sheet.selectOption('Gammel');
      await again;
      expect([asked().at(-1)?.get('hidden'), asked().at(-1)?.get('sheet')]).toEqual(['read', 'Gammel']);
      // A button that waited for the answer changes its colour slowly.
      await page.locator('[aria-disabled=true]').first().waitFor({ state: 'detached' });
      expect(await axeFindings(page)).toEqual([]);
      if (write === undefined) return;
      tab.server().answer(write, { json: { ...shown, written: 1, renamed: 0 } });
      await page.getByRole('button', { name: /^Importér \d+ rækk?e/ }).click();
      const written = await tab.server().heard(`/${write.path}`);
      const query = new URL(`http://x${written.url}`).searchParams;
      expect([query.get('hidden'), query.get('sheet')]).toEqual(['read', 'Gammel']);
    });

    it('is offered where the list cannot be read without it, for that file only', async () => {
      await choose();
      const page = tab.page();
      tab.server().answer(preview, { status: 422, code: 'only-hidden', detail: 'Alt er skjult.' });
      await button('Se rækkerne').click();
      await page.getByText('Alt er skjult.').waitFor();
      answered();
      await readHidden().click();
      await button('Vælg en anden fil').waitFor();
      expect(asked().map((query) => query.get('hidden'))).toEqual([null, 'read']);
      await button('Vælg en anden fil').click();
      await page.locator('input[type=file]').setInputFiles({
        name: 'ny.xlsx',
        mimeType: 'text/csv',
        buffer: Buffer.from('a;b'),
      });
      expect(await readHidden().count()).toBe(0);
      await button('Se rækkerne').click();
      await page.getByText('2 skjulte rækker er ikke læst.').waitFor();
      expect(asked().at(-1)?.get('hidden')).toBeNull();
    });
  });

  it('of a list that fails when it is read with it: what is on the page is still what is written', async () => {
    const page = tab.page();
    tab.server().as('coordinator');
    tab.server().answer(previewRoster, { json: { ...COUNTED, unread: UNREAD } });
    await tab.go('indstillinger/import');
    const file = { name: 'liste.xlsx', mimeType: 'text/csv', buffer: Buffer.from('a;b') };
    await page.locator('input[type=file]').setInputFiles(file);
    await button('Se rækkerne').click();
    await readHidden().waitFor();
    tab.server().answer(previewRoster, { status: 422, code: 'columns-unclear', detail: 'To hedder Mail.' });
    await readHidden().click();
    await page.getByText('To hedder Mail.').waitFor();
    tab.server().answer(importRoster, { json: { ...COUNTED, written: 1, renamed: 0 } });
    await button('Importér 1 række').click();
    const written = await tab.server().heard('/api/roster-lists');
    const query = new URL(`http://x${written.url}`).searchParams;
    expect([query.get('hidden'), query.get('contentHash')]).toEqual([null, COUNTED.contentHash]);
  });
});
