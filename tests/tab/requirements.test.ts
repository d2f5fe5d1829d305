import { describe, expect, it } from '@jest/globals';
import {
  addLocalRule,
  getRequirements,
  getRequirementsFile,
  linkMaterial,
  setRequirementAside,
} from '../../contracts/requirement/requirement';
import { axeFindings } from '../e2e/support/axe-findings';
import { signInAs } from './support/every-page';
import { CONCLUDED_DECISION } from './support/decision-fixtures';
import { KEPT_REQUIREMENTS, REQUIREMENTS } from './support/requirement-fixtures';
import { useTab } from './support/tab-in-browser';

const WRITES = [addLocalRule, setRequirementAside, linkMaterial] as const;

describe('The page of demands', () => {
  const tab = useTab();
  const line = (requirementId: string) => tab.page().locator(`[data-requirement="${requirementId}"]`);
  const heading = (name: string) => tab.page().getByRole('heading', { level: 3, name, exact: true });

  it('leads from a demand to the decision that documents it, and from the decision back to the demand', async () => {
    await tab.open('auditor', CONCLUDED_DECISION, 'krav');
    const page = tab.page();
    const title = '§ 6, stk. 1, nr. 1: Risikoanalyse og sikkerhedspolitikker';
    await heading(title).waitFor();
    await line('nis2-6-1-1').getByRole('link', { name: CONCLUDED_DECISION.title }).click();
    await page.getByRole('heading', { level: 1, name: CONCLUDED_DECISION.title }).waitFor();
    const proven = page.getByRole('region', { name: 'Hører til krav', exact: true });
    await proven.waitFor();
    expect(await proven.getByRole('link').allInnerTexts()).toEqual([
      title,
      '§ 6, stk. 1, nr. 3: Driftskontinuitet, backup og krisestyring',
      'Punkt 2.1.1: Restrisici accepteres af ledelsesorganet',
    ]);
    await proven.getByRole('link', { name: title }).click();
    await page.locator('h3#nis2-6-1-1:focus').waitFor();
    expect(tab.complaints()).toEqual([]);
  });

  it('says of each demand how it stands, why, where it comes from and when that was read, and never that it is met', async () => {
    await tab.visit('krav', 'member');
    const page = tab.page();
    await line('cir-8.2').waitFor();
    for (const { requirementId } of REQUIREMENTS.requirements) {
      const said = await line(requirementId).innerText();
      expect(said).toMatch(/^(Dokumenteret|Skal tages op igen|Mangler|Grå \(ikke vurderet\))\s/);
      expect(said).toMatch(
        /(Lov|Benchmark)\s+(NIS 2-loven|Bekendtgørelse|Gennemførelsesforordning).*\s+Læst pr\. \d+\. \w+ 2026/,
      );
      expect(said).not.toMatch(/overhold|opfyld/i);
    }
    const courses = line('nis2-7-2-courses');
    expect(await courses.innerText()).toMatch(/ikke dækket af nogen i ledelsesorganet\.\s+Vejledning/);
    const hrefs = async (id: string) =>
      Promise.all((await line(id).getByRole('link').all()).map((link) => link.getAttribute('href')));
    expect(await hrefs('nis2-7-2-courses')).toEqual(['/tab/uddannelse']);
    expect(await hrefs('nis2-7-2-encourage')).toEqual(['/tab/uddannelse#tilbud']);
    expect(await hrefs('nis2-7-1-oversee')).toEqual([
      '/tab/maanedsstatus/2026-11#tilsynsreferat',
      '/tab/maanedsstatus/2026-11',
    ]);
    expect(await hrefs('nis2-6-1-2')).toEqual(['/tab/noegletal#incidents']);
    expect(await hrefs('nis2-6-2')).toEqual(['/tab/beslutninger/D-2026-003']);
    expect(await line('cir-2.1.1').innerText()).toContain('og 7 mere');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mangler: 10' }).click();
    await line('nis2-6-1-1').waitFor({ state: 'detached' });
    expect(await page.locator('[data-requirement]').count()).toBe(10);
    expect(await page.getByRole('button', { name: 'Mangler: 10', pressed: true }).count()).toBe(1);
  });

  it('has the municipality’s own rules beside the law, kept by the coordinator alone', async () => {
    const page = tab.page();
    tab.server().as('coordinator');
    tab.server().answer(getRequirements, { json: KEPT_REQUIREMENTS });
    for (const endpoint of WRITES) tab.server().answer(endpoint, { json: KEPT_REQUIREMENTS });
    await tab.go('krav');
    const rule = line('R-001');
    await rule.waitFor();
    expect(await rule.innerText()).toMatch(
      /^Dokumenteret\s[^]*Lokal politik\s+Politik for informationssikkerhed/,
    );
    expect(await rule.getByRole('link', { name: /Adgang til økonomi|D-2026/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Tilføj regel' }).click();
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('Gem reglen');
    await page.getByText('Ret 3 ting, før det kan gemmes').waitFor();
    await page.getByLabel('Hvad hedder reglen?').fill('Logning gennemgås');
    await page.getByLabel('Hvad kræver den?').fill('Logge gennemgås hver måned.');
    await page.getByLabel('Hvor er den fastsat?').fill('Politik, afsnit 7');
    await page.getByRole('checkbox', { name: 'Kursus for direktionen' }).check();
    expect(await axeFindings(page)).toEqual([]);
    await press('Gem reglen');
    await page.getByText('Reglen er gemt.').waitFor();
    expect(tab.bodies('/api/local-rules')).toEqual([
      {
        title: 'Logning gennemgås',
        text: 'Logge gennemgås hver måned.',
        source: 'Politik, afsnit 7',
        ownerId: null,
        decisions: [],
        courses: ['K-001'],
      },
    ]);
    const law = line('nis2-12');
    await law.getByRole('button', { name: /^Ikke relevant/ }).click();
    await law.getByLabel('Begrundelse').fill('Kommunen driver ingen net');
    await law.getByRole('button', { name: 'Gem som ikke relevant' }).click();
    await law.getByText('Ret én ting, før det kan gemmes').waitFor();
    expect(tab.bodies('/api/requirements/nis2-12/setting-aside')).toEqual([]);
    // Only what is in force can be chosen.
    expect(await law.getByRole('option').allInnerTexts()).not.toContain('Udløbet politik (D-2026-004)');
    await law.getByRole('combobox').selectOption('D-2026-001');
    await Promise.all([
      page.waitForResponse(/setting-aside/),
      law.getByRole('button', { name: 'Gem som ikke relevant' }).click(),
    ]);
    expect(tab.bodies('/api/requirements/nis2-12/setting-aside')).toEqual([
      { reason: 'Kommunen driver ingen net', decisionId: 'D-2026-001' },
    ]);
    await law.getByRole('button', { name: /^Materiale til/ }).click();
    await law.getByLabel('Hvad hedder materialet?').fill('KL’s drejebog');
    await law.getByLabel('Link til materialet').fill('http://kl.dk');
    await law.getByRole('button', { name: 'Tilføj materialet' }).click();
    await law.getByText('Skriv et link, der begynder med https://', { exact: false }).first().waitFor();
    await page.screenshot({ path: '.test/screenshots/local-rules-1180.png', fullPage: true });
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.screenshot({ path: '.test/screenshots/local-rules-360.png', fullPage: true });
    await page.setViewportSize({ width: 1180, height: 800 });
    for (const role of ['auditor', 'chair'] as const) {
      await tab.visit('krav', role);
      await line('nis2-12').waitFor();
      expect(await page.getByRole('button', { name: /Ikke relevant|Materiale|Tilføj regel/ }).count()).toBe(
        0,
      );
    }
  });

  it('is had as a spreadsheet and as a paper of the day that is shown, under its name', async () => {
    await tab.visit('krav', 'auditor');
    const page = tab.page();
    tab.server().answer(getRequirementsFile, { file: 'xlsx' });
    const downloaded = async (name: string) => {
      const button = page.getByRole('button', { name, exact: true });
      const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const asked = tab.server().seen.findLast(({ path }) => path === '/api/requirements/file');
      return [file.suggestedFilename(), asked?.url];
    };
    expect(await downloaded('Hent som Excel')).toEqual([
      expect.stringMatching(/^krav-[\d-]{10}\.xlsx$/),
      expect.stringMatching(/file\?format=xlsx$/),
    ]);
    await tab.go('krav?at=2026-02-01');
    expect(await downloaded('Hent som PDF')).toEqual([
      'krav-2026-02-01.pdf',
      expect.stringMatching(/file\?format=(?:xlsx|pdf)&at=2026-02-01T22(:|%3A)59/),
    ]);
    expect(tab.complaints()).toEqual([]);
  });

  it('on a phone has the grey demands of each § behind one line that says how many, unfolded where they are sought', async () => {
    const page = tab.page();
    await page.setViewportSize({ width: 360, height: 800 });
    await tab.visit('krav', 'auditor');
    const region = page.getByRole('region', { name: 'NIS 2-loven § 13', exact: true });
    const fold = region.getByRole('button', { name: 'Grå (ikke vurderet): 5', exact: true });
    await fold.waitFor();
    expect(await region.locator('[data-requirement]').count()).toBe(0);
    expect(await page.locator('[data-requirement="nis2-6-1-1"]').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await fold.click();
    await line('nis2-13-1-5').waitFor();
    expect(await region.locator('[data-requirement]').count()).toBe(5);
    await fold.click();
    await line('nis2-13-1-5').waitFor({ state: 'detached' });

    await page.emulateMedia({ media: 'print' });
    await line('nis2-13-1-5').waitFor();
    await line('cir-8.2').waitFor();
    expect(await page.locator('[data-requirement]').count()).toBe(REQUIREMENTS.requirements.length);
    await page.emulateMedia({ media: 'screen' });
    await line('nis2-13-1-5').waitFor({ state: 'detached' });

    const greys = REQUIREMENTS.requirements.filter(({ state }) => state === 'notAssessed').length;
    const grey = page.getByRole('button', { name: `Grå (ikke vurderet): ${String(greys)}`, exact: true });
    await grey.click();
    await line('nis2-13-1-5').waitFor();
    expect(await page.locator('[data-requirement]').count()).toBe(greys);

    await page.getByRole('button', { name: /^Mangler: / }).click();
    await line('nis2-13-1-5').waitFor({ state: 'detached' });
    await page.evaluate(() => {
      window.location.hash = 'nis2-13-1-4';
    });
    await page.locator('h3#nis2-13-1-4:focus').waitFor();
    expect(await region.locator('[data-requirement]').count()).toBe(5);
    expect(await line('nis2-12').count()).toBe(0);

    await page.setViewportSize({ width: 1180, height: 800 });
    await line('nis2-12').waitFor();
    expect(await page.locator('[data-requirement]').count()).toBe(REQUIREMENTS.requirements.length);
    expect(await page.locator('main [aria-expanded]').count()).toBe(0);
  });

  it('is reached by an auditor from the first page, and is not in the menu of somebody who may not see the proof', async () => {
    signInAs(tab.server(), 'auditor');
    const page = tab.page();
    await page.goto(`${tab.server().url}/tab/`);
    await page.getByRole('link', { name: 'Krav § for §' }).click();
    await page.getByRole('heading', { level: 1, name: 'Krav', exact: true }).waitFor();
    const menu = page.getByRole('navigation', { name: 'Sider', exact: true });
    expect(await menu.locator('[aria-current=page]').allInnerTexts()).toEqual(['Tilsyn']);
    await tab.visit('', 'director');
    await menu.getByRole('link', { name: 'Månedsstatus' }).waitFor();
    expect(await menu.getByRole('link', { name: 'Tilsyn' }).count()).toBe(0);
  });
});
