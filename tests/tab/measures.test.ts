import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { getDecision } from '../../contracts/decision/decision';
import { getMeasure, getMeasures } from '../../contracts/measure/measure';
import { axeFindings } from '../e2e/support/axe-findings';
import { CONCLUDED_DECISION } from './support/decision-fixtures';
import { BACKUP, LATE_MEASURE, MEASURES, NO_MEASURES } from './support/measure-fixtures';
import { useTab } from './support/tab-in-browser';

const SHOTS = path.resolve(__dirname, '..', '..', '.test', 'screenshots');

describe('The register of measures', () => {
  const tab = useTab();
  const region = (name: string) => tab.page().getByRole('region', { name, exact: true });
  const button = (name: string) => tab.page().getByRole('button', { name, exact: true });
  const titles = (name: string) => region(name).locator('li a').allInnerTexts();

  it('says how far the measures are, the late ones first, what each asks for, and what is to be decided again', async () => {
    await tab.visit('foranstaltninger', 'member');
    const page = tab.page();
    await region('Kræver handling').waitFor();
    const whole = await region('Gennemførelse').innerText();
    expect(whole).toMatch(
      /^Gennemførelse\s+Rød\s+Appens standard\s+En eller flere foranstaltninger er ikke gennemført til tiden\./,
    );
    expect(whole).toContain(
      '3 foranstaltninger: 1 er forsinket · 2 er i drift, heraf 1 med dokumentation fra de seneste 12 måneder · 1 er under indførelse.',
    );
    expect(await titles('Kræver handling')).toEqual([
      'Leverandørers adgang er tidsbegrænset (FO-002)',
      'Flerfaktorlogin for alle ansatte (FO-003)',
    ]);
    const late = await region('Kræver handling').locator('li').first().innerText();
    expect(late).toContain('Under indførelse');
    expect(late).toContain('Forsinket. Fristen var den 1. november 2026.');
    expect(late).toContain('Ansvarlig: Pia Ravn');
    expect(late).toContain('Udføres af: kommunen selv');
    expect(await region('Ændret siden godkendelsen').innerText()).toContain(
      'Ændret den 11. november 2026, efter at D-2026-005 blev godkendt: titel.',
    );
    expect(await region('Numre uden foranstaltning i registret').locator('li').count()).toBe(7);
    expect(await region('Taget ud af registret').innerText()).toContain('Slået sammen med en anden');
    expect(await region('Godkendelser').innerText()).toMatch(/Benchmark\s+Mindst én gang om året/);
    // A member reads, and has nothing to press but the file and the way to another day.
    expect((await page.getByRole('main').getByRole('button').allInnerTexts()).toSorted()).toEqual([
      'Hent som CSV',
      'Hent som Excel',
      'Vis en tidligere dag',
    ]);
    expect(await page.getByRole('main').innerText()).not.toMatch(/overhold|opfyld|compl/i);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: path.join(SHOTS, 'measures.png'), fullPage: true });
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.screenshot({ path: path.join(SHOTS, 'measures-phone.png'), fullPage: true });
    await tab.go('foranstaltninger?at=2026-11-01');
    await page.getByText('Du kan kun se, ikke ændre.').waitFor();
    expect(await button('Registrér foranstaltning').count()).toBe(0);
    expect(tab.complaints()).toEqual([]);
  });

  it('is empty in words, and a measure is put into it with everything that is asked for', async () => {
    tab.server().as('coordinator');
    tab.server().answer(getMeasures, { json: NO_MEASURES });
    await tab.go('foranstaltninger');
    const page = tab.page();
    await page.getByText('Der er ingen foranstaltninger i registret endnu. Registrér den første.').waitFor();
    expect(await region('Gennemførelse').count()).toBe(0);
    await button('Registrér foranstaltning').click();
    await button('Registrér foranstaltningen').click();
    await page.getByText('Udfyld', { exact: false }).first().waitFor();
    const fill = async (label: string, text: string) => page.getByLabel(label).fill(text);
    const choose = async (label: string, option: string) =>
      page.getByRole('combobox', { name: label }).selectOption(option);
    await choose('Nummer i § 6, stk. 1', 'c');
    await fill('Titel', ' Afprøvet backup ');
    await fill('Foranstaltningens indhold', 'Alt kan gendannes.');
    await choose('Udføres af', 'other');
    await fill('Navn eller sted', 'Hosting A/S');
    await page.getByLabel('Ansvarlig').fill('Pia');
    await page.getByRole('option', { name: /Pia Ravn/ }).click();
    await choose('Skal, bør eller kan', 'must');
    await fill('Kilde til skal, bør eller kan', 'NIS 2-loven § 6');
    expect(await page.getByLabel('Frist for at være i drift').count()).toBe(0);
    await choose('Gennemførelse', 'planned');
    await fill('Frist for at være i drift', '2027-03-01');
    await button('Registrér foranstaltningen').click();
    await page.getByText('FO-001 »Afprøvet backup af alle systemer« er registreret.').waitFor();
    expect(tab.bodies('/api/measures')).toEqual([
      {
        code: 'c',
        title: 'Afprøvet backup',
        summary: 'Alt kan gendannes.',
        performer: 'other',
        performerName: 'Hosting A/S',
        ownerId: 'p-05',
        obligation: 'must',
        obligationSource: 'NIS 2-loven § 6',
        nextReviewOn: null,
        progress: 'planned',
        dueOn: '2027-03-01',
      },
    ]);
    expect(tab.complaints()).toEqual([]);
  });

  it('shows one measure with its evidence, evaluations and history, and what its owner may do with it', async () => {
    const page = tab.page();
    tab.server().as('coordinator');
    tab.server().answer(getMeasure, { json: LATE_MEASURE });
    await tab.go('foranstaltninger/FO-002');
    await button('Meld gennemførelse …').click();
    await page.getByLabel('Frist for at være i drift').fill('2027-02-01');
    await button('Gem gennemførelsen').click();
    // It is put off: leadership is told why.
    const why = page.getByLabel('Hvorfor');
    await page.getByRole('link', { name: /Hvorfor/ }).waitFor();
    await why.fill('Leverandøren er forsinket igen');
    await button('Gem gennemførelsen').click();
    await page.getByText('Gennemførelsen er gemt.').waitFor();
    expect(tab.bodies('/api/measures/FO-002/stage')).toEqual([
      { progress: 'underWay', dueOn: '2027-02-01', note: 'Leverandøren er forsinket igen' },
    ]);

    tab.server().answer(getMeasure, { json: BACKUP });
    await tab.go('foranstaltninger/FO-001');
    const evidence = region('Dokumentation');
    await evidence.waitFor();
    expect(await evidence.locator('li').first().innerText()).toMatch(
      /B2 · Rapport om hele driften[\s\S]*Trukket tilbage: Det var et andet system/,
    );
    expect(await evidence.getByRole('button', { name: /^Træk/ }).allInnerTexts()).toEqual([
      'Træk B1 tilbage …',
    ]);
    expect(await region('Vurderinger af effekten').innerText()).toContain(
      'To af tre systemer blev gendannet.',
    );
    await button('Vis udgaver og gennemførelse').click();
    await region('Forløb').getByText('Udgave 2: Afprøvet backup af alle systemer').waitFor();
    await button('Tilføj dokumentation …').click();
    await page.getByLabel('På en sag').check();
    await page.getByLabel('Hvad det viser').fill('Gendannet igen');
    await page.getByLabel('Dato').fill('2026-11-20');
    await page.getByLabel('På en sag').last().fill('26/1');
    await button('Tilføj dokumentationen').click();
    await page.getByText('Dokumentationen er tilføjet.').waitFor();
    expect(tab.bodies('/api/measures/FO-001/exhibits')).toEqual([
      { exhibit: { on: '2026-11-20', says: 'Gendannet igen', kept: { kind: 'case', caseNumber: '26/1' } } },
    ]);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: path.join(SHOTS, 'measure.png'), fullPage: true });

    tab.server().as('member');
    tab.server().answer(getMeasure, { json: { ...BACKUP, mayTell: true } });
    await tab.go('foranstaltninger/FO-001');
    await button('Meld gennemførelse …').waitFor();
    for (const name of [
      'Vurdér effekten …',
      'Ret foranstaltningen …',
      'Tag ud af registret …',
      'Træk B1 tilbage …',
    ])
      expect(await button(name).count()).toBe(0);
    tab.server().answer(getMeasure, { json: { ...BACKUP, mayTell: false } });
    await tab.go('foranstaltninger/FO-001');
    await region('Dokumentation').waitFor();
    expect(await button('Meld gennemførelse …').count()).toBe(0);
    expect(tab.complaints()).toEqual([]);
  });

  it('is drafted into a case that is bound to each measure and its version, and takes the old approval’s place', async () => {
    const page = tab.page();
    await tab.visit('foranstaltninger', 'coordinator');
    await page.getByRole('link', { name: 'Lav beslutningssag af det ændrede' }).waitFor();
    await button('Lav beslutningssag af registret').click();
    await page.getByRole('checkbox', { name: '§ 6, stk. 1, nr. 10', exact: false }).uncheck();
    await page.getByRole('link', { name: 'Åbn kladden' }).click();
    await page.getByText('Fra registret (FO-002).', { exact: false }).waitFor();
    expect(
      await page
        .getByLabel('Navn')
        .evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(['Afprøvet backup af alle systemer', 'Leverandørers adgang er tidsbegrænset']);
    expect(
      await page
        .getByLabel('Udgave')
        .evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(['2', '1']);
    const saved = page.waitForRequest(
      (one) => one.method() === 'PUT' && (one.postData() ?? '').includes('genoprettes'),
    );
    await page.getByLabel('Konsekvens for borgerne').fill('Ydelserne kan genoprettes.');
    expect((await saved).postDataJSON()).toMatchObject({
      about: { purpose: 'replace', decisionId: 'D-2026-005' },
      written: {
        values: { kind: 'measureApproval', title: 'Foranstaltninger efter NIS 2-loven § 6, stk. 1' },
        measures: [
          { code: 'c', version: '2', measureId: 'FO-001' },
          { code: 'd', version: '1', measureId: 'FO-002' },
        ],
      },
    });
    // Whoever carries it out beyond the known ones is put before the body by name.
    await tab.go('beslutninger/ny?register=j');
    await page.getByText('Fra registret (FO-003).', { exact: false }).waitFor();
    expect(await page.getByLabel('Navn eller sted').inputValue()).toBe('Hosting A/S');
    const named = page.waitForRequest(
      (one) => one.method() === 'PUT' && (one.postData() ?? '').includes('Login bliver sikrere'),
    );
    await page.getByLabel('Konsekvens for borgerne').fill('Login bliver sikrere.');
    expect((await named).postDataJSON()).toMatchObject({
      written: { measures: [{ measureId: 'FO-003', performer: 'other', performerName: 'Hosting A/S' }] },
    });
    await page.getByRole('combobox', { name: 'Udføres af' }).selectOption('own');
    await page.getByLabel('Navn eller sted').waitFor({ state: 'detached' });
    expect(tab.complaints()).toEqual([]);
  });

  it('is put forward again as the register has it by now, with the approval’s own texts', async () => {
    const page = tab.page();
    const [set] = MEASURES.sets;
    const approved = {
      code: 'c',
      title: 'Afprøvet backup',
      summary: 'Alt',
      version: '1',
      performer: 'own',
      measureId: 'FO-001',
    };
    const { measureId: _, ...byHand } = { ...approved, code: 'h', title: 'Kryptering' };
    tab.server().as('coordinator');
    tab.server().answer(getDecision, {
      json: {
        ...CONCLUDED_DECISION,
        decisionId: set!.decisionId,
        kind: 'measureApproval',
        standing: 'stale',
        content: { ...CONCLUDED_DECISION.content, kind: 'measureApproval', measures: [approved, byHand] },
      },
    });
    await tab.go(`beslutninger/${set!.decisionId}`);
    await page.locator('[data-standing=stale]').waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('I kraft');
    await page.getByText('Registret er ikke længere, som ledelsesorganet godkendte det.').first().waitFor();
    await page.getByRole('link', { name: 'Forelæg igen som ny sag' }).click();
    await page.getByText('Fra registret (FO-001).', { exact: false }).waitFor();
    const valuesOf = (label: string) =>
      page.getByLabel(label).evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value));
    expect(await valuesOf('Navn')).toEqual(['Afprøvet backup af alle systemer', 'Kryptering']);
    expect(await valuesOf('Udgave')).toEqual(['2', '1']);
    expect(await page.getByLabel('Konsekvens for borgerne').inputValue()).toBe(
      CONCLUDED_DECISION.content.consequenceForCitizens,
    );
    expect(tab.complaints()).toEqual([]);
  });

  it('says on the decision what has changed since it was approved, with the way to the measure', async () => {
    const page = tab.page();
    const [set] = MEASURES.sets;
    const measure = {
      code: 'c',
      title: 'Afprøvet backup',
      summary: 'Alt',
      version: '1',
      performer: 'other',
      performerName: 'Hosting A/S',
      measureId: 'FO-001',
    };
    tab.server().as('member');
    tab.server().answer(getDecision, {
      json: {
        ...CONCLUDED_DECISION,
        decisionId: set!.decisionId,
        kind: 'measureApproval',
        content: { ...CONCLUDED_DECISION.content, kind: 'measureApproval', measures: [measure] },
      },
    });
    await tab.go(`beslutninger/${set!.decisionId}`);
    const afterIncident = { incidentId: 'H-003', confirmedOn: '2026-11-12' };
    tab.server().answer(getMeasures, { json: { ...MEASURES, sets: [{ ...set!, afterIncident }] } });
    const since = page.locator('[data-measures-since]');
    await since.getByText('Kræver ny beslutning').waitFor();
    await page.getByText('Udgave 1, udføres af Hosting A/S', { exact: false }).waitFor();
    expect(await since.innerText()).toContain('efter at D-2026-005 blev godkendt: titel.');
    expect(await since.getByRole('link').allInnerTexts()).toEqual(['Afprøvet backup af alle systemer']);
    const review = page.locator('[data-measures-review]');
    expect(await review.innerText()).toMatch(
      /^Skal gennemgås igen\s+Hændelsen H-003 blev bekræftet som væsentlig den 12\. november 2026, efter at foranstaltningerne blev godkendt\. Se hændelsen\s+Benchmark/,
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: path.join(SHOTS, 'measures-since.png'), fullPage: true });
    await tab.go('foranstaltninger');
    await region('Godkendelser').getByText('Skal gennemgås igen').waitFor();
    await region('Godkendelser').getByRole('link', { name: 'Se hændelsen' }).waitFor();
    expect(tab.complaints()).toEqual([]);
  });
});
