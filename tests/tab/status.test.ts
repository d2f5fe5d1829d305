import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../domain/access/role';
import type { Colour } from '../../domain/status/light';
import { getOversightRecordJson, getOversightRecordPdf, listReports } from '../../contracts/status/report';
import { axeFindings } from '../e2e/support/axe-findings';
import { CORRECTED, REPORTS } from './support/report-fixtures';
import { useTab } from './support/tab-in-browser';

describe('The monthly status in the tab', () => {
  const tab = useTab();
  const section = (name: string) => tab.page().getByRole('region', { name, exact: true });
  const text = (name: string) => section(name).innerText();

  describe.each([
    ['the overview', '', 'Status lige nu', false],
    ['the report', 'maanedsstatus/2026-11', 'Status', true],
  ])('On %s', (_, path, first, hasAreas) => {
    it('a busy director sees how it stands, what changed, the coordinator’s words and what is asked', async () => {
      await tab.visit(path, 'member');
      await section(first).waitFor();
      const seen = await text(first);
      expect(seen).toMatch(/^.*\s+Rød\s+2 områder er ikke vurderet\s+1 farve er sat manuelt\s+/);
      expect(seen).toMatch(/(Bedre|Værre) end sidste status|[Uu]ændret siden sidste status/);
      expect(seen).toMatch(/Kræver opmærksomhed\s+Rød\s/);
      expect(seen).toMatch(/I øvrigt: 2 røde · 3 gule · 1 grønt · 2 ikke vurderede/);
      expect(seen).toMatch(/Koordinatorens vurdering, Camilla Nørby\s+Vi mangler stadig en aftale/);
      const asked = section(first).getByRole('link', { name: 'Se sagen D-2026-002' });
      expect(await asked.getAttribute('href')).toBe('/tab/beslutninger/D-2026-002');
      // Three areas at most, and three lines of what else changed: more is not read in ten seconds.
      expect(await section(first).locator('[data-attention]').count()).toBe(3);
      expect(await section(first).getByRole('listitem').count()).toBeLessThanOrEqual(7);
      if (hasAreas) {
        const [status, areas] = [await section(first).boundingBox(), await section('Områder').boundingBox()];
        expect(status!.y).toBeLessThan(areas!.y);
      } else {
        // A director has every area a press away, and not before.
        expect(await section('Leverandørtilsyn').count()).toBe(0);
        await tab.page().getByRole('button', { name: 'Se alle områder' }).click();
        await section('Leverandørtilsyn').waitFor();
      }
    });
  });

  describe('A section', () => {
    it('about the maturity draws its trend, which is seen where the system sets its own colours, and says it as text', async () => {
      await tab.visit('maanedsstatus/2026-11', 'member');
      const trend = '2,2 (31. oktober 2024) → 2,6 (30. september 2025) → 2,9 (30. september 2026)';
      const picture = section('Modenhed').getByRole('img', { name: `Udvikling: ${trend}` });
      await picture.waitFor();
      expect(await section('Modenhed').locator('figcaption').innerText()).toContain(trend);
      await tab.page().emulateMedia({ forcedColors: 'active' });
      const stroke = picture.locator('polyline').evaluate((line) => getComputedStyle(line).stroke);
      expect(await stroke).toBe('rgb(0, 0, 0)');
    });

    it('set by hand shows who did it and why, with the computed colour below', async () => {
      await tab.visit('maanedsstatus/2026-11', 'member');
      await section('Hændelser').waitFor();
      const seen = await text('Hændelser');
      expect(seen).toMatch(
        /Rød\s+Sat manuelt af Camilla Nørby: Hændelsen den 17\. er ikke lukket endnu\.\s+Beregnet:\s+Gul/,
      );
      expect(seen).toMatch(/Kilde: KommuneCERT, oktober\s+Ansvarlig: Camilla Nørby/);
      expect(seen).toMatch(/Hændelser\s+6 \(før 4\)\s+Nærvedhændelser\s+2\s/);
    });

    it('without data is not assessed, says what is missing, and is never green', async () => {
      await tab.visit('', 'coordinator');
      await section('Leverandørtilsyn').waitFor();
      for (const [name, missing] of [
        ['Leverandørtilsyn', /Der er ikke registreret tal/],
        ['Øvelser', /De nyeste tal er for gamle/],
      ] as const) {
        expect(await text(name)).toMatch(/Grå \(ikke vurderet\)/);
        expect(await text(name)).toMatch(missing);
        expect(await text(name)).not.toMatch(/Grøn/);
      }
    });

    it('names follow-ups with owner and date, and dates of the year with the kind of demand', async () => {
      await tab.visit('', 'coordinator');
      await section('Opfølgning').waitFor();
      expect(await text('Opfølgning')).toMatch(
        /Hvornår er aftalen med leverandøren på plads\? \(Camilla Nørby, senest den 10\. december 2026\)/,
      );
      await section('Frister og årshjul').getByRole('button', { name: 'Vis 2 flere' }).click();
      const dates = await text('Frister og årshjul');
      expect(dates).toMatch(/15\. januar 2027: Årlig ledelsesgennemgang \(Lokal politik\)/);
      expect(dates).toMatch(/1\. februar 2027: .* \(Lov\)/);
    });

    it('unfolds a long list by keyboard, and prints all of it', async () => {
      await tab.visit('', 'coordinator');
      const measures = section('Foranstaltninger');
      const more = measures.getByRole('button', { name: 'Vis 2 flere' });
      await more.waitFor();
      expect(await measures.getByRole('listitem').count()).toBe(5);
      await more.focus();
      await tab.page().keyboard.press('Enter');
      expect(await measures.getByRole('listitem').count()).toBe(7);
      await tab.page().keyboard.press('Enter');
      await tab.page().emulateMedia({ media: 'print' });
      await measures.getByText('§ 6, stk. 1, nr. 10', { exact: false }).waitFor();
      expect(await measures.getByRole('listitem').count()).toBe(7);
      expect(await more.isVisible()).toBe(false);
      await tab.page().emulateMedia({ media: 'screen' });
    });
  });

  describe('The report page', () => {
    const openCorrected = async (role: Role) => {
      tab.server().as(role);
      tab.server().answer(listReports, { json: { ...REPORTS, reports: [CORRECTED] } });
      await tab.go('');
      await tab.page().goto(`${tab.server().url}/tab/maanedsstatus/2026-11`);
      await section('Ønsket opfølgning').waitFor();
    };
    const field = (label: string) => tab.page().getByLabel(new RegExp(`^${label}\\s*\\*?$`));
    const press = (name: string) => tab.page().getByRole('button', { name, exact: true }).click();

    it('keeps what an earlier version said, and tells who noted which', async () => {
      await openCorrected('member');
      expect(await text('Taget til efterretning')).toMatch(/Mette Holm, .* \(udgave 1\)/);
      expect(await text('Beregnet ud fra revisionssporet')).toMatch(
        /Udgave 2\. Rettet: Antallet af hændelser var forkert\./,
      );
      const versions = section('Tidligere udgaver');
      expect(await versions.getByText('Koordinatorens vurdering', { exact: false }).count()).toBe(0);
      await versions.getByRole('button', { name: /^Udgave 1, udsendt 21\. november 2026/ }).click();
      await section('Uddannelse, Udgave 1').waitFor();
      await versions.getByText('I øvrigt: 2 røde', { exact: false }).waitFor();
      expect(await versions.getByText('Vi mangler stadig en aftale').count()).toBe(0);
      expect(await axeFindings(tab.page())).toEqual([]);
    });

    it('leads only a coordinator on to correct it', async () => {
      await openCorrected('coordinator');
      const correct = tab.page().getByRole('link', { name: 'Ret månedsstatus' });
      expect(await correct.getAttribute('href')).toBe('/tab/maanedsstatus/2026-11/udkast');
      await openCorrected('member');
      expect(await correct.count()).toBe(0);
    });

    it('takes from a director what is to be followed up, by whom and by when', async () => {
      await openCorrected('member');
      await press('Bed om opfølgning');
      await press('Bed om opfølgning nu');
      await tab.page().getByText('Ret 3 ting, før det kan gemmes').waitFor();
      await field('Hvad skal der følges op på\\?').fill('Hvornår er øvelsen?');
      await field('Hvem skal svare\\?').selectOption('p-07');
      await field('Frist').fill('2026-11-20');
      await press('Bed om opfølgning nu');
      await tab.page().getByText('Ret én ting, før det kan gemmes').waitFor();
      await field('Frist').fill('2026-12-11');
      expect(await axeFindings(tab.page())).toEqual([]);
      await press('Bed om opfølgning nu');
      await tab.page().getByText('Der er bedt om opfølgning.').waitFor();
      expect(tab.bodies('/api/reports/2026-11/follow-ups')).toEqual([
        { text: 'Hvornår er øvelsen?', ownerId: 'p-07', dueOn: '2026-12-11' },
      ]);
    });

    it('shows answers with name, and takes one only from those who may give it', async () => {
      await openCorrected('coordinator');
      const asked = section('Ønsket opfølgning');
      expect(await asked.innerText()).toMatch(
        /Ja, den 3\. marts\.\s+Besvaret af Henrik Ågård, 21\. november/,
      );
      expect(await asked.getByRole('button', { name: 'Svar på O-002' }).count()).toBe(0);
      expect(await asked.getByRole('button', { name: 'Bed om opfølgning' }).count()).toBe(0);
      await press('Svar på O-001');
      await field('Svar').fill('Den 3. marts.');
      await Promise.all([tab.page().waitForResponse(/answer/), press('Send svaret')]);
      expect(tab.bodies('/api/follow-ups/O-001/answer')).toEqual([{ text: 'Den 3. marts.' }]);
    });
  });

  it('is sent to a director’s own chat only when they choose so themselves', async () => {
    await tab.visit('maanedsstatus', 'member');
    const choice = tab.page().getByRole('switch', { name: 'Send mig status i min egen chat' });
    await choice.waitFor();
    expect(await choice.isChecked()).toBe(false);
    await choice.focus();
    await Promise.all([tab.page().waitForResponse(/personal-status/), tab.page().keyboard.press('Space')]);
    expect(tab.bodies('/api/personal-status')).toEqual([{ wanted: true }]);
    expect(await axeFindings(tab.page())).toEqual([]);
    await tab.visit('maanedsstatus', 'coordinator');
    await tab.page().getByRole('grid').waitFor();
    expect(await choice.count()).toBe(0);
  });

  describe('The last 12 months', () => {
    const [newest] = REPORTS.reports;
    /** The status of a month in which every section was of one colour. */
    const ofMonth = (month: string, colour: Colour) => ({
      ...newest!,
      report: {
        ...newest!.report,
        month,
        sections: newest!.report.sections.map((one) => ({
          ...one,
          override: null,
          light: { ...one.light, colour },
        })),
      },
    });
    const reports = [
      newest!,
      ofMonth('2026-10', 'green'),
      ofMonth('2026-08', 'yellow'),
      ofMonth('2025-11', 'red'),
    ];

    it('are sections by months: each field has its colour in words and leads to its month, or says that there is none', async () => {
      const page = tab.page();
      tab.server().as('member');
      tab.server().answer(listReports, { json: { ...REPORTS, reports } });
      await tab.go('');
      await page.goto(`${tab.server().url}/tab/maanedsstatus`);
      const table = page.getByRole('table', { name: 'De seneste 12 måneder' });
      await table.waitFor();
      const row = (name: string) =>
        table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
      expect(await table.getByRole('columnheader').allInnerTexts()).toHaveLength(12);
      const cells = await row('Hændelser')
        .getByRole('cell')
        .evaluateAll((all) =>
          all.map((one) => one.getAttribute('aria-label') ?? one.querySelector('a')?.ariaLabel),
        );
      const none = (count: number) => Array.from({ length: count }, () => 'Ingen status');
      expect(cells).toEqual([
        ...none(8),
        'Hændelser, august 2026: Gul',
        'Ingen status',
        'Hændelser, oktober 2026: Grøn',
        // As it was set by hand.
        'Hændelser, november 2026: Rød',
      ]);
      expect(await row('Samlet').getByRole('link').last().getAttribute('aria-label')).toBe(
        'Samlet, november 2026: Rød',
      );
      // A colour has a shape of its own.
      const shapes = await row('Hændelser')
        .locator('svg path')
        .evaluateAll((all) => all.map((one) => one.getAttribute('d')));
      expect(new Set(shapes).size).toBe(3);
      // By keyboard one stop a month that has a status.
      expect(await table.locator('a:not([tabindex="-1"])').allInnerTexts()).toEqual(['aug.', 'okt.', 'nov.']);
      expect(await axeFindings(page)).toEqual([]);

      await page.setViewportSize({ width: 360, height: 740 });
      await table.getByRole('rowheader').first().waitFor();
      await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('link', { name: 'Hændelser, august 2026: Gul' }).click();
      await page.waitForURL('**/maanedsstatus/2026-08');
    });
  });

  describe('The tilsynsreferat', () => {
    it('is fetched from the report’s page, to be read and to be filed, under the name of its month', async () => {
      await tab.visit('maanedsstatus/2026-11', 'auditor');
      for (const endpoint of [getOversightRecordPdf, getOversightRecordJson])
        tab.server().answer(endpoint, { file: '%PDF' });
      const record = section('Tilsynsreferat');
      expect(await record.innerText()).toContain('NIS 2-loven § 7');
      for (const [button, extension] of [
        ['Hent som PDF', 'pdf'],
        ['Hent som data (JSON)', 'json'],
      ] as const) {
        const [file] = await Promise.all([
          tab.page().waitForEvent('download'),
          record.getByRole('button', { name: button }).press('Enter'),
        ]);
        expect(file.suggestedFilename()).toBe(`tilsynsreferat-2026-11.${extension}`);
        const asked = tab.server().seen.map(({ path }) => path);
        expect(asked).toContain(`/api/reports/2026-11/oversight-record.${extension}`);
      }
      expect(await axeFindings(tab.page())).toEqual([]);
    });

    it('is Danish unless English is chosen, and then has an English name', async () => {
      tab.server().as('auditor');
      tab.server().answer(getOversightRecordPdf, { file: '%PDF' });
      await tab.go('maanedsstatus/2026-11');
      const record = section('Tilsynsreferat');
      expect(await record.getByRole('radio', { name: 'Dansk' }).isChecked()).toBe(true);
      await record.getByRole('radio', { name: 'Engelsk (oversættelse)' }).check();
      await record.getByRole('spinbutton', { name: 'Til og med post' }).fill('41');
      const [file] = await Promise.all([
        tab.page().waitForEvent('download'),
        record.getByRole('button', { name: 'Hent som PDF' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('oversight-record-2026-11-entry-41.pdf');
      const asked = tab.server().seen.map(({ url }) => url);
      expect(asked).toContain('/api/reports/2026-11/oversight-record.pdf?position=41&language=en');
      expect(await axeFindings(tab.page())).toEqual([]);
    });

    it('is fetched as it was at an earlier entry by the number on the paper', async () => {
      tab.server().as('auditor');
      tab.server().answer(getOversightRecordJson, { file: '{}' });
      await tab.go('maanedsstatus/2026-11');
      const record = section('Tilsynsreferat');
      await record.getByRole('spinbutton', { name: 'Til og med post' }).fill('41');
      const [file] = await Promise.all([
        tab.page().waitForEvent('download'),
        record.getByRole('button', { name: 'Hent som data (JSON)' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('tilsynsreferat-2026-11-post-41.json');
      const asked = tab.server().seen.map(({ url }) => url);
      expect(asked).toContain('/api/reports/2026-11/oversight-record.json?position=41');
      await tab.page().setViewportSize({ width: 390, height: 844 });
      await record.scrollIntoViewIfNeeded();
      expect(await axeFindings(tab.page())).toEqual([]);
    });

    it('that is refused says why, where the button is', async () => {
      await tab.visit('maanedsstatus/2026-11', 'auditor');
      const detail = 'Der er ikke udsendt en månedsstatus for november 2026.';
      tab.server().answer(getOversightRecordPdf, { status: 404, code: 'unknown-report', detail });
      const record = section('Tilsynsreferat');
      await record.getByRole('button', { name: 'Hent som PDF' }).click();
      await record.getByRole('alert').getByText(detail).waitFor();
    });

    it.each(['chair', 'member', 'secretary', 'coordinator', 'auditor'] as const)(
      'is offered to a %s',
      async (role) => {
        await tab.visit('maanedsstatus/2026-11', role);
        await section('Tilsynsreferat').waitFor();
      },
    );

    it('is not offered to a director outside the body, who may not see who is missing', async () => {
      await tab.visit('maanedsstatus/2026-11', 'director');
      await section('Områder').waitFor();
      expect(await section('Tilsynsreferat').count()).toBe(0);
    });
  });

  it('has local rules that a coordinator sets from a day on, with who answers for each area', async () => {
    await tab.visit('indstillinger/status', 'coordinator');
    await tab.page().getByRole('button', { name: 'Fastsæt regler for månedsstatus' }).click();
    const rules = tab.page().getByRole('main');
    expect(await rules.innerText()).toMatch(/Lokal politik[^]*3 arbejdsdage før[^]*Hændelser: Camilla Nørby/);
    await rules.getByLabel('Arbejdsdage før månedens første arbejdsdag').fill('11');
    await rules.getByRole('button', { name: 'Fastsæt reglerne' }).click();
    await rules.getByText('Ret 3 ting, før det kan gemmes').waitFor();
    await rules.getByLabel('Gælder fra').fill('2027-01-01');
    await rules.getByLabel('Sagsnummer').fill('26/030001');
    await rules.getByLabel('Arbejdsdage før månedens første arbejdsdag').fill('4');
    await rules.getByLabel('Påmindelse efter (antal dage)').fill('');
    await rules.getByRole('radio', { name: 'Den venter, og koordinatorerne påmindes' }).check();
    await rules.getByRole('combobox', { name: 'Øvelser' }).fill('pia');
    await rules.getByRole('option', { name: 'Pia Ravn' }).click();
    expect(await axeFindings(tab.page())).toEqual([]);
    await rules.getByRole('button', { name: 'Fastsæt reglerne' }).click();
    await rules.getByText('Reglerne er fastsat.').waitFor();
    expect(tab.bodies('/api/status-policy')).toEqual([
      {
        from: '2027-01-01',
        caseNumber: '26/030001',
        draftWorkingDays: 4,
        remindAfterDays: null,
        unreleased: 'wait',
        responsible: { incidents: 'p-07', exercises: 'p-05' },
        // What is left empty stays the app's default.
        dueHour: null,
        nearDays: null,
        staleAfterDays: {},
      },
    ]);
  });

  it.each([
    { name: 'dark', media: { colorScheme: 'dark' } },
    { name: 'high contrast', media: { contrast: 'more' } },
  ] as const)('is read on a phone in $name', async ({ media }) => {
    await tab.page().emulateMedia({ ...media, reducedMotion: 'reduce' });
    await tab.page().setViewportSize({ width: 390, height: 844 });
    await tab.visit('maanedsstatus/2026-11', 'member');
    await section('Opfølgning').waitFor();
    expect(await tab.page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axeFindings(tab.page())).toEqual([]);
  });
});
