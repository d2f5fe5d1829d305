import { describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { getPersonTraining, getTraining, getTrend } from '../../contracts/training/training';
import { getTrainingExport } from '../../contracts/training/training-export';
import { trendBars } from '../../tab/src/pages/training/coverage/trend-bars';
import { axeFindings } from '../e2e/support/axe-findings';
import { waitUntil } from '../support/wait-until';
import type { Reply } from './support/fixture-server';
import { useTab } from './support/tab-in-browser';
import { EMPLOYEES, PIA, POLICY, TRAINING, TREND } from './support/training-fixtures';

type Month = (typeof TREND)['months'][number];
const [SOME_MONTH] = TREND.months;
const aMonth = (members: number, inDate: number, notAssessed = 0): Month => ({
  ...SOME_MONTH!,
  members,
  standings: { ...SOME_MONTH!.standings, inDate, notAssessed, missing: members - inDate - notAssessed },
});
/** Nobody was recorded until the new year, and no course until March. */
const SINCE_MARCH = TREND.months.map((month, index) => {
  if (index >= 4) return month;
  const { members, standings } = index < 2 ? aMonth(0, 0) : aMonth(5, 0, 5);
  return { ...month, members, standings };
});

describe('A month in the picture of coverage', () => {
  const shown = (months: readonly Month[]) =>
    trendBars(months).map((bar) => (bar.kind === 'share' ? bar.percent : bar.kind));

  it.each([
    ['nobody of five', aMonth(5, 0), 0],
    ['two of five', aMonth(5, 2), 40],
    ['one of a thousand, which is more than none', aMonth(1000, 1), 1],
    ['all but one of a thousand, which is not all', aMonth(1000, 999), 99],
    ['all', aMonth(3, 3), 100],
  ])('with %s has its share', (_, month, percent) => {
    expect(shown([month])).toEqual([percent]);
  });

  it('is grey before anybody and any course is recorded; later it only cannot be said', () => {
    expect(shown([aMonth(0, 0), aMonth(5, 0, 5), aMonth(5, 0), aMonth(0, 0), aMonth(5, 5)])).toEqual([
      'beforeRecord',
      'beforeRecord',
      0,
      'notAssessed',
      100,
    ]);
    expect(shown([aMonth(0, 0), aMonth(4, 0, 4)])).toEqual(['beforeRecord', 'beforeRecord']);
  });
});

const SHOTS = path.resolve(__dirname, '..', '..', '.test', 'screenshots');
mkdirSync(SHOTS, { recursive: true });

/** A promise that the test settles when it has seen what there was to see before. */
function deferred<Value>(): { promise: Promise<Value>; settle: (value: Value) => void } {
  let settle: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

describe('Training in the tab', () => {
  const tab = useTab();
  const press = (name: string) => tab.page().getByRole('button', { name, exact: true }).click();
  const section = (name: string) => tab.page().getByRole('region', { name, exact: true });

  /** A field by its whole label, with the star of a required one or without. */
  const field = (label: string) => tab.page().getByLabel(new RegExp(`^${label}\\s*\\*?$`));
  const inColours = async (scheme: 'light' | 'dark') => {
    await tab.page().emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await tab.page().locator(`[data-theme=${scheme}]`).waitFor();
    return axeFindings(tab.page());
  };

  const person = () => tab.page().getByRole('combobox', { name: 'Person' });
  const choosePerson = async (written: string, name: string) => {
    await person().fill(written);
    await tab.page().getByRole('option', { name }).click();
  };
  const openEmployees = async () => {
    await tab.visit('uddannelse', 'coordinator');
    await tab.page().getByRole('grid').first().waitFor();
    tab.server().answer(getTraining, { json: EMPLOYEES });
    await tab.page().getByLabel('Vis gruppe').selectOption('Medarbejdere');
    await tab.page().getByText('Viser 5.000 af 5.000.').waitFor();
  };

  describe('The training page', () => {
    it('gives each reading a light of its own with rule, label and date', async () => {
      await tab.visit('uddannelse', 'coordinator');
      const readings = section('To måder at opgøre kurserne på');
      await readings
        .getByText('Et eller flere medlemmer af ledelsesorganet har ikke et registreret kursus')
        .waitFor();
      const text = await readings.innerText();
      expect(text).toMatch(/Et eller flere af de fem kompetenceområder er ikke dækket/);
      expect(text.match(/Data pr\. 5\. oktober 2026/g)).toHaveLength(2);
      expect(await readings.getByText('Lov', { exact: true }).count()).toBe(1);
      expect(await readings.getByText('Vejledning', { exact: true }).count()).toBe(1);
    });

    it('says in words how each member stands and by when', async () => {
      await tab.visit('uddannelse', 'member');
      const readings = section('To måder at opgøre kurserne på');
      await readings.getByText('Mette Holm').first().waitFor();
      const text = await readings.innerText();
      for (const said of [
        /Gyldigt kursus\s+til og med 20-01-2028/,
        /Frist snart\s+senest 14-01-2027/,
        /Orlov/,
        /Mangler/,
        /1 registreret kursus tæller ikke med/,
      ])
        expect(text).toMatch(said);
    });

    it('says what is lost if one person leaves, and where there are too few', async () => {
      await tab.visit('uddannelse', 'member');
      const readings = section('To måder at opgøre kurserne på');
      await readings.getByText('Dækkes kun af Mette Holm. Uden vedkommende mangler kompetencen.').waitFor();
      await readings
        .getByText('Dækkes kun af Lars Østergaard, Kirsten Bæk Sørensen.', { exact: false })
        .waitFor();
      await readings.getByText('For få: 0 af mindst 1.').waitFor();
    });

    it('says of how many must have a competence whether the municipality or the app has set it', async () => {
      const readings = section('To måder at opgøre kurserne på');
      const enough = TRAINING.collective.map((one) => ({ ...one, dependsOn: [], needed: 1 }));
      tab.server().as('member');
      tab.server().answer(getTraining, { json: { ...TRAINING, collective: enough } });
      await tab.go('uddannelse');
      await readings.getByText('Lokal politik: mindst 1').first().waitFor();
      tab.server().answer(getTraining, { json: { ...TRAINING, collective: enough, policy: null } });
      await tab.page().reload();
      await readings.getByText('Appens standard: mindst 1').first().waitFor();
      expect(await readings.getByText('Lokal politik').count()).toBe(0);
    });

    it('shows the local policy in one line, or that there is none and that the Act names no interval', async () => {
      await tab.visit('uddannelse', 'member');
      const page = tab.page();
      await page
        .getByText('Fra 1. januar 2026, sag 25/019003: begge opgørelser, mindst hver 24. måned.')
        .waitFor();
      tab.server().answer(getTraining, { json: { ...TRAINING, policy: null } });
      await page.reload();
      await page
        .getByText('Kommunen har ikke fastsat sin egen uddannelsespolitik.', { exact: false })
        .waitFor();
      await page.getByText('Loven nævner intet interval', { exact: false }).waitFor();
    });

    it('keeps bars and frames apart where the system sets its own colours', async () => {
      await tab.visit('uddannelse', 'member');
      await tab.page().emulateMedia({ forcedColors: 'active' });
      const month = tab.page().locator('figure g[data-kind=share]').first();
      await month.waitFor();
      const fills = await month.evaluate((one) =>
        [...one.querySelectorAll('rect, text')].map((part) => getComputedStyle(part).fill),
      );
      const [frame, bar, label] = fills;
      expect(frame).toBe('rgb(255, 255, 255)');
      expect([bar, label]).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
    });

    it('has the trend of 13 months as a figure with a text and as a table', async () => {
      await tab.visit('uddannelse', 'member');
      const page = tab.page();
      await page
        .getByRole('img', { name: /fra 0 af 5 i november 2025 til 4 af 5 i november 2026/ })
        .waitFor();
      await press('Se tallene');
      const axis = await page.locator('figure svg[role=img] text').allTextContents();
      expect(axis.slice(0, 6)).toEqual(['0 %', '50 %', '100 %', '0', 'nov.', '2025']);
      expect(axis.filter((text) => text !== '').at(-1)).toBe('nov.');
      expect(await page.getByRole('grid', { name: 'De seneste 13 måneder' }).getByRole('row').count()).toBe(
        14,
      );
    });

    it('draws each share as high as it is, greys the time before the record, and never calls that 0 %', async () => {
      const page = tab.page();
      tab.server().as('member');
      tab.server().answer(getTrend, { json: { months: SINCE_MARCH } });
      await tab.go('uddannelse');
      await page.goto(`${tab.server().url}/tab/uddannelse?at=2026-11-05`);
      const picture = page.getByRole('img', { name: /fra 1 af 5 i marts 2026 til 4 af 5 i november 2026/ });
      await picture.waitFor();
      // The months are those that end on the day that is shown.
      expect(tab.server().seen.map(({ url }) => url)).toContain('/api/training/trend?on=2026-11-05');
      const months = await picture.locator('[data-month]').evaluateAll((drawn) =>
        drawn.map((one) => ({
          month: one.getAttribute('data-month'),
          heights: [...one.querySelectorAll('rect')].map((rect) => rect.height.baseVal.value),
          texts: [...one.querySelectorAll('text')].map(({ textContent }) => textContent),
        })),
      );
      expect(months.map(({ month }) => month)).toEqual(SINCE_MARCH.map(({ month }) => month));
      months.forEach(({ heights: [frame = 0, bar], texts }, index) => {
        if (index < 4)
          expect([bar, texts.some((text) => /\d%?$/.test(text) && !/^20\d\d$/.test(text))]).toEqual([
            undefined,
            false,
          ]);
        else expect(bar! / frame).toBeCloseTo(SINCE_MARCH[index]!.standings.inDate / 5);
      });
      await page.locator('figcaption').getByText('Før registreringen begyndte').waitFor();
      expect(await page.locator('figcaption').getByText('Kan ikke opgøres').count()).toBe(0);

      // The same as a table, which is printed unfolded; and on a phone nothing is off to the side.
      const table = page.getByRole('grid', { name: 'De seneste 13 måneder' });
      expect(await table.count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      await table.getByText('4 af 5 (80 %)').waitFor();
      expect(await table.getByText('Før registreringen begyndte').count()).toBe(4);
      expect(await table.getByText('(0 %)').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 360, height: 740 });
      await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
    });

    it.each(['light', 'dark'] as const)('is accessible in %s', async (scheme) => {
      tab.server().as('coordinator');
      tab.server().answer(getTrend, { json: { months: SINCE_MARCH } });
      await tab.go('uddannelse');
      await tab.page().getByRole('grid').first().waitFor();
      await press('Se tallene');
      await press('Registrér et tilbud');
      expect(await inColours(scheme)).toEqual([]);
      expect(tab.complaints()).toEqual([]);
    });

    it('offers nothing to write to those who may only read', async () => {
      await tab.visit('uddannelse', 'auditor');
      await section('Hvem har gennemført hvad').waitFor();
      const page = tab.page();
      for (const name of ['Registrér kursus', 'Registrér for flere', 'Mine kurser'])
        expect(await page.getByRole('link', { name }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Registrér et tilbud' }).count()).toBe(0);
      expect(await page.getByRole('heading', { name: 'Venter på bekræftelse' }).count()).toBe(0);
      expect(tab.server().seen.some(({ path }) => path === '/api/completions/awaiting')).toBe(false);
    });

    it.each(['uddannelse', 'uddannelse/personer/p-05'])(
      'tells a director outside the body who opens %s what they may see, and asks for nothing of others',
      async (path) => {
        await tab.visit(path, 'director');
        const page = tab.page();
        await page.getByText('Du kan ikke se andres kurser').waitFor();
        const asked = tab.server().seen.filter((one) => /^\/api\/(training|people)/.test(one.path));
        expect(asked).toEqual([]);
        expect(await axeFindings(page)).toEqual([]);
        await page.getByRole('link', { name: 'Mine kurser' }).click();
        await page.waitForURL(/personer\/p-06$/);
        await page.getByRole('heading', { level: 1, name: 'Mine kurser' }).waitFor();
      },
    );

    it('leads to the policy itself: it comes into sight and has the focus', async () => {
      await tab.visit('uddannelse', 'coordinator');
      const page = tab.page();
      await page.getByRole('link', { name: 'Se uddannelsespolitikken' }).click();
      await page.waitForURL(/indstillinger\/uddannelse$/);
      await page.waitForFunction(() => {
        const top = document.activeElement?.getBoundingClientRect().top ?? -1;
        return document.activeElement?.textContent === 'Uddannelsespolitik' && top >= 0 && top < 200;
      });
    });

    it('takes down what was offered to the employees', async () => {
      await tab.visit('uddannelse', 'coordinator');
      const page = tab.page();
      await page.getByText('E-læring om phishing').waitFor();
      await press('Registrér et tilbud');
      await press('Registrér tilbuddet');
      await page.getByText('Ret 4 ting, før det kan gemmes').waitFor();
      await field('Hvad blev tilbudt\\?').fill('Webinar om svindel');
      await field('Tilbudt den').fill('2026-11-01');
      await page.getByRole('checkbox', { name: 'Medarbejdere' }).check();
      await field('Henvisning').fill('Sag 26/022222');
      await Promise.all([page.waitForResponse(/staff-offers/), press('Registrér tilbuddet')]);
      expect(tab.bodies('/api/staff-offers')).toEqual([
        {
          offeredOn: '2026-11-01',
          what: 'Webinar om svindel',
          audiences: ['employees'],
          reference: 'Sag 26/022222',
        },
      ]);
    });
  });

  describe('The matrix', () => {
    it('can be used by keyboard alone, from a cell to the page of a person', async () => {
      await tab.visit('uddannelse', 'coordinator');
      const page = tab.page();
      const grid = page.getByRole('grid', { name: 'Personer og kompetencer' });
      await grid.getByRole('link', { name: 'Mette Holm' }).waitFor();
      await field('Søg på navn eller titel').focus();
      const here = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      await page.keyboard.press('Tab');
      for (let row = 0; row < 8 && !(await here()).startsWith('Kirsten'); row += 1)
        await page.keyboard.press('ArrowDown');
      expect(await here()).toBe('Kirsten Bæk Sørensen');
      await page.keyboard.press('ArrowRight');
      expect(await here()).toContain('Orlov');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/uddannelse\/personer\/p-03/);
    });

    it('says of each cell whether the competence is carried and since when', async () => {
      await tab.visit('uddannelse', 'member');
      const page = tab.page();
      await page.getByRole('img', { name: 'Vurdere risici: ja, 20-01-2026' }).waitFor();
      await page.getByRole('img', { name: 'Følge op: nej' }).first().waitFor();
    });

    it('switches to courses, and finds people by standing and name', async () => {
      await tab.visit('uddannelse', 'member');
      const page = tab.page();
      const matrix = section('Hvem har gennemført hvad');
      await matrix.getByLabel('Vis', { exact: true }).selectOption('Kurser');
      await matrix.getByRole('rowheader', { name: /Skrivebordsøvelse/ }).waitFor();
      await matrix.getByLabel('Status').selectOption('Mangler');
      await waitUntil(
        'one course to be left beside the names',
        () => matrix.getByRole('columnheader').count(),
        (count) => count === 2,
      );
      await matrix.getByLabel('Søg på navn eller titel').fill('ingen hedder sådan');
      await page.getByText('Ingen passer til det, du har valgt.').waitFor();
    });

    it('of a large group has people as rows and no light of the Act', async () => {
      await openEmployees();
      const grid = tab.page().getByRole('grid', { name: 'Personer og kompetencer' });
      expect(await grid.getByRole('columnheader').count()).toBe(7);
      await section('Gruppen i tal').getByText('3.750 personer').waitFor();
      expect(await tab.page().getByText('To måder at opgøre kurserne på').count()).toBe(0);
      await tab.page().getByLabel('Vis', { exact: true }).selectOption('Kurser');
      await tab.page().getByRole('grid', { name: 'Personer og kurser' }).waitFor();
    });

    it('of 5,000 people draws only some tens, says how many there are, and keys reach them all', async () => {
      await openEmployees();
      const page = tab.page();
      const grid = page.getByRole('grid', { name: 'Personer og kompetencer' });
      const drawn = () => grid.getByRole('row').count();
      expect(await drawn()).toBeLessThan(40);
      expect(await grid.getAttribute('aria-rowcount')).toBe('5001');
      const here = () =>
        page.evaluate(() => {
          const row = document.activeElement?.closest('[role="row"]');
          return { text: document.activeElement?.textContent, row: row?.getAttribute('aria-rowindex') };
        });
      const arrives = (text: string, row: number) =>
        page.waitForFunction(
          ([wanted, index]) =>
            document.activeElement?.textContent === wanted &&
            document.activeElement.closest('[role="row"]')?.getAttribute('aria-rowindex') === index,
          [text, String(row)] as const,
        );
      await grid.getByRole('link', { name: 'Ansat 0', exact: true }).focus();
      for (let row = 1; row <= 30; row += 1) await page.keyboard.press('ArrowDown');
      await arrives('Ansat 30', 32);
      await page.keyboard.press('Control+End');
      await arrives('Ansat 4999', 5001);
      expect(await drawn()).toBeLessThan(40);
      const seen = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
      });
      expect(seen).toBe(true);
      await page.keyboard.press('ArrowUp');
      await arrives('Ansat 4998', 5000);
      await page.keyboard.press('End');
      expect((await here()).row).toBe('5000');
      await page.keyboard.press('Home');
      await page.keyboard.press('PageUp');
      expect(Number((await here()).row)).toBeLessThan(4999);
      await page.keyboard.press('Control+Home');
      await arrives('Ansat 0', 2);
      await page.keyboard.press('ArrowUp');
      await page.waitForFunction(() => document.activeElement?.closest('[role="columnheader"]') !== null);
      expect(await axeFindings(page)).toEqual([]);
    });

    it('of 5,000 people fetches the first, and others when they are looked at', async () => {
      await openEmployees();
      const page = tab.page();
      const grid = page.getByRole('grid', { name: 'Personer og kompetencer' });
      const fetched = () =>
        tab
          .server()
          .seen.filter(({ url }) => url.includes('/api/training/members') && url.includes('employees'))
          .map(({ url }) => new URL(url, 'http://x').searchParams.get('skip'));
      await grid.getByRole('link', { name: 'Ansat 0', exact: true }).focus();
      expect(fetched()).toEqual(['0']);
      await page.keyboard.press('Control+End');
      await grid.getByRole('link', { name: 'Ansat 4999', exact: true }).waitFor();
      expect(fetched()).toEqual(['0', '4800']);
    });

    it('keeps the focus in its row however far it is scrolled away', async () => {
      await openEmployees();
      const page = tab.page();
      const grid = page.getByRole('grid', { name: 'Personer og kompetencer' });
      await grid.getByRole('link', { name: 'Ansat 3', exact: true }).focus();
      await grid.getByRole('link', { name: 'Ansat 3', exact: true }).hover();
      await page.mouse.wheel(0, 60_000);
      await grid
        .getByRole('link', { name: /^Ansat 10\d\d$/ })
        .first()
        .waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ansat 3');
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(() => document.activeElement?.textContent === 'Ansat 4');
    });

    it('sorts and searches all 5,000, drawn or not', async () => {
      await openEmployees();
      const page = tab.page();
      const grid = page.getByRole('grid', { name: 'Personer og kompetencer' });
      await grid.getByRole('columnheader', { name: 'Navn' }).getByRole('button').click();
      await grid.getByRole('columnheader', { name: 'Navn' }).getByRole('button').click();
      await grid.getByRole('link', { name: 'Ansat 999', exact: true }).waitFor();
      expect(await grid.getByRole('row').nth(1).innerText()).toContain('Ansat 999');
      await field('Søg på navn eller titel').fill('ansat 4321');
      await page.getByText('Viser 1 af 5.000.').waitFor();
      await grid.getByRole('link', { name: 'Ansat 4321', exact: true }).waitFor();
      expect(await grid.getByRole('row').count()).toBe(2);
      await field('Søg på navn eller titel').fill('');
      await page.getByText('Viser 5.000 af 5.000.').waitFor();
      expect(await grid.getByRole('row').count()).toBeLessThan(40);
    });

    it('on a phone lists the competences of each', async () => {
      const page = tab.page();
      await page.setViewportSize({ width: 390, height: 844 });
      await tab.visit('uddannelse', 'coordinator');
      await page.getByRole('gridcell', { name: 'Identificere risici, Vurdere risici' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await inColours('light')).toEqual([]);
      await page.setViewportSize({ width: 1180, height: 800 });
    });
  });

  describe('A file that takes its time', () => {
    const part = '.'.repeat(200_000);
    const overview = () => section('Hent oversigten');
    const ask = async (reply: Reply) => {
      tab.server().as('coordinator');
      tab.server().answer(getTrainingExport, reply);
      await tab.go('uddannelse');
      await overview().getByRole('button', { name: 'Hent som Excel' }).click();
      await overview().getByText('Filen er på vej', { exact: true }).waitFor();
    };
    const downloads = () => {
      const had: string[] = [];
      tab.page().on('download', (file) => had.push(file.suggestedFilename()));
      return had;
    };

    it('says that the server makes it, and can be stopped by keyboard with nothing saved', async () => {
      await ask({ hangs: true });
      const had = downloads();
      await overview().getByText('Serveren laver filen.').waitFor();
      await overview().getByRole('button', { name: 'Afbryd' }).press('Enter');
      const told = overview().getByText('Du har afbrudt. Filen er ikke gemt.');
      await told.waitFor();
      expect(await told.evaluate((place) => place === document.activeElement)).toBe(true);
      expect(await overview().getByRole('progressbar').count()).toBe(0);
      expect(await overview().getByRole('alert').count()).toBe(0);
      expect(had).toEqual([]);
    });

    it('counts what is here of how much, and is saved when all of it is', async () => {
      const rest = deferred<'rest' | 'gone'>();
      await ask({ part, of: 400_000, then: rest.promise });
      await overview().getByText('Hentet: 200 kB af 400 kB').waitFor();
      expect(await overview().getByRole('progressbar').getAttribute('aria-valuenow')).toBe('200000');
      expect(await inColours('light')).toEqual([]);
      await overview().screenshot({ path: path.join(SHOTS, 'file-on-its-way.png') });
      const [file] = await Promise.all([
        tab.page().waitForEvent('download'),
        Promise.resolve().then(() => rest.settle('rest')),
      ]);
      expect((await stat(await file.path())).size).toBe(400_000);
      await overview().getByRole('progressbar').waitFor({ state: 'detached' });
    });

    it('that breaks off in the middle is not saved, and it is said', async () => {
      const rest = deferred<'rest' | 'gone'>();
      await ask({ part, of: 400_000, then: rest.promise });
      const had = downloads();
      await overview().getByText('Hentet: 200 kB af 400 kB').waitFor();
      rest.settle('gone');
      await overview().getByText('Kun en del af filen kom frem. Den er ikke gemt.').waitFor();
      expect(await overview().getByRole('progressbar').count()).toBe(0);
      expect(had).toEqual([]);
    });
  });

  describe('A report of one’s own', () => {
    it('is verified by a coordinator as it is, or with better evidence', async () => {
      await tab.visit('uddannelse', 'coordinator');
      const page = tab.page();
      const awaiting = section('Venter på bekræftelse');
      await awaiting
        .getByText('Cyberrisiko for bestyrelser (Eksempel Skole), gennemført den 10. november 2026')
        .waitFor();
      await press('Bekræft Pia Ravn: Cyberrisiko for bestyrelser (Eksempel Skole)');
      await Promise.all([page.waitForResponse(/verification/), press('Bekræft')]);
      await page.getByRole('radio', { name: 'Link' }).check();
      await press('Bekræft');
      await page.getByText('Skriv et link, der begynder med https://', { exact: false }).first().waitFor();
      await field('Link til dokumentation').fill('https://eksempel.dk/bevis');
      await Promise.all([page.waitForResponse(/verification/), press('Bekræft')]);
      expect(tab.bodies('/api/completions/T-000007/verification')).toEqual([
        { evidence: null },
        { evidence: { kind: 'link', url: 'https://eksempel.dk/bevis' } },
      ]);
    });

    it('is made on one’s own page, of a course outside the catalogue too', async () => {
      tab.server().as('member');
      const mine = { ...PIA, person: { ...PIA.person, personId: 'p-02' } };
      tab.server().answer(getPersonTraining, { json: mine });
      const page = tab.page();
      await page.goto(`${tab.server().url}/tab/uddannelse/personer/p-02`);
      await press('Jeg har taget et kursus');
      await field('Kursus').selectOption('Et andet kursus, som ikke står i kataloget');
      await field('Titel').fill('Årsmøde om NIS 2');
      await field('Udbyder').fill('KL');
      await field('Gennemført den').fill('2026-11-12');
      expect(await inColours('light')).toEqual([]);
      await press('Meld kurset');
      await page.getByText('Kurset er meldt og venter på bekræftelse.').waitFor();
      expect(tab.bodies('/api/my/completions')).toEqual([
        {
          courseId: null,
          otherCourse: { title: 'Årsmøde om NIS 2', provider: 'KL' },
          completedOn: '2026-11-12',
          minutes: null,
          evidence: { kind: 'ownWord' },
        },
      ]);
      expect(await page.getByRole('button', { name: /^Ret T-/ }).count()).toBe(0);
    });
  });

  describe('The page of a person', () => {
    it('shows who verified what, what waits, and what was put right with the reason', async () => {
      await tab.visit('uddannelse/personer/p-05', 'auditor');
      const page = tab.page();
      await page.getByRole('heading', { level: 1, name: 'Kurser for Pia Ravn' }).waitFor();
      const courses = section('Kurser');
      await courses.getByText('Venter på bekræftelse').waitFor();
      await courses.getByText('Camilla Nørby, 21. november 2026', { exact: false }).first().waitFor();
      const history = section('Rettelser og annulleringer');
      await history.getByText('Erstattet af T-000009').waitFor();
      await history.getByText('Øvelsen var dagen før.').waitFor();
      expect(await page.getByRole('button', { name: /T-000009/ }).count()).toBe(0);
      for (const scheme of ['light', 'dark'] as const) expect(await inColours(scheme)).toEqual([]);
    });

    it('lets a coordinator correct and annul, always with a reason', async () => {
      await tab.visit('uddannelse/personer/p-05', 'coordinator');
      const page = tab.page();
      await press('Ret T-000009');
      await field('Gennemført den').fill('2024-06-08');
      await press('Gem rettelsen');
      await page.getByText('Ret én ting, før det kan gemmes').waitFor();
      await field('Begrundelse').fill('Forkert dag på listen.');
      await Promise.all([page.waitForResponse(/correction/), press('Gem rettelsen')]);
      expect(tab.bodies('/api/completions/T-000009/correction')).toMatchObject([
        {
          reason: 'Forkert dag på listen.',
          participation: {
            personId: 'p-05',
            courseId: 'K-003',
            completedOn: '2024-06-08',
            evidence: { kind: 'file', fileName: 'kursusbevis.pdf' },
          },
        },
      ]);
      await press('Ret T-000009');
      await press('Annullér T-000009');
      await field('Begrundelse').fill('Logget ved en fejl.');
      expect(await inColours('light')).toEqual([]);
      await Promise.all([page.waitForResponse(/annulment/), press('Annullér')]);
      expect(tab.bodies('/api/completions/T-000009/annulment')).toEqual([{ reason: 'Logget ved en fejl.' }]);
    });
  });

  describe('Logging', () => {
    it('stays open with course and date, and puts the focus on the next person', async () => {
      await tab.visit('uddannelse/log', 'coordinator');
      const page = tab.page();
      await choosePerson('pia', 'Pia Ravn');
      await field('Kursus').selectOption('K-003');
      await field('Gennemført den').fill('2026-11-03');
      await field('Minutter').fill('45');
      await page.getByRole('radio', { name: 'Set af koordinator' }).check();
      await page.keyboard.press('Enter');
      await page.getByText(/gennemført den 3\. november 2026, er registreret for Pia Ravn/).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-personId');
      expect(await field('Gennemført den').inputValue()).toBe('2026-11-03');
      expect(tab.bodies('/api/completions')).toMatchObject([{ personId: 'p-05', minutes: 45 }]);
      expect(await person().inputValue()).toBe('');
      expect(await inColours('light')).toEqual([]);
    });

    it('finds somebody among 40,000 by keyboard alone, for one entry after the other', async () => {
      await tab.visit('uddannelse/log', 'coordinator');
      const page = tab.page();
      await field('Kursus').selectOption('K-003');
      await field('Gennemført den').fill('2026-11-03');
      await page.getByRole('radio', { name: 'Set af koordinator' }).check();
      await person().focus();
      for (const number of ['39998', '39999']) {
        await page.keyboard.type(`ansat ${number}`);
        await page.getByRole('option', { name: `Ansat ${number}` }).waitFor();
        await page.keyboard.press('Enter');
        await page.getByRole('listbox').waitFor({ state: 'detached' });
        await page.keyboard.press('Enter');
        await page.getByText(`er registreret for Ansat ${number}`, { exact: false }).waitFor();
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-personId');
      }
      expect(tab.bodies('/api/completions')).toMatchObject([
        { personId: 'e-39998' },
        { personId: 'e-39999' },
      ]);
      const asked = tab.server().seen.map(({ path }) => path);
      expect(asked.filter((path) => path === '/api/training' || path === '/api/roster')).toEqual([]);
    });

    it('takes nobody who was not chosen from the list, and offers only the first of many', async () => {
      await tab.visit('uddannelse/log', 'coordinator');
      const page = tab.page();
      await person().fill('ansat');
      await page.getByText('Viser 20 af 40.000. Skriv mere af navnet.').waitFor();
      expect(await page.getByRole('listbox').getByRole('option').count()).toBe(21);
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await press('Registrér kursus');
      await page.getByText('Skriv en del af navnet, og vælg personen på listen.').first().waitFor();
      expect(tab.bodies('/api/completions')).toEqual([]);
    });

    it('does not offer a retired course', async () => {
      await tab.visit('uddannelse/log', 'coordinator');
      await field('Kursus').waitFor();
      expect(await field('Kursus').locator('option[value="K-003"]').count()).toBe(1);
      expect(await field('Kursus').locator('option[value="K-005"]').count()).toBe(0);
    });

    it('of one course for many people says who had it already', async () => {
      await tab.visit('uddannelse/log-flere', 'coordinator');
      const page = tab.page();
      await press('Registrér for de valgte');
      await page.getByText('Ret 3 ting, før det kan gemmes').waitFor();
      await field('Kursus').selectOption('K-003');
      await field('Gennemført den').fill('2026-11-03');
      await field('Søg på navn eller titel').fill('sør');
      await page.getByRole('checkbox', { name: 'Pia Ravn' }).waitFor({ state: 'detached' });
      await press('Vælg alle viste');
      await field('Søg på navn eller titel').fill('');
      await page.getByRole('checkbox', { name: 'Pia Ravn' }).check();
      await page.getByText('Højst 100 ad gangen. 2 valgt.').waitFor();
      for (const scheme of ['light', 'dark'] as const) expect(await inColours(scheme)).toEqual([]);
      await press('Registrér for de valgte');
      await page
        .getByText('Kurset er registreret for 1 person. Var registreret i forvejen: Pia Ravn.')
        .waitFor();
      expect(tab.bodies('/api/completions/many')).toEqual([
        {
          personIds: ['p-03', 'p-05'],
          courseId: 'K-003',
          otherCourse: null,
          completedOn: '2026-11-03',
          minutes: null,
          evidence: { kind: 'seenByCoordinator' },
        },
      ]);
    });
  });

  describe('The catalogue', () => {
    it('marks a retired course, and takes it into use again', async () => {
      await tab.visit('uddannelse/katalog', 'coordinator');
      const page = tab.page();
      await page
        .getByRole('row', { name: /Tilsyn i praksis/ })
        .getByText('Taget ud af brug')
        .waitFor();
      expect(await page.getByText('Taget ud af brug', { exact: true }).count()).toBe(1);
      await press('Ret Tilsyn i praksis: læs månedsstatus og følg op');
      await Promise.all([page.waitForResponse(/K-005\/reinstatement/), press('Tag i brug igen')]);
      await press('Ret Direktionens workshop om risikovillighed');
      await Promise.all([page.waitForResponse(/K-001\/retirement/), press('Tag ud af brug')]);
    });

    it('keeps of a course what was not changed, and takes whom it suits and for how long it holds', async () => {
      await tab.visit('uddannelse/katalog', 'coordinator');
      const page = tab.page();
      await press('Ret Direktionens workshop om risikovillighed');
      await field('Gyldighed i måneder').fill('0');
      await press('Gem kurset');
      await page.getByText('Skriv et helt antal måneder fra 1 til 120', { exact: false }).first().waitFor();
      await field('Gyldighed i måneder').fill('36');
      await page.getByRole('checkbox', { name: 'Ledelsesorganet' }).check();
      for (const scheme of ['light', 'dark'] as const) expect(await inColours(scheme)).toEqual([]);
      await Promise.all([page.waitForResponse(/courses\/K-001/), press('Gem kurset')]);
      expect(tab.bodies('/api/courses/K-001')).toEqual([
        {
          title: 'Direktionens workshop om risikovillighed',
          provider: 'Eksempel Kommune',
          format: 'Workshop',
          minutes: 120,
          competences: ['assess', 'decide'],
          audiences: ['managementBody'],
          validMonths: 36,
          source: 'Eksempel på kommunens eget kursus',
        },
      ]);
    });

    it('cannot be changed by those who may only read it', async () => {
      await tab.visit('uddannelse/katalog', 'member');
      await tab.page().getByText('Direktionens workshop').waitFor();
      expect(await tab.page().getByRole('button', { name: /^Ret / }).count()).toBe(0);
    });
  });

  describe('The local policy', () => {
    it('is set from a day with a case number, and has no interval unless one is written', async () => {
      await tab.visit('indstillinger/uddannelse', 'coordinator');
      await press('Fastsæt uddannelsespolitik');
      const policy = tab.page().getByRole('main');
      await policy.getByText('Loven nævner ikke noget.', { exact: false }).waitFor();
      await policy.getByLabel('Interval i måneder').fill('');
      await policy.getByLabel('Påmind medlemmet').fill('14, 90, 30');
      await press('Fastsæt politikken');
      await policy.getByText('Ret 2 ting, før det kan gemmes').waitFor();
      await policy.getByLabel('Gælder fra').fill('2027-01-01');
      await policy.getByLabel('Sagsnummer').fill('26/030000');
      for (const scheme of ['light', 'dark'] as const) expect(await inColours(scheme)).toEqual([]);
      await press('Fastsæt politikken');
      await policy.getByText('Politikken er fastsat.').waitFor();
      expect(tab.bodies('/api/training/policies')).toEqual([
        {
          ...POLICY,
          from: '2027-01-01',
          caseNumber: '26/030000',
          intervalMonths: null,
          reminderDays: [90, 30, 14],
        },
      ]);
    });

    it('is shown and not offered to be changed to those who may only read', async () => {
      await tab.visit('indstillinger/uddannelse', 'auditor');
      const policy = tab.page().getByRole('main');
      await policy.getByText('Fra 1. januar 2026, sag 25/019003', { exact: false }).first().waitFor();
      await policy.getByText('Lokal politik', { exact: true }).waitFor();
      expect(await policy.getByRole('button', { name: 'Fastsæt uddannelsespolitik' }).count()).toBe(0);
    });
  });
});
