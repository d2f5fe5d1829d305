import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Role } from '../../domain/access/role';
import { getDecision, listDecisions } from '../../contracts/decision/decision';
import { getSupplier, listSuppliers } from '../../contracts/supplier/supplier';
import { getBaselines } from '../../contracts/baseline/baseline';
import { getExercise, getExercises } from '../../contracts/exercise/exercise';
import { getSystem, listSystems } from '../../contracts/system/system';
import { getCycle } from '../../contracts/cycle/cycle';
import type { Endpoint } from '../../contracts/endpoint';
import { getIndicators } from '../../contracts/indicator/indicators';
import { getMeeting, listMeetings } from '../../contracts/meeting/meeting';
import { getLedger, verifyLedger } from '../../contracts/ledger/ledger';
import { listReports } from '../../contracts/status/report';
import { getOverview } from '../../contracts/overview/overview';
import { getReportDraft } from '../../contracts/status/report-draft';
import { getGovernance } from '../../contracts/access/governance';
import { getGroups } from '../../contracts/access/groups';
import { getFirstRun } from '../../contracts/first-run/first-run';
import { getStatusPolicy } from '../../contracts/status/status-policy';
import { getRoster } from '../../contracts/access/roster';
import { claimAdministration, getHealth, getMe, getSignIn } from '../../contracts/session';
import { getCourses, getTraining, getTrainingPolicies } from '../../contracts/training/training';
import { getRequirements } from '../../contracts/requirement/requirement';
import { getTrainingExport } from '../../contracts/training/training-export';
import { axeFindings } from '../e2e/support/axe-findings';
import { holdToken } from '../support/hold-token';
import { launchBrowser } from '../support/launch-browser';
import { builtTab } from './support/built-tab';
import { keepSiteOpen } from './support/tab-in-browser';
import { startFixtureServer, type FixtureServer } from './support/fixture-server';
import { ROSTER, meAs } from './support/fixtures';
import { REPORTS } from './support/report-fixtures';
import { LOOKS } from './support/looks';
import { TRAINING } from './support/training-fixtures';

const PAGES = [
  { path: '', endpoint: getOverview },
  { path: 'beslutninger', endpoint: listDecisions },
  { path: 'beslutninger/D-2026-002', endpoint: getDecision },
  { path: 'beslutninger/ny', endpoint: getRoster },
  { path: 'moeder', endpoint: listMeetings },
  { path: 'moeder/M-2026-001', endpoint: getMeeting },
  { path: 'uddannelse', endpoint: getTraining },
  { path: 'uddannelse/log', endpoint: getCourses },
  { path: 'uddannelse/katalog', endpoint: getCourses },
  { path: 'maanedsstatus', endpoint: listReports },
  { path: 'maanedsstatus/2026-11', endpoint: listReports },
  {
    path: 'maanedsstatus/2026-12/udkast',

    endpoint: getReportDraft,
  },
  { path: 'noegletal', endpoint: getIndicators },
  { path: 'aarshjul', endpoint: getCycle },
  { path: 'krav', endpoint: getRequirements },
  { path: 'leverandoerer', endpoint: listSuppliers },
  { path: 'leverandoerer/L-001', endpoint: getSupplier },
  { path: 'systemer', endpoint: listSystems },
  { path: 'baseline', endpoint: getBaselines },
  { path: 'oevelser', endpoint: getExercises },
  { path: 'oevelser/OV-001', endpoint: getExercise },
  { path: 'systemer/S-001', endpoint: getSystem },
  { path: 'revisionsspor', endpoint: getLedger },
  { path: 'indstillinger', endpoint: getFirstRun },
  { path: 'indstillinger/personer', endpoint: getRoster },
  { path: 'indstillinger/grupper', endpoint: getGroups },
  { path: 'indstillinger/beslutninger', endpoint: getGovernance },
  { path: 'indstillinger/uddannelse', endpoint: getTrainingPolicies },
  { path: 'indstillinger/status', endpoint: getStatusPolicy },
  { path: 'indstillinger/om', endpoint: getHealth },
] as const satisfies readonly { path: string; endpoint: Endpoint }[];

