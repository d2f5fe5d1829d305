import { describe, expect, it } from '@jest/globals';
import { listReports } from '../../contracts/status/report';
import { axeFindings } from '../e2e/support/axe-findings';
import { CORRECTED, REPORTS } from './support/report-fixtures';
import { useTab } from './support/tab-in-browser';

describe('The way around the tab', () => {
  const tab = useTab();

  it('marks the section that a page belongs to in the menu, and nothing else', async () => {
    for (const [path, name] of [
      ['', 'Overblik'],
      ['moeder', 'Beslutninger'],
      ['maanedsstatus/2026-12/udkast', 'Månedsstatus'],
      ['noegletal', 'Månedsstatus'],
      ['aarshjul', 'Månedsstatus'],
      ['indstillinger/udsendelser', 'Opsætning'],
    ] as const) {
      await tab.visit(path, 'coordinator');
      const marked = tab
        .page()
        .getByRole('navigation', { name: 'Sider', exact: true })
        .locator('[aria-current=page]');
      await marked.first().waitFor();
      expect(await marked.allInnerTexts()).toEqual([name]);
    }
  });

  it('names on the first page what the reader is asked to follow up, by when, and leads to it', async () => {
    await tab.visit('', 'member');
    const page = tab.page();
    const waiting = page.getByRole('region', { name: 'Venter på dig', exact: true });
    await waiting
      .getByText('O-002 · Opfølgning til status pr. 21. november 2026. Svar senest den 10. december 2026.')
      .waitFor();
    await waiting.getByRole('link', { name: 'Hvornår er aftalen om overvågning på plads?' }).click();
    await page.getByRole('heading', { level: 1, name: 'Status pr. 21. november 2026' }).waitFor();
  });

  it('lets somebody who does not see the status answer where they are', async () => {
    await tab.visit('', 'deputy');
    const page = tab.page();
    await page.getByRole('button', { name: 'Svar på O-002' }).click();
    await page.getByRole('textbox', { name: /^Svar/ }).fill('Den er på plads.');
    await Promise.all([
      page.waitForResponse(/follow-ups\/O-002\/answer/),
      page.getByRole('button', { name: 'Send svaret' }).click(),
    ]);
    expect(tab.bodies('/api/follow-ups/O-002/answer')).toEqual([{ text: 'Den er på plads.' }]);
    expect(
      await page.getByRole('link', { name: 'Hvornår er aftalen om overvågning på plads?' }).count(),
    ).toBe(0);
  });

  it('tells a coordinator that whoever is to answer has left, and lets somebody else be named', async () => {
    tab.server().as('coordinator');
    tab.server().answer(listReports, { json: { ...REPORTS, reports: [CORRECTED] } });
    await tab.go('maanedsstatus/2026-12/udkast');
    const page = tab.page();
    const gone = page.getByRole('region', { name: 'Opfølgninger, som ingen kan svare på', exact: true });
    await gone.getByText('Henrik Ågård har ikke længere en rolle. Vælg en anden til at svare.').waitFor();
    await gone.getByRole('link', { name: 'O-003' }).click();
    // The sentence stands on both pages; the button only on the one that the link leads to.
    const open = page.getByRole('button', { name: /^Lad en anden svare på/ });
    await open.first().waitFor();
    await page.getByText('Henrik Ågård har ikke længere en rolle. Vælg en anden til at svare.').waitFor();
    expect(await open.allInnerTexts()).toEqual(['Lad en anden svare på O-003']);
    await open.click();
    await page.getByRole('button', { name: 'Gem, hvem der svarer' }).click();
    await page.getByText('Ret én ting, før det kan gemmes').waitFor();
    await page.getByRole('combobox', { name: /^Hvem skal svare i stedet/ }).selectOption({ index: 1 });
    expect(await axeFindings(page)).toEqual([]);
    await Promise.all([
      page.waitForResponse(/follow-ups\/O-003\/owner/),
      page.getByRole('button', { name: 'Gem, hvem der svarer' }).click(),
    ]);
    expect(tab.bodies('/api/follow-ups/O-003/owner')).toMatchObject([{ ownerId: expect.any(String) }]);
  });
});
