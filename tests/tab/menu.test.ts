import { describe, expect, it } from '@jest/globals';
import { useTab } from './support/tab-in-browser';

describe('The way around the tab', () => {
  const tab = useTab('menu');

  it('marks the section that a page belongs to in the menu, and nothing else', async () => {
    for (const [path, name] of [
      ['', 'Overblik'],
      ['moeder', 'Beslutninger'],
      ['maanedsstatus/2026-12/udkast', 'Månedsstatus'],
      ['noegletal', 'Månedsstatus'],
      ['aarshjul', 'Månedsstatus'],
      ['indstillinger/udsendelser', 'Indstillinger'],
    ] as const) {
      await tab.visit(path, 'coordinator');
      const marked = tab.page().getByRole('navigation').locator('[aria-current=page]');
      await marked.first().waitFor();
      expect(await marked.allInnerTexts()).toEqual([name]);
    }
  });

  it('names on the first page what the reader is asked to follow up, by when, and leads to it', async () => {
    await tab.visit('', 'member');
    const page = tab.page();
    const waiting = page.getByRole('region', { name: 'Venter på dig', exact: true });
    await waiting
      .getByText('O-002 · Opfølgning til status for november 2026, du skal svare på senest 10. december 2026')
      .waitFor();
    await waiting.getByRole('link', { name: 'Hvornår er aftalen om overvågning på plads?' }).click();
    await page.getByRole('heading', { level: 1, name: 'Månedsstatus for november 2026' }).waitFor();
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
});
