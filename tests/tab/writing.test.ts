import { describe, expect, it } from '@jest/globals';
import { refusalSentence } from '../../words/refusal/refusal-sentence';
import type { Refusal } from '../../domain/refusal';
import { getRoster } from '../../contracts/access/roster';
import { axeFindings } from '../e2e/support/axe-findings';
import { ROSTER } from './support/fixtures';
import { waitUntil } from '../support/wait-until';
import { useTab } from './support/tab-in-browser';

const REPORT = { name: 'politik.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(4_200, '%PDF-1.7 ') };
const ANNEX = { name: 'bilag til politik.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };

describe('What somebody writes in the tab', () => {
  const tab = useTab();
  const button = (name: string) => tab.page().getByRole('button', { name });
  const choose = (name: string) => tab.page().getByRole('radio', { name, exact: true }).check();
  const field = (label: string) => tab.page().getByLabel(new RegExp(`^${label}\\s*\\*?$`));
  const summary = () => tab.page().getByText(/^Ret (én|\d+) ting, før det kan gemmes/);

  const startDraft = async () => {
    await tab.visit('beslutninger/ny', 'coordinator');
    await choose('Politik');
  };

  describe('A chosen file', () => {
    it('stands with its name and size, and can be taken away again', async () => {
      await startDraft();
      const input = tab.page().locator('input[type=file]');
      await input.setInputFiles(REPORT);
      await tab.page().getByText('politik.pdf', { exact: true }).waitFor();
      await tab.page().getByText('4 kB', { exact: true }).waitFor();
      expect(await axeFindings(tab.page())).toEqual([]);
      await button('Fjern politik.pdf').click();
      await tab.page().getByText('politik.pdf', { exact: true }).waitFor({ state: 'detached' });
      expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
    });

    it('is not lost by choosing another one too', async () => {
      await startDraft();
      const input = tab.page().locator('input[type=file]');
      await input.setInputFiles(REPORT);
      await button('Tilføj flere filer').waitFor();
      await input.setInputFiles(ANNEX);
      await button('Fjern bilag til politik.pdf').waitFor();
      await button('Fjern politik.pdf').waitFor();
    });
  });

  describe('What is said to be wrong', () => {
    it('goes away at the field that is mended and in the summary, and stays at the others', async () => {
      await startDraft();
      await button('Forelæg sagen').click();
      await summary().waitFor();
      const before = await tab.page().getByRole('alert').getByRole('link').count();
      await field('Titel').fill('Ny politik');
      await tab.page().getByRole('alert').getByRole('link', { name: 'Titel' }).waitFor({ state: 'detached' });
      expect(await tab.page().getByRole('alert').getByRole('link').count()).toBe(before - 1);
      await tab.page().getByRole('alert').getByRole('link', { name: 'Resumé' }).waitFor();
      await field('Bilag').setInputFiles(REPORT);
      await tab.page().getByRole('alert').getByRole('link', { name: 'Bilag' }).waitFor({ state: 'detached' });
    });

    it('goes away with the kind of item that it was about', async () => {
      await startDraft();
      await button('Forelæg sagen').click();
      await summary().waitFor();
      await choose('Foranstaltninger');
      await summary().waitFor({ state: 'detached' });
    });

    it('about rows that are missing goes away when one is added', async () => {
      await startDraft();
      await choose('Foranstaltninger');
      await button('Forelæg sagen').click();
      const missing = tab.page().getByRole('alert').getByRole('link', { name: 'Foranstaltninger' });
      await missing.waitFor();
      await button('Tilføj foranstaltning').click();
      await missing.waitFor({ state: 'detached' });
    });
  });

  describe('A date', () => {
    /** What the server would say of it, without the name of the field that one is in. */
    const sentence = (refusal: Extract<Refusal, { field: string }>) =>
      refusalSentence(refusal, 'da').replace(/ i feltet »[^«]+«/, '');
    const TOO_FAR = sentence({
      code: 'date-too-far',
      field: 'revisitOn',
      value: '2062-11-21',
      limit: '2031-11-21',
    });
    const PAST = sentence({ code: 'date-in-past', field: 'answerBy', value: '2026-11-20' });

    it('outside the limits of the server is said in its words when the field is left, and not while it is mended', async () => {
      await startDraft();
      const revisitOn = field('Gælder til og med');
      expect(await revisitOn.getAttribute('min')).toBe('2026-11-21');
      expect(await revisitOn.getAttribute('max')).toBe('2031-11-21');
      await revisitOn.fill('2062-11-21');
      expect(await tab.page().getByText(TOO_FAR).count()).toBe(0);
      await field('Titel').click();
      await tab.page().getByText(TOO_FAR).waitFor();
      expect(await axeFindings(tab.page())).toEqual([]);
      await revisitOn.fill('2031-11-21');
      await field('Titel').click();
      await tab.page().getByText(TOO_FAR).waitFor({ state: 'detached' });
    });

    it('is complained of without taking the press that left it away from its button', async () => {
      await startDraft();
      await field('Svar senest').fill('2026-11-20');
      await button('Forelæg sagen').click();
      await tab.page().getByRole('alert').getByRole('link', { name: 'Svar senest' }).waitFor();
      expect(await tab.page().getByText(PAST).count()).toBeGreaterThan(0);
      expect(tab.bodies('/api/decisions')).toEqual([]);
    });

    it('of a seat in the body has its limits by whether anything was put before the body', async () => {
      const startOf = async (as: string, isSo: (day: string | null) => boolean) => {
        await tab.page().getByRole('button', { name: 'Tilføj person' }).click();
        await tab
          .page()
          .getByLabel(/^Rolle eller gruppe/)
          .selectOption({ label: as });
        // Whether anything was put before the body is asked for by itself.
        const first = tab.page().locator('#field-person-from');
        return waitUntil('its first day', () => first.getAttribute('min'), isSo);
      };
      await tab.visit('indstillinger/grupper', 'coordinator');
      await startOf('Rolle: Medlem', (day) => day === '2026-10-21');
      tab.server().as('coordinator');
      tab.server().answer(getRoster, { json: { ...ROSTER, hasBegun: false } });
      await tab.go('indstillinger/grupper');
      await startOf('Rolle: Medlem', (day) => day === '2025-07-01');
    });
  });

  describe('A draft that is not sent', () => {
    it('is there again after a reload, rows and all, and can be begun anew', async () => {
      const written = () =>
        tab
          .page()
          .locator('textarea')
          .evaluateAll((fields) => fields.map((one) => (one as HTMLTextAreaElement).value));
      await startDraft();
      await field('Titel').fill('Ny politik for fjernadgang');
      await field('Resumé').fill('Gælder alle, der arbejder hjemmefra.');
      await button('Tilføj vilkår').click();
      await field('Hvad skal være opfyldt\\?')
        .or(tab.page().locator('textarea').last())
        .last()
        .fill('Øvelse');
      await tab.page().reload();
      await tab.page().getByText('Her er det, du skrev sidst og ikke nåede at sende.').waitFor();
      expect(await field('Titel').inputValue()).toBe('Ny politik for fjernadgang');
      expect(await field('Resumé').inputValue()).toBe('Gælder alle, der arbejder hjemmefra.');
      expect(await written()).toContain('Øvelse');
      expect(await axeFindings(tab.page())).toEqual([]);
      // What the server is being given while it is cleared may come back.
      await tab.page().locator('[data-saving=saved]').waitFor();
      await button('Begynd forfra').click();
      await tab.page().reload();
      await choose('Politik');
      expect(await field('Titel').inputValue()).toBe('');
      expect(await written()).not.toContain('Øvelse');
    });

    it('is asked about before the page is left, and stays when the writer stays', async () => {
      await startDraft();
      await field('Titel').fill('Halvt skrevet');
      await tab.page().getByRole('link', { name: 'Overblik' }).click();
      await tab.page().getByRole('alertdialog').waitFor();
      expect(await axeFindings(tab.page())).toEqual([]);
      await button('Bliv på siden').click();
      expect(await field('Titel').inputValue()).toBe('Halvt skrevet');
      await tab.page().getByRole('link', { name: 'Overblik' }).click();
      await button('Gå videre uden at sende').click();
      await tab.page().getByRole('heading', { name: 'Overblik' }).waitFor();
      await tab.page().goBack();
      await tab.page().getByText('Her er det, du skrev sidst og ikke nåede at sende.').waitFor();
      expect(await field('Titel').inputValue()).toBe('Halvt skrevet');
    });

    it.each([
      ['figures', 'noegletal', 'Registrér tal', '#field-indicator-source'],
      ['a date of the year', 'aarshjul', 'Tilføj opgave', '#field-cycle-new-title'],
      ['a person', 'indstillinger/grupper', 'Tilføj person', '#field-person-name'],
      ['a course', 'uddannelse/katalog', 'Tilføj kursus', '#field-course-title'],
      ['a course that was offered', 'uddannelse', 'Registrér et tilbud', '#field-offer-what'],
      ['a course of many', 'uddannelse/log-flere', undefined, '#field-minutes'],
    ])('is kept and asked about too where it is %s', async (_what, path, opens, id) => {
      const opened = async () => {
        if (opens !== undefined) await tab.page().getByRole('button', { name: opens }).click();
        await tab.page().locator(id).waitFor();
      };
      await tab.visit(path, 'coordinator');
      await opened();
      await tab.page().locator(id).fill('12');
      await tab.page().reload();
      await opened();
      await tab.page().getByText('Her er det, du skrev sidst og ikke nåede at sende.').waitFor();
      expect(await tab.page().locator(id).inputValue()).toBe('12');
      await tab.page().getByRole('link', { name: 'Overblik' }).click();
      await button('Bliv på siden').click();
      await button('Begynd forfra').click();
      expect(await tab.page().locator(id).inputValue()).toBe('');
    });

    it('is not asked about when it was sent, what was ticked beside it neither', async () => {
      const page = tab.page();
      await tab.visit('uddannelse/katalog', 'coordinator');
      await button('Tilføj kursus').click();
      await page.locator('#field-course-title').fill('Øvelse i beredskab');
      await page.locator('#field-course-provider').fill('Eksempel Kommune');
      await page.locator('#field-course-minutes').fill('60');
      for (const group of ['competences', 'audiences']) await page.locator(`#field-course-${group}`).check();
      await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST'),
        page.locator('form button[type=submit]').last().click(),
      ]);
      await page.locator('form [role=status]').filter({ hasText: /\S/ }).first().waitFor();
      await page.getByRole('link', { name: 'Overblik' }).click();
      await page.getByRole('heading', { name: 'Overblik' }).waitFor();
    });

    it('is not asked about where nothing was written', async () => {
      await tab.visit('beslutninger/ny', 'coordinator');
      await tab.page().getByRole('radio', { name: 'Politik', exact: true }).waitFor();
      await tab.page().getByRole('link', { name: 'Overblik' }).click();
      await tab.page().getByRole('heading', { name: 'Overblik' }).waitFor();
    });
  });

  describe('A person', () => {
    it('is never chosen by leaving the field, only by choosing', async () => {
      await tab.visit('uddannelse/log', 'coordinator');
      const person = tab.page().getByRole('combobox', { name: 'Person' });
      await person.fill('Mette');
      await tab
        .page()
        .getByRole('option', { name: /^Mette/ })
        .waitFor();
      await person.press('ArrowDown');
      await person.press('Tab');
      expect(await person.inputValue()).toBe('Mette');
      await tab.page().getByRole('listbox').waitFor({ state: 'detached' });
      await button('Registrér kursus').click();
      await tab.page().getByRole('alert').getByRole('link', { name: 'Person' }).waitFor();
      await person.fill('Mette');
      await tab
        .page()
        .getByRole('option', { name: /^Mette/ })
        .click();
      await tab
        .page()
        .getByRole('alert')
        .getByRole('link', { name: 'Person' })
        .waitFor({ state: 'detached' });
    });
  });
});
