import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { getBaselines } from '../../contracts/baseline/baseline';
import { waitUntil } from '../support/wait-until';
import { axeFindings } from '../e2e/support/axe-findings';
import { MEASURED, UNMEASURED } from './support/measuring-fixtures';
import { useTab } from './support/tab-in-browser';

const SHOTS = path.resolve(__dirname, '..', '..', '.test', 'screenshots');

describe('Measurements in the tab', () => {
  const tab = useTab();
  const button = (name: string | RegExp) => tab.page().getByRole('button', { name });
  const field = (name: string | RegExp) => tab.page().getByRole('textbox', { name });

  it('shows each area on its own scale, beside the one before and beside others, and judges nothing', async () => {
    await tab.visit('baseline', 'auditor');
    const page = tab.page();
    await page.getByRole('grid').first().waitFor();
    const said = await page.locator('main').innerText();
    expect(said).toContain('3,4 på en skala fra 1 til 5');
    expect(said).toContain('58 på en skala fra 0 til 100');
    for (const move of [
      'Bedre end sidst',
      'Dårligere end sidst',
      'En anden skala end sidst',
      'Ikke målt før',
    ])
      expect(said).toContain(move);
    expect(said).toContain('Benchmark');
    expect(said).toContain('Næste senest den 4. maj 2027');
    expect(said).toContain('Appens standard');
    expect(said).toContain('Den endelige rapport er kommet');
    expect(said).not.toMatch(/overholder|compliant/i);
    // Whoever only looks has nothing to press but the file.
    expect(await button('Registrér måling').count()).toBe(0);
    expect(await button(/^Annullér/).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.screenshot({ path: path.join(SHOTS, 'baseline-1280.png'), fullPage: true });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.screenshot({ path: path.join(SHOTS, 'baseline-360.png'), fullPage: true });
    expect(tab.complaints()).toEqual([]);
  });

  it('says that nothing is known until one is recorded, and whose rule holds', async () => {
    tab.server().as('coordinator');
    tab.server().answer(getBaselines, { json: UNMEASURED });
    await tab.go('baseline');
    const page = tab.page();
    await page.getByText('Ingen måling registreret').waitFor();
    await page.getByText('Der er ingen dato for den næste').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Målt');
    tab.server().answer(getBaselines, { json: MEASURED });
  });

  it('begins a new one with the areas and scales of the last, and takes it with a comma and what shows it', async () => {
    await tab.visit('baseline', 'coordinator');
    const page = tab.page();
    await button('Registrér måling').click();
    await button('Gem målingen').waitFor();
    expect(await field(/^Målingens navn/).inputValue()).toBe('KL’s Baseline');
    expect(
      await field(/^Skalaens højeste værdi/)
        .first()
        .inputValue(),
    ).toBe('5');
    // What it scored last time is not taken over.
    expect(
      await field(/^Score/)
        .first()
        .inputValue(),
    ).toBe('');
    await button('Gem målingen').click();
    await page.getByRole('alert').getByText('Score').first().waitFor();
    await page.getByLabel(/^Målt den/).fill('2026-10-01');
    const scores = field(/^Score/);
    await scores.nth(0).fill('3,6');
    await scores.nth(1).fill('161');
    await scores.nth(2).fill('4');
    await field(/^Hvad det viser/).fill('Kommunens rapport');
    await page.getByLabel(/^Dato/).first().fill('2026-10-02');
    await page.getByRole('radio', { name: 'På en sag' }).check();
    await field(/^På en sag/).fill('26/000811');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.screenshot({ path: path.join(SHOTS, 'baseline-form-360.png'), fullPage: true });
    await button('Gem målingen').click();
    await page.getByRole('alert').getByText('Scoren ligger uden for skalaen. Ret den.').first().waitFor();
    await scores.nth(1).fill('61');
    await button('Gem målingen').click();
    const sent = () => tab.bodies('/api/baselines');
    await waitUntil('the measurement', sent, ({ length }) => length > 0);
    expect(sent()).toMatchObject([
      {
        on: '2026-10-01',
        name: 'KL’s Baseline',
        areas: [
          { area: 'ISO 27001-2', score: 3.6, scaleMin: 1, scaleMax: 5, benchmark: null },
          { score: 61 },
          { score: 4 },
        ],
        exhibit: { says: 'Kommunens rapport', kept: { kind: 'case', caseNumber: '26/000811' } },
      },
    ]);
    await page.getByText('Målingen er registreret.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('takes how often the municipality measures, with the decision that it rests on', async () => {
    await tab.visit('baseline', 'coordinator');
    const page = tab.page();
    await button('Registrér kommunens egen regel').click();
    await page.getByLabel(/^Antal måneder/).fill('24');
    await page.getByRole('combobox', { name: /^Besluttet af/ }).selectOption('managementBody');
    await page.getByLabel(/^Besluttet den/).fill('2026-09-01');
    await field(/^Sagsnummer/).fill('26/000812');
    await button('Gem kommunens regel').click();
    const sent = () => tab.bodies('/api/baseline-pace');
    await waitUntil('the rule', sent, ({ length }) => length > 0);
    expect(sent()).toEqual([
      {
        months: 24,
        adopted: { adoptedBy: 'managementBody', decidedOn: '2026-09-01', caseNumber: '26/000812' },
      },
    ]);
  });
});
