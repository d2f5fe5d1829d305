import { describe, expect, it } from '@jest/globals';
import { getPersonTraining, getTraining } from '../../functions/contracts/training';
import { axeFindings } from '../e2e/support/axe-findings';
import { useTab } from './support/tab-in-browser';
import { EMPLOYEES, PIA, POLICY, TRAINING } from './support/training-fixtures';

describe('Training in the tab', () => {
  const tab = useTab('training');
  const press = (name: string) => tab.page().getByRole('button', { name, exact: true }).click();
  const section = (name: string) => tab.page().getByRole('region', { name, exact: true });

  /** A field by its whole label, with the star of a required one or without. */
  const field = (label: string) => tab.page().getByLabel(new RegExp(`^${label}\\s*\\*?$`));
  const inColours = async (scheme: 'light' | 'dark') => {
    await tab.page().emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    // The page changes its colours when it hears of it, and buttons fade from one to the other.
    await tab.page().evaluate(async () => {
      await new Promise((drawn) => setTimeout(drawn, 100));
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
    return axeFindings(tab.page());
  };

  describe('The training page', () => {
    it('gives each reading a light of its own with rule, label and date', async () => {
      await tab.visit('uddannelse', 'coordinator');
      const readings = section('To læsninger af dækningen');
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
      const readings = section('To læsninger af dækningen');
      await readings.getByText('Mette Holm').first().waitFor();
      const text = await readings.innerText();
      for (const said of [
        /I dato\s+til 20\.01\.2028/,
        /Snart\s+inden 14\.01\.2027/,
        /Orlov/,
        /Mangler/,
        /1 registreret kursus tæller ikke med/,
      ])
        expect(text).toMatch(said);
    });

    it('says what is lost if one person leaves, and where there are too few', async () => {
      await tab.visit('uddannelse', 'member');
      const readings = section('To læsninger af dækningen');
      await readings.getByText('Hviler alene på Mette Holm. Uden vedkommende mangler kompetencen.').waitFor();
      await readings
        .getByText('Hviler alene på Lars Østergaard, Kirsten Bæk Sørensen.', { exact: false })
        .waitFor();
      await readings.getByText('For få: 0 af mindst 1.').waitFor();
    });

    it('shows the local policy in one line, or that there is none and that the Act names no interval', async () => {
      await tab.visit('uddannelse', 'member');
      const page = tab.page();
      await page
        .getByText('Fra 1. januar 2026, sag 25/019003: begge læsninger, mindst hver 24. måned.')
        .waitFor();
      tab.server().answer(getTraining, { json: { ...TRAINING, policy: null } });
      await page.reload();
      await page.getByText('Ingen lokal politik er registreret.', { exact: false }).waitFor();
      await page.getByText('Loven nævner intet interval', { exact: false }).waitFor();
    });

    it('has the trend of 13 months as a figure with a text and as a table', async () => {
      await tab.visit('uddannelse', 'member');
      const page = tab.page();
      await page
        .getByRole('img', { name: /fra 0 af 5 i november 2025 til 4 af 5 i november 2026/ })
        .waitFor();
      await press('Se tallene');
      expect(await page.getByRole('grid', { name: 'De seneste 13 måneder' }).getByRole('row').count()).toBe(
        14,
      );
    });

    it.each(['light', 'dark'] as const)('is accessible in %s', async (scheme) => {
      await tab.visit('uddannelse', 'coordinator');
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
      for (const name of ['Log kursus', 'Log for flere', 'Mine kurser'])
        expect(await page.getByRole('link', { name }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Registrér et tilbud' }).count()).toBe(0);
      expect(await page.getByRole('heading', { name: 'Venter på bekræftelse' }).count()).toBe(0);
      expect(tab.server().seen.some(({ path }) => path === '/api/completions/awaiting')).toBe(false);
    });

    it('shows a director outside the body the way to their own courses and nothing of the others', async () => {
      await tab.visit('uddannelse', 'director');
      const page = tab.page();
      await page.getByRole('link', { name: 'Mine kurser' }).waitFor();
      expect(await page.getByRole('link', { name: 'Uddannelse', exact: true }).count()).toBe(1);
      expect(tab.server().seen.some(({ path }) => path === '/api/training')).toBe(false);
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
      await page.getByRole('img', { name: 'Vurdere risici: ja, 20.01.2026' }).waitFor();
      await page.getByRole('img', { name: 'Følge op: nej' }).first().waitFor();
    });

    it('switches to courses, and finds people by standing and name', async () => {
      await tab.visit('uddannelse', 'member');
      const page = tab.page();
      const matrix = section('Hvem har gennemført hvad');
      await matrix.getByLabel('Vis', { exact: true }).selectOption('Kurser');
      await matrix.getByRole('rowheader', { name: /Skrivebordsøvelse/ }).waitFor();
      await matrix.getByLabel('Status').selectOption('Mangler');
      expect(await matrix.getByRole('columnheader').count()).toBe(2);
      await matrix.getByLabel('Søg på navn eller titel').fill('ingen hedder sådan');
      await page.getByText('Ingen passer til det, du har valgt.').waitFor();
    });

    it('of a large group has people as rows, a hundred at a time, and no light of the Act', async () => {
      await tab.visit('uddannelse', 'coordinator');
      const page = tab.page();
      await page.getByRole('grid').first().waitFor();
      tab.server().answer(getTraining, { json: EMPLOYEES });
      await page.getByLabel('Vis gruppe').selectOption('Medarbejdere');
      await page.getByText('Viser 100 af 4000.').waitFor();
      const grid = page.getByRole('grid', { name: 'Personer og kompetencer' });
      expect(await grid.getByRole('row').count()).toBe(101);
      expect(await grid.getByRole('columnheader').count()).toBe(7);
      await section('Gruppen i tal').getByText('3000 personer').waitFor();
      expect(await page.getByText('To læsninger af dækningen').count()).toBe(0);
      await press('Vis flere');
      await page.getByText('Viser 200 af 4000.').waitFor();
      await page.getByLabel('Vis', { exact: true }).selectOption('Kurser');
      await page.getByRole('grid', { name: 'Personer og kurser' }).waitFor();
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

  describe('A report of one’s own', () => {
    it('is verified by a coordinator as it is, or with better evidence', async () => {
      await tab.visit('uddannelse', 'coordinator');
      const page = tab.page();
      const awaiting = section('Venter på bekræftelse');
      await awaiting
        .getByText('Cyberrisiko for bestyrelser (Eksempel Skole), gennemført 10. november 2026')
        .waitFor();
      await press('Bekræft Pia Ravn: Cyberrisiko for bestyrelser (Eksempel Skole)');
      await Promise.all([page.waitForResponse(/verification/), press('Bekræft')]);
      await page.getByRole('radio', { name: 'Link' }).check();
      await press('Bekræft');
      await page.getByText('Skriv et link, der begynder med https://', { exact: false }).first().waitFor();
      await field('Link til bevis').fill('https://eksempel.dk/bevis');
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
      const history = section('Rettet og annulleret');
      await history.getByText('Rettet ved T-000009').waitFor();
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
      await field('Medlem').selectOption('Pia Ravn');
      await field('Kursus').selectOption('K-003');
      await field('Gennemført den').fill('2026-11-03');
      await field('Minutter').fill('45');
      await page.getByRole('radio', { name: 'Set af koordinator' }).check();
      await page.keyboard.press('Enter');
      await page.getByText(/er logget for Pia Ravn den 3\. november 2026/).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-personId');
      expect(await field('Gennemført den').inputValue()).toBe('2026-11-03');
      expect(tab.bodies('/api/completions')).toMatchObject([{ minutes: 45 }]);
      expect(await inColours('light')).toEqual([]);
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
      await press('Log for de valgte');
      await page.getByText('Ret 3 ting, før det kan gemmes').waitFor();
      await field('Kursus').selectOption('K-003');
      await field('Gennemført den').fill('2026-11-03');
      await page.getByLabel('Søg på navn').fill('sør');
      await press('Vælg alle viste');
      await page.getByLabel('Søg på navn').fill('');
      await page.getByRole('checkbox', { name: 'Pia Ravn' }).check();
      await page.getByText('Højst 100 ad gangen. 2 valgt.').waitFor();
      for (const scheme of ['light', 'dark'] as const) expect(await inColours(scheme)).toEqual([]);
      await press('Log for de valgte');
      await page.getByText('1 person er logget. Havde det i forvejen: Pia Ravn.').waitFor();
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
        .getByText('Udgået')
        .waitFor();
      expect(await page.getByText('Udgået', { exact: true }).count()).toBe(1);
      await press('Ret Tilsyn i praksis: læs månedsstatus og følg op');
      await Promise.all([page.waitForResponse(/K-005\/reinstatement/), press('Tag i brug igen')]);
      await press('Ret Direktionens workshop om risikovillighed');
      await Promise.all([page.waitForResponse(/K-001\/retirement/), press('Udgå')]);
    });

    it('keeps of a course what was not changed, and takes whom it suits and for how long it holds', async () => {
      await tab.visit('uddannelse/katalog', 'coordinator');
      const page = tab.page();
      await press('Ret Direktionens workshop om risikovillighed');
      await field('Gyldig i måneder').fill('0');
      await press('Gem kurset');
      await page.getByText('Skriv et helt antal måneder fra 1 til 240', { exact: false }).first().waitFor();
      await field('Gyldig i måneder').fill('36');
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
      await tab.visit('indstillinger', 'coordinator');
      await press('Fastsæt uddannelsespolitik');
      const policy = section('Uddannelsespolitik');
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
      await tab.visit('indstillinger', 'auditor');
      const policy = section('Uddannelsespolitik');
      await policy.getByText('Fra 1. januar 2026, sag 25/019003', { exact: false }).first().waitFor();
      await policy.getByText('Lokal politik', { exact: true }).waitFor();
      expect(await policy.getByRole('button', { name: 'Fastsæt uddannelsespolitik' }).count()).toBe(0);
    });
  });
});
