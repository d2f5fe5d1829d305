import { describe, expect, it } from '@jest/globals';
import { finishCycleItem } from '../../contracts/cycle/cycle';
import { recordIndicator } from '../../contracts/indicator/indicators';
import { axeFindings } from '../e2e/support/axe-findings';
import { INDICATORS } from './support/indicator-fixtures';
import { useTab } from './support/tab-in-browser';

const READERS = ['chair', 'auditor', 'secretary'] as const;

describe('Figures and the annual cycle in the tab', () => {
  const tab = useTab();
  const press = (name: string) => tab.page().getByRole('button', { name, exact: true }).click();
  const section = (name: string) => tab.page().getByRole('region', { name, exact: true });
  const field = (name: RegExp) => tab.page().getByRole('textbox', { name });

  it('shows each topic with its light, its newest figures, their day, source and who answers for them', async () => {
    await tab.visit('maanedsstatus', 'chair');
    const page = tab.page();
    await page.getByRole('link', { name: 'Nøgletal', exact: true }).click();
    const incidents = section('Hændelser');
    await incidents.getByText('Data pr. 31. oktober 2026').waitFor();
    const text = await incidents.innerText();
    expect(text).toMatch(/Rød\s+Lov/);
    expect(text).toMatch(/Underretninger sendt for sent\s+1\s+op fra 0/);
    expect(text).toMatch(/Nærvedhændelser\s+7\s/);
    expect(text).toContain('Kilde: Hændelsesloggen · Ansvarlig: Lars Østergaard');
    expect(await section('Leverandørtilsyn').innerText()).toMatch(/Grå \(ikke vurderet\)[^]*Ingen data/);
    expect(await section('Øvelser').innerText()).toMatch(/Grå \(ikke vurderet\)[^]*for gamle/);
    expect(await section('Modenhed').innerText()).toMatch(/Score\s+3,2/);
    await press('Hændelser: 2 registreringer');
    await incidents
      .getByText('Registreret af Camilla Nørby, 2. november 2026', { exact: false })
      .first()
      .waitFor();
    expect(await incidents.getByRole('listitem').count()).toBe(2);
    expect(await axeFindings(page)).toEqual([]);
    expect(tab.complaints()).toEqual([]);
  });

  it('says how old each topic’s figures are, and in how many days or since when they are too old', async () => {
    await tab.visit('noegletal', 'chair');
    await section('Hændelser').getByText('Data pr. 31. oktober 2026').waitFor();
    const incidents = await section('Hændelser').innerText();
    expect(incidents).toContain('Opgjort for 21 dage siden · gammelt om 25 dage (den 16. december 2026)');
    const exercises = await section('Øvelser').innerText();
    expect(exercises).toContain('Opgjort for 538 dage siden · gammelt siden den 7. juli 2026');
    expect(await section('Leverandørtilsyn').innerText()).not.toMatch(/Opgjort|gammelt/);
  });

  it('draws how a figure has gone, with every value and its day in words', async () => {
    await tab.visit('noegletal', 'chair');
    const drawn = section('Hændelser').getByRole('img', { name: /: \d/ });
    await drawn.first().waitFor();
    const labels = await drawn.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(labels).toEqual([
      'Hændelser: 2 (30-09-2026), 4 (31-10-2026)',
      'Underretninger sendt for sent: 0 (30-09-2026), 1 (31-10-2026)',
    ]);
    await section('Modenhed').getByText('Score').waitFor();
    expect(await section('Modenhed').getByRole('img', { name: /: \d/ }).count()).toBe(0);
  });

  it('says what is missing in a form, and sends nothing until it is right', async () => {
    await tab.visit('noegletal', 'coordinator');
    const page = tab.page();
    await press('Registrér tal');
    await press('Gem tallene');
    await page.getByText('Ret 2 ting, før det kan gemmes').waitFor();
    await page.getByRole('combobox', { name: 'Emne' }).selectOption('Hændelser');
    await field(/^Hændelser/).fill('halvanden');
    await field(/^Væsentlige/).fill('1,5');
    await field(/^Kilde/).fill('Hændelsesloggen');
    await press('Gem tallene');
    await page.getByText('Ret 3 ting, før det kan gemmes').waitFor();
    const faults = page.getByRole('alert');
    await faults.getByText('Underretninger sendt for sent: Skal udfyldes.').waitFor();
    await faults.getByText('Væsentlige hændelser: Skriv et helt tal, som er 0 eller større.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(tab.bodies('/api/indicators')).toEqual([]);
  });

  it('records figures by the keyboard and stays open for the next topic of the same day', async () => {
    await tab.visit('noegletal', 'coordinator');
    const page = tab.page();
    await press('Registrér tal');
    await page.getByRole('combobox', { name: 'Emne' }).selectOption('Modenhed');
    await field(/^Score/).fill('3,4');
    await field(/^Skalaens laveste/).fill('0');
    await field(/^Skalaens højeste/).fill('5');
    await page.getByLabel('Pr. dato').fill('2026-11-01');
    await field(/^Kilde/).fill(' KL-Baseline 2026 ');
    await page.getByRole('combobox', { name: 'Ansvarlig' }).fill('Lars');
    await field(/^Kilde/).press('Enter');
    await page.getByRole('alert').getByText('Ansvarlig: Skriv en del af navnet', { exact: false }).waitFor();
    expect(tab.bodies('/api/indicators')).toEqual([]);
    await page.getByRole('combobox', { name: 'Ansvarlig' }).fill('Lars Øster');
    await page.getByRole('option', { name: /Lars Østergaard/ }).click();
    await field(/^Kilde/).press('Enter');
    await page.getByText('Modenhed pr. 1. november 2026 er gemt.').waitFor();
    expect(tab.bodies('/api/indicators')).toEqual([
      {
        topic: 'maturity',
        asOf: '2026-11-01',
        source: 'KL-Baseline 2026',
        figures: { score: 3.4, scaleMin: 0, scaleMax: 5 },
        responsible: INDICATORS.topics[0]?.history[0]?.responsible?.personId,
      },
    ]);
    expect(await page.getByLabel('Pr. dato').inputValue()).toBe('2026-11-01');
    expect(await page.getByRole('combobox', { name: 'Emne' }).inputValue()).toBe('');
  });

  it('shows the server’s own sentence when figures are refused', async () => {
    await tab.visit('noegletal', 'coordinator');
    const page = tab.page();
    const detail = 'Nøgletallet »Score« mangler eller passer ikke med de andre. Ret tallet, og prøv igen.';
    tab.server().answer(recordIndicator, { status: 422, code: 'figure-invalid', detail });
    await press('Registrér tal');
    await page.getByRole('combobox', { name: 'Emne' }).selectOption('Leverandørtilsyn');
    await field(/^Leverandører/).fill('4');
    await field(/^Kilde/).fill('Kontraktlisten');
    await press('Gem tallene');
    await page.getByText(detail).waitFor();
    expect(await field(/^Kilde/).inputValue()).toBe('Kontraktlisten');
  });

  it('annuls the figures of a day only with a reason', async () => {
    await tab.visit('noegletal', 'coordinator');
    const page = tab.page();
    await press('Hændelser: 2 registreringer');
    await press('Annullér Hændelser pr. 30. september 2026 …');
    await press('Annullér tallene');
    await page.getByText('Ret én ting, før det kan gemmes').waitFor();
    await field(/^Begrundelse/).fill('Talt to gange');
    await Promise.all([page.waitForResponse(/annulment/), press('Annullér tallene')]);
    await section('Hændelser').getByText('Tallene pr. 30. september 2026 er annulleret.').waitFor();
    expect(tab.bodies('/api/indicators/incidents/2026-09-30/annulment')).toEqual([
      { reason: 'Talt to gange' },
    ]);
  });

  it('shows the dates of the year with the kind of demand, and which were kept, passed or are ahead', async () => {
    await tab.visit('maanedsstatus', 'auditor');
    const page = tab.page();
    await page.getByRole('link', { name: 'Årshjul', exact: true }).click();
    const dates = section('Opgaver').getByRole('listitem');
    await dates.first().waitFor();
    const [done = '', passed = '', ahead = ''] = await dates.allInnerTexts();
    expect(done).toMatch(/Udført den 28\. september 2026[^]*Vejledning[^]*Kilde: KL’s baseline/);
    expect(passed).toMatch(
      /Over fristen[^]*Senest den 15\. november 2026[^]*Lokal politik[^]*Hvert år, næste gang den 15\. november 2027[^]*Ansvarlig: Henrik Ågård/,
    );
    expect(ahead).toMatch(/Ikke udført endnu[^]*Lov[^]*NIS 2-loven § 10, stk\. 3/);
    expect(await axeFindings(page)).toEqual([]);
    expect(tab.complaints()).toEqual([]);
  });

  it('shows the year by months: what falls in each, today where it is, and in words what is over its day', async () => {
    await tab.visit('aarshjul', 'auditor');
    const page = tab.page();
    const year = section('Året 2026');
    await year.waitFor();
    const month = (name: string) =>
      year.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
    expect(await year.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Januar 2026',
      'Februar 2026',
      'Marts 2026',
      'April 2026',
      'Maj 2026',
      'Juni 2026',
      'Juli 2026',
      'August 2026',
      'September 2026',
      'Oktober 2026',
      'November 2026',
      'December 2026',
    ]);
    expect(await month('Januar 2026').innerText()).toMatch(/Intet i denne måned/);
    expect(await month('April 2026').innerText()).toMatch(/14\.\s+Tages op igen: Adgang[^]*– over fristen/);
    expect(await month('Oktober 2026').innerText()).toMatch(/Årlig Baseline-måling – udført/);
    expect(await month('November 2026').innerText()).toMatch(
      /november 2026 – ikke udsendt[^]*Møde i ledelsen kl\. 09\.00 – referat skrevet[^]*beredskabsplanen – over fristen[^]*I dag, 21\. november 2026[^]*27\.\s+Svarfrist: Fælles login/,
    );
    expect(await month('December 2026').innerText()).toMatch(/og 3 frister mere/);
    expect(await axeFindings(page)).toEqual([]);
    await press('Vis 2027');
    await section('Året 2027').getByText('Trin i risikohåndtering: Drift af vandværket').waitFor();
    expect(await page.getByText('I dag, 21. november 2026').count()).toBe(0);
    await year.waitFor({ state: 'detached' });
    await press('Vis 2026');
    await month('November 2026').getByRole('link', { name: 'Svarfrist: Fælles login i skolerne' }).click();
    await page.waitForURL(/beslutninger\/D-2026-002/);
  });

  it('adds, finishes, moves and drops a date', async () => {
    await tab.visit('aarshjul', 'coordinator');
    const page = tab.page();
    await press('Tilføj opgave');
    await press('Gem opgaven');
    await page.getByText('Ret 4 ting, før det kan gemmes').waitFor();
    await field(/^Hvad skal gøres/).fill('Øvelse');
    await page.getByLabel('Frist').fill('2027-03-01');
    await page.getByRole('combobox', { name: 'Kravtype' }).selectOption('Lokal politik');
    await field(/^Kilde/).fill('Direktionens årshjul');
    await page.getByRole('combobox', { name: 'Gentages' }).selectOption('Hvert år');
    await page.getByRole('combobox', { name: 'Ansvarlig' }).fill('Henrik');
    await page.getByRole('option', { name: /Henrik Ågård/ }).click();
    await press('Gem opgaven');
    await page.getByText('Opgaven er gemt.').waitFor();
    const added = {
      title: 'Øvelse',
      dueOn: '2027-03-01',
      label: 'localPolicy',
      source: 'Direktionens årshjul',
      recurrence: 'yearly',
      ownerId: 'p-06',
      template: null,
    };
    expect(tab.bodies('/api/cycle')).toEqual([added]);
    const title = 'Gennemgang af beredskabsplanen';
    const path = '/api/cycle/2026-11-15-1';
    await press('Tilføj opgave');
    await press(`Meld udført: ${title}`);
    await page.getByLabel('Udført den').fill('2026-11-14');
    await Promise.all([page.waitForResponse(/completion/), press('Gem som udført')]);
    expect(tab.bodies(`${path}/completion`)).toEqual([{ doneOn: '2026-11-14' }]);
    await page.getByRole('button', { name: 'Gem som udført' }).waitFor({ state: 'detached' });
    await press(`Ret: ${title}`);
    await page.getByLabel('Frist').fill('2026-12-15');
    await Promise.all([page.waitForResponse(/2026-11-15-1$/), press('Gem ændringen')]);
    expect(tab.bodies(path)).toMatchObject([{ title, dueOn: '2026-12-15', label: 'localPolicy' }]);
    await press(`Tag ud: ${title}`);
    await field(/^Begrundelse/).fill('Slået sammen med øvelsen');
    await Promise.all([page.waitForResponse(/dropping/), press('Tag opgaven ud')]);
    await page.getByText('»Gennemgang af beredskabsplanen« er taget ud af årshjulet.').waitFor();
    expect(tab.bodies(`${path}/dropping`)).toEqual([{ reason: 'Slået sammen med øvelsen' }]);
  });

  it('proposes next year, of which one, some or all are taken, or nothing', async () => {
    await tab.visit('aarshjul', 'coordinator');
    const page = tab.page();
    await section('Opgaver').waitFor();
    expect(await page.getByRole('button', { name: /^Forslag til/ }).count()).toBe(0);
    await press('Vis 2027');
    const year = section('Året 2027');
    await year.getByText('Gennemgang af beredskabsplanen – kommer igen').waitFor();
    await press('Forslag til 2027 (2)');
    await press('Tilføj de valgte');
    await page.getByText('Vælg mindst én.').first().waitFor();
    expect(tab.bodies('/api/cycle-proposals')).toEqual([]);
    await page
      .getByRole('checkbox', {
        name: 'Gennemgang af sikkerhedspolitikken · 1. marts 2027 · Benchmark · Hvert år · skabelon',
      })
      .check();
    expect(await axeFindings(page)).toEqual([]);
    await press('Tilføj de valgte');
    await page.getByText('1 opgave er tilføjet til 2027.').waitFor();
    await press('Vælg alle');
    await press('Tilføj de valgte');
    await page.getByText('2 opgaver er tilføjet til 2027.').waitFor();
    expect(tab.bodies('/api/cycle-proposals')).toEqual([
      { year: 2027, keys: ['template/policyReview'] },
      { year: 2027, keys: ['template/policyReview', 'item/2026-12-05-1'] },
    ]);
  });

  it('lets whoever sees to a task say that it is done, and nothing else', async () => {
    await tab.visit('aarshjul', 'director');
    const page = tab.page();
    const tasks = section('Opgaver');
    await tasks.getByRole('listitem').first().waitFor();
    expect(await tasks.getByRole('button').allInnerTexts()).toEqual(['Meld udført …']);
    await press('Meld udført: Gennemgang af beredskabsplanen');
    await Promise.all([page.waitForResponse(/completion/), press('Gem som udført')]);
  });

  it('never lets a day ahead be the day on which something was done', async () => {
    await tab.visit('aarshjul', 'coordinator');
    await press('Meld udført: Nye IP-adresser meldt på Virk');
    await tab.page().getByLabel('Udført den').fill('2026-11-22');
    await press('Gem som udført');
    await tab
      .page()
      .getByText('Datoen 22. november 2026 er ikke kommet endnu. Vælg i dag eller en tidligere dag.')
      .first()
      .waitFor();
    const { path } = finishCycleItem;
    expect(tab.bodies(`/${path.replace('{itemId}', '2026-12-05-1')}`)).toEqual([]);
  });

  it('is only for reading to everybody but a coordinator', async () => {
    const acts = /Registrér|Annullér|Tilføj|^Meld udført:|^Ret:|^Tag ud:/;
    for (const role of READERS)
      for (const [path, name] of [
        ['noegletal', 'Hændelser'],
        ['aarshjul', 'Opgaver'],
      ] as const) {
        await tab.visit(path, role);
        await section(name).getByText('2026', { exact: false }).first().waitFor();
        if (path === 'noegletal') await press('Hændelser: 2 registreringer');
        expect(await tab.page().getByRole('button', { name: acts }).count()).toBe(0);
      }
  });

  it('fits a phone, with every form open', async () => {
    const page = tab.page();
    await page.setViewportSize({ width: 360, height: 800 });
    for (const [path, buttons] of [
      [
        'noegletal',
        ['Registrér tal', 'Hændelser: 2 registreringer', 'Annullér Hændelser pr. 31. oktober 2026 …'],
      ],
      ['aarshjul', ['Tilføj opgave', 'Ret: Årlig Baseline-måling']],
    ] as const) {
      await tab.visit(path, 'coordinator');
      for (const name of buttons) await press(name);
      if (path === 'noegletal')
        await page.getByRole('combobox', { name: 'Emne' }).selectOption('Kritiske systemer');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1180, height: 800 });
  });
});