describe('The tab', () => {
  let server: FixtureServer;
  let browser: Browser;
  const contexts = new Map<string, BrowserContext>();
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startFixtureServer(builtTab()), launchBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    await open({});
  });

  afterEach(async () => {
    await page.close();
  });

  /** A fresh page, signed in already unless asked otherwise. Pages of one language share a cache. */
  async function open({ locale = 'da-DK', signedIn = true }): Promise<void> {
    const key = JSON.stringify([locale, signedIn]);
    const context = contexts.get(key) ?? (await newContext(locale, signedIn));
    contexts.set(key, context);
    page = await context.newPage();
    await server.hears(page);
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('Failed to load resource')) {
        complaints.push(message.text());
      }
    });
  }

  async function newContext(locale: string, signedIn: boolean): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 1180, height: 800 }, locale });
    if (signedIn) await holdToken(context);
    await keepSiteOpen(context, server.url);
    return context;
  }

  async function visit(path: string, role: Role = 'coordinator'): Promise<void> {
    server.as(role);
    await page.goto(`${server.url}/tab/${path}`);
  }

  /** Nothing is on its way any more. */
  const settled = () => page.waitForFunction(() => document.querySelector('.fui-Spinner') === null);

  const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  const bodies = (path: string) =>
    server.seen
      .filter((one) => one.path === path && one.method === 'POST')
      .map(({ body }): unknown => JSON.parse(body.toString()));

  it.each(LOOKS)('opens in the look that the reader’s system asks for: $theme', async ({ theme, media }) => {
    await page.emulateMedia(media);
    await visit('');
    await title('Overblik').waitFor();
    await settled();
    expect(await page.locator(`[data-theme=${theme}]`).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  describe.each(PAGES)('The page at "/$path"', ({ path, endpoint }) => {
    it('says that it is fetching', async () => {
      server.as('coordinator');
      server.answer(endpoint, { hangs: true });
      await page.goto(`${server.url}/tab/${path}`);
      // The app says the same while it starts; the page itself is there when it has its title.
      await page.getByRole('heading', { level: 1 }).waitFor();
      // A page with several parts says it once for each part that waits.
      await page.getByText('Henter …').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });

    it('shows a refusal in the server’s own sentence, with nothing to try again', async () => {
      server.as('coordinator');
      const detail = 'Du har ikke adgang til at se beslutningssagerne.';
      server.answer(endpoint, { status: 403, code: 'not-allowed', detail });
      await page.goto(`${server.url}/tab/${path}`);
      await page.getByText(detail).first().waitFor();
      expect(await page.getByRole('button', { name: 'Prøv igen' }).count()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
    });

    it('shows a fault with the number to quote, and tries again when asked', async () => {
      server.as('coordinator');
      server.answer(endpoint, { status: 500, code: 'fault', detail: 'Der opstod en fejl i appen.' });
      await page.goto(`${server.url}/tab/${path}`);
      await page.getByText('Oplys dette nummer, hvis du beder om hjælp: f3a9').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      server.as('coordinator');
      await page.getByRole('button', { name: 'Prøv igen' }).first().click();
      await page.locator('[data-state=failed]').first().waitFor({ state: 'detached' });
    });
  });

  describe('An empty page says so', () => {
    it.each([
      ['moeder', listMeetings, { meetings: [] }, 'Der er ikke planlagt nogen møder endnu.'],
      [
        'beslutninger',
        listDecisions,
        { at: '2026-11-21T08:30:00.000Z', decisions: [] },
        'Ingen sager er forelagt endnu.',
      ],
      [
        'uddannelse',
        getTraining,
        { ...TRAINING, members: [], counts: { ...TRAINING.counts, all: 0 } },
        /Ingen er registreret i ledelsesorganet/,
      ],
      ['uddannelse/katalog', getCourses, { courses: [] }, 'Der er ingen kurser endnu.'],
      [
        'maanedsstatus',
        listReports,
        { ...REPORTS, reports: [] },
        'Der er ikke udsendt nogen månedsstatus endnu.',
      ],
      ['indstillinger/personer', getRoster, { ...ROSTER, entries: [] }, 'Ingen personer endnu.'],
    ] as const)('/%s', async (path, endpoint, json, words) => {
      server.as('coordinator');
      server.answer(endpoint, { json });
      await page.goto(`${server.url}/tab/${path}`);
      await page.getByText(words).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  describe('Signing in', () => {
    it('asks who one is outside Teams, and remembers it until the person is switched', async () => {
      await page.close();
      await open({ signedIn: false });
      await visit('', 'member');
      await title('Hvem er du?').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Lars Østergaard' }).click();
      await title('Overblik').waitFor();
      const asked = await server.heard('/api/overview');
      expect(asked.headers).toMatchObject({ authorization: 'Bearer a-token', 'accept-language': 'da' });
      await page.reload();
      await title('Overblik').waitFor();
      await page.getByRole('button', { name: 'Skift person' }).click();
      await title('Hvem er du?').waitFor();
    });

    it('asks again when the token has run out', async () => {
      server.as('member');
      server.answer(getMe, { status: 401, code: 'not-signed-in', detail: 'Log på igen.' });
      await page.goto(`${server.url}/tab/`);
      await title('Hvem er du?').waitFor();
    });

    it('tells somebody without a role so, and lets the first administrator take over', async () => {
      server.as('administrator');
      const detail = 'Du står ikke på listen over personer og roller.';
      server.answer(getMe, { status: 403, code: 'not-on-roster', detail });
      server.answer(claimAdministration, { json: meAs('administrator') });
      await page.goto(`${server.url}/tab/`);
      await page.getByText(detail).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      server.answer(getMe, { json: meAs('administrator') });
      await page.getByRole('button', { name: 'Overtag administrationen' }).click();
      await title('Overblik').waitFor();
      expect(server.seen.map(({ path }) => path)).toContain('/api/administration');
    });

    it('says why somebody whom the tenant does not call administrator cannot take over', async () => {
      server.as('member');
      server.answer(getMe, { status: 403, code: 'not-on-roster', detail: 'Du står ikke på listen.' });
      const detail = 'Din rolle giver ikke adgang til at ændre personer og roller.';
      server.answer(claimAdministration, { status: 403, code: 'not-allowed', detail });
      await page.goto(`${server.url}/tab/`);
      await page.getByRole('button', { name: 'Overtag administrationen' }).click();
      await page.getByText(detail).waitFor();
      await settled();
      expect(await page.getByText(detail).count()).toBe(1);
    });

    it('sends the reader to Teams when Teams is how to sign in and this is not Teams', async () => {
      server.as('member');
      server.answer(getSignIn, { json: { kind: 'teams' } });
      await page.goto(`${server.url}/tab/`);
      await title('Åbn appen i Teams').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it.each([
    'maanedsstatus/2026-12/udkast',
    'beslutninger/ny',
    'beslutninger/D-2026-002/ret',
    'moeder/ny',
    'uddannelse/log',
    'uddannelse/import',
    'indstillinger/import',
  ])('gives a director no form to fill in for nothing at "/%s"', async (path) => {
    await visit(path, 'member');
    await page.getByText('Det har din rolle ikke adgang til').waitFor();
    expect(await page.locator('form').count()).toBe(0);
  });

  describe('The menu', () => {
    it.each([
      [
        'coordinator',
        ['Overblik', 'Beslutninger', 'Uddannelse', 'Månedsstatus', 'Tilsyn', 'Revisionsspor', 'Opsætning'],
      ],
      ['director', ['Overblik', 'Uddannelse', 'Månedsstatus']],
      ['administrator', ['Overblik', 'Opsætning']],
    ] as const)('shows a %s only what they may see', async (role, names) => {
      await visit('', role);
      const links = page.getByRole('navigation', { name: 'Sider' }).getByRole('link');
      await links.first().waitFor();
      expect(await links.allInnerTexts()).toEqual(names);
    });

    it('moves the focus to the title of the page one goes to, and leaves it alone at first', async () => {
      await visit('');
      await title('Overblik').waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      await page.getByRole('link', { name: 'Beslutninger' }).click();
      await title('Beslutninger').waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Beslutninger');
      expect(await page.title()).toBe('Beslutninger · Ledelsestilsyn');
    });

    it('can be skipped by the first press on Tab', async () => {
      await visit('');
      await title('Overblik').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'content');
    });

    it('speaks English to those whose language is English', async () => {
      await page.close();
      await open({ locale: 'en-GB' });
      await visit('', 'member');
      await title('Overview').waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      expect((await server.heard('/api/overview')).headers['accept-language']).toBe('en');
    });
  });

  describe('Training', () => {
    it('is downloaded in Danish also from a tab in English, and in English when that is chosen', async () => {
      await page.close();
      await open({ locale: 'en-GB' });
      await visit('uddannelse');
      server.answer(getTrainingExport, { file: '%PDF' });
      const overview = page.getByRole('region', { name: 'Get the overview' });
      const downloaded = async () => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          overview.getByRole('button', { name: 'Download as PDF' }).click(),
        ]);
        return [
          file.suggestedFilename(),
          server.seen.findLast(({ path }) => path === '/api/training/export')?.url,
        ];
      };
      expect(await overview.getByRole('radio', { name: 'Danish' }).isChecked()).toBe(true);
      expect(await downloaded()).toEqual([
        expect.stringMatching(/^uddannelsesoversigt-ledelsesorganet-[\d-]{10}\.pdf$/),
        expect.stringMatching(/format=pdf&.*&language=da$/),
      ]);
      await overview.getByRole('radio', { name: 'English (translation)' }).check();
      expect(await downloaded()).toEqual([
        expect.stringMatching(/^training-overview-the-management-body-[\d-]{10}\.pdf$/),
        expect.stringMatching(/format=pdf&.*&language=en$/),
      ]);
    });

    it('shows both readings with what they rest on, and claims neither to be enough', async () => {
      await visit('uddannelse');
      await page.getByText('NIS 2-loven § 7, stk. 2: Medlemmerne', { exact: false }).waitFor();
      await page.getByText('Brochuren »Sammen om NIS2«:', { exact: false }).waitFor();
      await page.getByText('siger ikke, om den ene eller den anden er nok', { exact: false }).waitFor();
      // Once for the members' own reading, once for what must be offered to the employees.
      expect(await page.getByText('Lov', { exact: true }).count()).toBe(2);
      expect(await page.getByText('Vejledning', { exact: true }).count()).toBe(1);
    });

    it('asks for the day that is chosen', async () => {
      await visit('uddannelse');
      await page.getByRole('button', { name: 'Vis en tidligere dag' }).click();
      await page.getByLabel('Vis, som det så ud den').fill('2026-02-01');
      await page.getByRole('button', { name: 'I dag' }).waitFor();
      await settled();
      expect(server.seen.map(({ url }) => url)).toContain(
        '/api/training?on=2026-02-01&audience=managementBody',
      );
    });

    it('logs a course with its proof and stays open for the next', async () => {
      await visit('uddannelse/log');
      await page.getByRole('combobox', { name: 'Person' }).fill('pia');
      await page.getByRole('option', { name: /^Pia Ravn/ }).click();
      await page.getByRole('combobox', { name: 'Kursus' }).selectOption('K-002');
      await page.getByLabel('Gennemført den').fill('2026-11-03');
      await page
        .getByLabel('Fil med dokumentation', { exact: false })
        .last()
        .setInputFiles({
          name: 'kursusbevis.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.7'),
        });
      await page.getByRole('button', { name: 'Registrér kursus' }).click();
      await page.getByText(/gennemført den 3\. november 2026, er registreret for Pia Ravn/).waitFor();
      expect(server.seen.find(({ path }) => path === '/api/content')?.url).toContain(
        'fileName=kursusbevis.pdf',
      );
      expect(bodies('/api/completions')).toEqual([
        {
          personId: 'p-05',
          courseId: 'K-002',
          otherCourse: null,
          completedOn: '2026-11-03',
          minutes: null,
          evidence: {
            kind: 'file',
            contentHash: createHash('sha256').update('%PDF-1.7').digest('hex'),
            fileName: 'kursusbevis.pdf',
          },
        },
      ]);
      expect(await page.getByRole('combobox', { name: 'Person' }).inputValue()).toBe('');
      expect(await page.getByRole('combobox', { name: 'Kursus' }).inputValue()).toBe('K-002');
    });

    it('refuses a date to come before it sends anything', async () => {
      await visit('uddannelse/log');
      await page.getByLabel('Gennemført den').fill('2031-01-01');
      await page.getByRole('button', { name: 'Registrér kursus' }).click();
      await page
        .getByText('Datoen 1. januar 2031 er ikke kommet endnu. Vælg i dag eller en tidligere dag.')
        .first()
        .waitFor();
      expect(server.seen.filter(({ method }) => method === 'POST')).toEqual([]);
    });

    it('shows every row’s fate before it writes, and writes what was shown', async () => {
      await visit('uddannelse/import');
      await page
        .getByLabel('Deltagerliste')
        .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from('Navn;Mail') });
      await page.getByRole('button', { name: 'Se rækkerne' }).click();
      await page.getByText('1 nye, 1 findes allerede, 1 afvist.').waitFor();
      await page.getByText('findes ikke i kataloget', { exact: false }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(server.seen.some(({ path }) => path === '/api/participant-lists')).toBe(false);
      await page.getByRole('button', { name: 'Importér 1 række' }).click();
      await page.getByText('1 række er importeret og registreret i revisionssporet.').waitFor();
      const written = server.seen.find(({ path }) => path === '/api/participant-lists');
      expect(written?.url).toContain(`contentHash=${'d'.repeat(64)}`);
      expect(written?.body.toString()).toBe('Navn;Mail');
      await page.getByRole('button', { name: 'Vælg en anden fil' }).click();
      await page.getByRole('button', { name: 'Se rækkerne' }).waitFor();
    });
  });

  describe('Monthly status', () => {
    it('is noted with the words that it is a receipt and no approval', async () => {
      await visit('maanedsstatus/2026-11', 'member');
      await page.getByText('Det er ikke en godkendelse.', { exact: false }).waitFor();
      await page.getByRole('button', { name: 'Tag til efterretning' }).click();
      await page.getByText('Det er noteret, at du har taget den til efterretning.').waitFor();
      const noted = server.seen.filter(({ path }) => path === '/api/reports/2026-11/notings');
      expect(noted.map(({ body }): unknown => JSON.parse(body.toString()))).toEqual([{ version: 1 }]);
    });

    it('shows grey as not assessed, with word, rule, basis and that there is no data', async () => {
      await visit('maanedsstatus/2026-11', 'member');
      const grey = page.getByRole('region', { name: 'Leverandørtilsyn' }).locator('[data-colour=grey]');
      await grey.waitFor();
      for (const words of [
        'Grå (ikke vurderet)',
        'Der er ikke registreret tal, så der er intet at vurdere.',
        'Lokal politik',
        'Ingen data',
      ]) {
        expect(await grey.innerText()).toContain(words);
      }
    });
  });

  describe('The audit trail', () => {
    it.each([
      [{ result: 'match', length: 41, head: 'f'.repeat(64) }, 'Kæden stemmer', 'ffffffffffff'],
      [{ result: 'mismatch', firstBad: 17, reason: 'wrong-hash' }, 'Kæden stemmer ikke', 'er nummer 17'],
      [{ result: 'mismatch', firstBad: 9, reason: 'from-the-future' }, 'Kæden stemmer ikke', 'ukendt'],
      [
        { result: 'notVerifiable', reason: 'no-anchor', at: 12 },
        'Kæden kan ikke kontrolleres',
        'til og med nummer 12',
      ],
    ])('says in plain words what a check found: %j', async (json, headline, detail) => {
      await visit('revisionsspor', 'auditor');
      server.answer(verifyLedger, { json });
      await page.getByRole('button', { name: 'Kontrollér kæden' }).click();
      const found = page.locator('[data-verification]');
      await found.getByText(headline, { exact: true }).waitFor();
      expect(await found.innerText()).toContain(detail);
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  describe('A table', () => {
    it('is sorted and moved through by keyboard', async () => {
      await visit('beslutninger');
      const header = page.getByRole('columnheader', { name: 'Titel' });
      await header.waitFor();
      await header.getByRole('button').focus();
      await page.keyboard.press('Enter');
      await page.locator('[role=columnheader][aria-sort=ascending]', { hasText: 'Titel' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Konsekvens for borgerne' }).waitFor();
    });
  });
});
