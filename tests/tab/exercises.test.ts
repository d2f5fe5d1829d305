import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { getOverview } from '../../contracts/overview/overview';
import { waitUntil } from '../support/wait-until';
import { axeFindings } from '../e2e/support/axe-findings';
import { OVERVIEW } from './support/report-fixtures';
import { useTab } from './support/tab-in-browser';

const SHOTS = path.resolve(__dirname, '..', '..', '.test', 'screenshots');

describe('Exercises in the tab', () => {
  const tab = useTab();
  const button = (name: string | RegExp) => tab.page().getByRole('button', { name });
  const field = (name: string | RegExp) => tab.page().getByRole('textbox', { name });
  const shots = async (name: string) => {
    const page = tab.page();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: path.join(SHOTS, `${name}-${String(width)}.png`), fullPage: true });
    }
  };

  it('lists what was held with what is open of it, and the municipality’s own rule with its decision', async () => {
    await tab.visit('oevelser', 'auditor');
    const page = tab.page();
    await page.getByRole('grid').waitFor();
    const said = await page.locator('main').innerText();
    expect(said).toContain('Opfølgningspunkt over fristen');
    expect(said).toContain('Lokal politik');
    expect(said).toContain('26/000800');
    expect(said).toContain('2 åbne');
    expect(said).toContain('1 over frist');
    expect(said).toContain('Annulleret');
    expect(await button('Registrér øvelse').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await shots('exercises');
    await page.getByRole('link', { name: 'Ransomware på omsorgsjournalen' }).click();
    await page.getByText('Rollen er skrevet ind i beredskabsplanen').waitFor();
    // Whoever only looks closes nothing that is not theirs.
    expect(await button(/^Markér/).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(tab.complaints()).toEqual([]);
    await shots('exercise');
  });

  it('records one with who took part, and says at the fields what is missing', async () => {
    await tab.visit('oevelser', 'coordinator');
    const page = tab.page();
    await button('Registrér øvelse').click();
    await button('Gem øvelsen').click();
    await page.getByRole('alert').getByText('Scenarie').waitFor();
    await page.getByRole('alert').getByText('Grupper, der deltog').waitFor();
    await field(/^Scenarie/).fill('Strømmen går');
    await page.getByRole('combobox', { name: /^Slags øvelse/ }).selectOption('technical');
    await page.getByLabel(/^Holdt den/).fill('2026-10-20');
    await page.getByRole('checkbox', { name: 'Ledere' }).check();
    await field(/^Hvad det viser/).fill('Evaluering');
    await page.getByLabel(/^Dato/).fill('2026-10-21');
    await page.getByRole('radio', { name: 'På en sag' }).check();
    await field(/^På en sag/).fill('26/000820');
    await button('Gem øvelsen').click();
    const sent = () => tab.bodies('/api/exercises');
    await waitUntil('the exercise', sent, ({ length }) => length > 0);
    expect(sent()).toMatchObject([
      {
        on: '2026-10-20',
        scenario: 'Strømmen går',
        kind: 'technical',
        groups: ['leaders'],
        participantIds: [],
        ownerId: null,
      },
    ]);
  });

  it('lets whoever has a finding say that it is done where it waits for them, without a way to the exercise', async () => {
    tab.server().as('director');
    const subject = { about: 'exerciseFinding', exerciseId: 'OV-001', findingId: 'P1' } as const;
    const said = { scenario: 'Ransomware', text: 'Telefonlisten er gammel' };
    const ask = { kind: 'exerciseFinding', since: '2026-10-05', due: '2026-11-01', isLate: true } as const;
    const waiting = [{ id: 'exercise/OV-001/P1', subject: { ...subject, ...said }, asks: [ask] }];
    tab.server().answer(getOverview, { json: { ...OVERVIEW, waiting } });
    await tab.go('');
    const page = tab.page();
    await page.getByText('Ransomware: Telefonlisten er gammel').waitFor();
    await button(/^Markér/).click();
    await field(/^Sådan er det løst/).fill('Listen er ny');
    await button('Gem, at det er løst').click();
    const sent = () => tab.bodies('/api/exercises/OV-001/findings/P1/completion');
    await waitUntil('the answer', sent, ({ length }) => length > 0);
    expect(sent()).toMatchObject([{ remedy: 'Listen er ny' }]);
  });
});
