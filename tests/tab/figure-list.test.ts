import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  getIndicatorTemplate,
  getRejectedIndicators,
  previewIndicators,
} from '../../contracts/indicator/indicators';
import { axeFindings } from '../e2e/support/axe-findings';
import { FIGURE_LIST } from './support/indicator-fixtures';
import { useTab } from './support/tab-in-browser';

describe('A list of figures in the tab', () => {
  const tab = useTab();
  const button = (name: string | RegExp) => tab.page().getByRole('button', { name });
  const posted = (path: string) => tab.server().seen.filter((one) => one.path === path);
  const file = { name: 'tal.csv', mimeType: 'text/csv', buffer: Buffer.from('Emne;Tal') };
  const look = async (preview: object = FIGURE_LIST) => {
    tab.server().as('coordinator');
    tab.server().answer(previewIndicators, { json: preview });
    await tab.go('noegletal');
    await button('Importér tal fra en fil').click();
    await tab.page().locator('input[type=file]').setInputFiles(file);
    await button('Se rækkerne').click();
  };
  const download = async (name: string) => {
    const [got] = await Promise.all([tab.page().waitForEvent('download'), button(name).click()]);
    return [got.suggestedFilename(), readFileSync(await got.path(), 'utf8')];
  };

  it('comes with a template to fill in', async () => {
    tab.server().as('coordinator');
    tab.server().answer(getIndicatorTemplate, { file: 'Emne;Tal' });
    await tab.go('noegletal');
    await button('Importér tal fra en fil').click();
    expect(await download('Hent skabelon (CSV)')).toEqual(['noegletal-skabelon.csv', 'Emne;Tal']);
    expect(await axeFindings(tab.page())).toEqual([]);
  });

  it('shows what becomes of every row and which value it replaces, and writes nothing until asked', async () => {
    await look();
    const page = tab.page();
    await page
      .getByText(
        '2 nye, 1 findes allerede, 2 afvist. 1 erstatter en tidligere registrering. 1 række springes over.',
      )
      .waitFor();
    const row = (name: RegExp) => page.getByRole('row', { name });
    expect(await row(/^4 /).innerText()).toMatch(/Erstatter\s+Før: 4\./);
    expect(await row(/^7 /).innerText()).toMatch(/Afvist\s+»1,5« kan ikke læses/);
    expect(await row(/^6 /).innerText()).toMatch(/Springes over/);
    expect(posted('/api/indicator-lists')).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    tab.server().answer(getRejectedIndicators, { file: 'Linje;Årsag' });
    expect(await download('Hent de afviste rækker (CSV)')).toEqual(['afviste-raekker.csv', 'Linje;Årsag']);
    expect(posted('/api/indicator-lists/rejected-rows')[0]?.body.toString()).toBe('Emne;Tal');
    await button('Importér 3 rækker').click();
    await page.getByText('3 rækker er importeret og registreret i revisionssporet.').waitFor();
    const [written] = posted('/api/indicator-lists');
    expect(written?.url).toContain(`contentHash=${FIGURE_LIST.contentHash}`);
    expect(written?.body.toString()).toBe('Emne;Tal');
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(tab.complaints()).toEqual([]);
  });

  it('has nothing to write where everything is there already or is rejected', async () => {
    const counts = { ...FIGURE_LIST.counts, new: 0, replaces: 0 };
    await look({ ...FIGURE_LIST, counts });
    await tab.page().getByText('Der er ingen nye rækker at importere.').waitFor();
    expect(await button(/^Importér \d/).count()).toBe(0);
    await button('Vælg en anden fil').click();
    await tab.page().locator('input[type=file]').waitFor();
  });

  it('is not offered to those who only read figures', async () => {
    await tab.visit('noegletal', 'auditor');
    await tab.page().getByRole('region', { name: 'Hændelser', exact: true }).waitFor();
    expect(await button('Importér tal fra en fil').count()).toBe(0);
  });
});
