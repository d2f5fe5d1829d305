import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { getDecision, listDecisions } from '../../contracts/decision/decision';
import { getLedger, verifyLedger } from '../../contracts/ledger/ledger';
import { issueReport, listReports } from '../../contracts/status/report';
import { getHealth } from '../../contracts/session';
import { getTraining } from '../../contracts/training/training';
import { writtenDate } from '../../words/written-dates';
import { addDays, danishDate } from '../../domain/calendar/danish-time';
import { apiUser, signIn } from '../support/api-client';
import { launchBrowser } from '../support/launch-browser';
import {
  newDataDir,
  newPorts,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from '../support/running-product';
import { allDelivered } from './support/all-delivered';
import { axeFindings } from './support/axe-findings';
import { openPlayground, type PlaygroundPage } from './support/playground-page';
import { press } from './support/press';
import { openTab } from './support/tab-page';
import { beginWalk } from './support/walk';
import { waitUntil } from '../support/wait-until';

const ROOT = path.resolve(__dirname, '..', '..');
const SHOTS = path.join(ROOT, '.test', 'screenshots');
const example = (name: string) => path.join(ROOT, 'examples', name);

/** One story told in order: what a coordinator and a director do in the first hour. Each test goes on from the last. */
describe('The first hour in Eksempel Kommune', () => {
  let ports: Awaited<ReturnType<typeof newPorts>>;
  let dataDir: string;
  let product: RunningProduct;
  let browser: Browser;
  let teams: PlaygroundPage;
  let coordinator: Page;
  /** The number of the demo's item, which has the year in it. */
  let DECISION: string;

  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    [ports, dataDir, browser] = await Promise.all([newPorts(), newDataDir(), launchBrowser()]);
    product = await startProduct({ ports, dataDir });
    // The Playground's page shows what was posted before it was opened, but loses what comes while it opens.
    const camilla = await signIn(product.url, 'Camilla');
    DECISION = (await camilla.call(listDecisions)).decisions[0]?.decisionId ?? '';
    await allDelivered(camilla);
    const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } });
    teams = await openPlayground(page, product.playgroundUrl);
  });

  afterAll(async () => {
    await browser.close();
    await product.stop();
    await removeDataDir(dataDir);
  });

  it('says in order what it has started, and where to look', () => {
    const lines = product.printed().split('\n');
    const at = (word: string) => lines.findIndex((line) => line.startsWith(word));
    expect(at('Azurite')).toBeGreaterThan(-1);
    expect(at('Host')).toBeGreaterThan(at('Azurite'));
    expect(at('Playground')).toBeGreaterThan(at('Host'));
    expect(at('Demo')).toBeGreaterThan(at('Playground'));
    expect(product.printed()).toContain(product.playgroundUrl);
    expect(product.printed()).toContain(product.tabUrl);
  });

  describe('1. Training', () => {
    it('shows the coordinator the management body by the courses, and coverage in both readings', async () => {
      coordinator = await openTab(browser, product.tabUrl, { name: 'Camilla Nørby' });
      await coordinator.getByRole('link', { name: 'Uddannelse' }).click();
      await coordinator.getByRole('heading', { name: 'Hvem har gennemført hvad' }).waitFor();
      for (const name of [
        'Mette Holm',
        'Lars Østergaard',
        'Kirsten Bæk Sørensen',
        'Jonas Friis',
        'Pia Ravn',
      ]) {
        await coordinator.getByRole('link', { name }).waitFor();
      }
      expect(await coordinator.getByRole('link', { name: 'Henrik Ågård' }).count()).toBe(0);
      await coordinator.getByRole('heading', { name: 'Hvert medlem' }).waitFor();
      await coordinator.getByRole('heading', { name: 'Ledelsesorganet samlet' }).waitFor();
      await coordinator.getByText('Ingen endnu').first().waitFor();
      expect(await axeFindings(coordinator)).toEqual([]);
      await shoot(coordinator, '1-training');
    });

    it('gives the overview of the day as a PDF and as a workbook', async () => {
      for (const [button, ending, start] of [
        ['Hent som PDF', 'pdf', '%PDF-'],
        ['Hent som Excel', 'xlsx', 'PK'],
      ] as const) {
        const download = coordinator.waitForEvent('download');
        await coordinator.getByRole('button', { name: button }).click();
        const file = await download;
        expect(file.suggestedFilename()).toMatch(
          new RegExp(`^uddannelsesoversigt-ledelsesorganet-.*\\.${ending}$`),
        );
        expect((await readFile(await file.path())).toString('latin1').startsWith(start)).toBe(true);
      }
    });

    it('logs a completed course for a member with a file as evidence', async () => {
      await coordinator.getByRole('link', { name: 'Registrér kursus' }).click();
      await coordinator.getByRole('combobox', { name: 'Person' }).fill('pia');
      await coordinator.getByRole('option', { name: 'Pia Ravn' }).click();
      await coordinator.getByRole('combobox', { name: /^Kursus/ }).selectOption({ index: 2 });
      const completedOn = addDays(danishDate(new Date().toISOString()), -1);
      await coordinator.getByLabel('Gennemført den').fill(completedOn);
      await coordinator.getByLabel('Vedlæg dokumentation (PDF eller billede)').check();
      await coordinator.locator('input[type=file]').setInputFiles(example('risikorapport.pdf'));
      expect(await axeFindings(coordinator)).toEqual([]);
      await coordinator.getByRole('button', { name: 'Registrér kursus' }).click();
      await coordinator
        .getByText(`gennemført den ${writtenDate(completedOn, 'da')}, er registreret for Pia Ravn`, {
          exact: false,
        })
        .waitFor();
      await shoot(coordinator, '1-log-course');
      const camilla = await signIn(product.url, 'Camilla');
      const { members } = await camilla.call(getTraining);
      const pia = members.find((one) => one.person.name === 'Pia Ravn');
      expect(pia?.completions).toMatchObject([
        { completedOn, evidence: { kind: 'file', fileName: 'risikorapport.pdf' } },
      ]);
    });

    it('shows what becomes of every row of a participant list before anything is written', async () => {
      const camilla = await signIn(product.url, 'Camilla');
      const before = await camilla.call(getHealth);
      await coordinator.getByRole('link', { name: 'Uddannelse' }).first().click();
      await coordinator.getByRole('link', { name: 'Importér deltagerliste' }).click();
      await coordinator.locator('input[type=file]').setInputFiles(example('deltagerliste-efteraar-2026.csv'));
      await coordinator.getByRole('button', { name: 'Se rækkerne' }).click();
      await coordinator
        .getByText('5 nye, 2 findes allerede, 5 afvist. 1 har ikke gennemført kurset og importeres ikke.')
        .waitFor();
      for (const why of [
        /står ikke i kursuskataloget/,
        /står ikke på listen over personer/,
        /Kolonnen »Status« siger »Udeblevet«/,
        /mail/i,
      ]) {
        await coordinator.getByText(why).first().waitFor();
      }
      expect(await axeFindings(coordinator)).toEqual([]);
      await shoot(coordinator, '1-import-preview');
      expect((await camilla.call(getHealth)).ledger).toEqual(before.ledger);
    });

    it('writes the new rows, and nothing more when the same list comes again', async () => {
      await coordinator.getByRole('button', { name: 'Importér 5 rækker' }).click();
      await coordinator.getByText('5 rækker er importeret og registreret i revisionssporet.').waitFor();
      await shoot(coordinator, '1-import-written');
      await coordinator.getByRole('button', { name: 'Vælg en anden fil' }).click();
      await coordinator.locator('input[type=file]').setInputFiles(example('deltagerliste-efteraar-2026.csv'));
      await coordinator.getByRole('button', { name: 'Se rækkerne' }).click();
      await coordinator
        .getByText('0 nye, 7 findes allerede, 5 afvist. 1 har ikke gennemført kurset og importeres ikke.')
        .waitFor();
      await coordinator.getByText('Der er ingen nye rækker at importere.').waitFor();
      const camilla = await signIn(product.url, 'Camilla');
      const { collective, light } = await camilla.call(getTraining);
      expect(collective.every((one) => one.carriedBy.length > 0)).toBe(true);
      expect(light).toMatchObject({ colour: 'green', label: 'guidance' });
    });
  });

  describe('2. Decision', () => {
    it('has put the risk report before the director in the personal chat', async () => {
      await teams.openPersonalChat();
      const card = teams.card('Du bliver bedt om at tage stilling');
      await card.getByRole('button', { name: 'Godkend', exact: true }).waitFor();
      await card.getByText('Nedbrud hos omsorgssystemets driftsleverandør').waitFor();
      await shoot(teams.page, '2-approval-card');
      await card.screenshot({ path: path.join(SHOTS, '2-approval-card-alone.png') });
    });

    it('shows the leadership channel a neutral card without title, scenario or names', async () => {
      await teams.openLeadershipChannel();
      const card = teams.card(DECISION);
      await card.waitFor();
      const text = await card.innerText();
      for (const word of [
        'Nedbrud',
        'omsorgssystem',
        'Mette',
        'Lars',
        'Kirsten',
        'Jonas',
        'Pia',
        'Camilla',
      ]) {
        expect(text).not.toContain(word);
      }
      await shoot(teams.page, '2-channel-card');
    });

    it('asks for a reason before it takes a rejection', async () => {
      await teams.openPersonalChat();
      const card = teams.card('Du bliver bedt om at tage stilling');
      await card.getByRole('button', { name: 'Andet svar …' }).click();
      await card.getByRole('button', { name: 'Afvis' }).click();
      await card.getByRole('textbox').first().waitFor();
      await shoot(teams.page, '2-reject-needs-reason');
      const camilla = await signIn(product.url, 'Camilla');
      const before = await camilla.call(getDecision, { params: { decisionId: DECISION } });
      expect(before.votes).toEqual([]);
    });

    it('turns the card into the recorded state when the director presses Godkend', async () => {
      const card = teams.card('Du bliver bedt om at tage stilling');
      const walk = await beginWalk(teams.page, 'director', 'the case is answered from its card');
      await card.getByRole('button', { name: 'Godkend', exact: true }).click();
      const recorded = teams.card('Dit svar er registreret');
      await recorded.getByText(/Mangler at svare/).waitFor();
      expect(await walk.arrive()).toBe(1);
      await recorded
        .getByText(/Lars Østergaard/)
        .first()
        .waitFor();
      expect(await recorded.getByRole('button', { name: 'Godkend', exact: true }).count()).toBe(0);
      const lars = await signIn(product.url, 'Lars');
      const decision = await lars.call(getDecision, { params: { decisionId: DECISION } });
      expect(decision.votes).toMatchObject([{ name: 'Lars Østergaard', choice: 'approve', role: 'member' }]);
      await recorded
        .getByText(new RegExp(decision.contentHash.slice(0, 12)))
        .first()
        .waitFor();
      await shoot(teams.page, '2-recorded-card');
    });

    it('refuses in plain Danish those who may not vote, and records nothing', async () => {
      const camilla = await signIn(product.url, 'Camilla');
      const { contentHash, version } = await camilla.call(getDecision, { params: { decisionId: DECISION } });
      const data = {
        decisionId: DECISION,
        version,
        contentHash,
        answerNo: 1,
        onBehalfOf: null,
        language: 'da',
      };
      const at = { url: product.url, playgroundPort: ports.playgroundPort };
      const before = await camilla.call(getHealth);
      for (const name of ['Camilla', 'Henrik', 'Birgit']) {
        const { objectId } = await signIn(product.url, name);
        const answer = await press(at, { objectId, verb: 'decision.approve', data });
        expect(answer.status).toBe(200);
        expect(answer.text).toContain('Kun ledelsesorganets medlemmer kan svare');
      }
      const lars = await signIn(product.url, 'Lars');
      // A card that was made for the first answer is not how one changes it.
      const changed = { ...data, rejectReason: 'Jeg har ombestemt mig' };
      const again = await press(at, { objectId: lars.objectId, verb: 'decision.reject', data: changed });
      expect(again.status).toBe(200);
      expect(again.text).toContain('allerede');
      expect((await camilla.call(getHealth)).ledger).toEqual(before.ledger);
    });

    it('concludes the decision with the third approval and updates the posted cards in place', async () => {
      const mette = await signIn(product.url, 'Mette');
      const { contentHash, version } = await mette.call(getDecision, { params: { decisionId: DECISION } });
      const data = {
        decisionId: DECISION,
        version,
        contentHash,
        answerNo: 1,
        onBehalfOf: null,
        language: 'da',
      };
      const at = { url: product.url, playgroundPort: ports.playgroundPort };
      for (const name of ['Mette', 'Kirsten']) {
        const { objectId } = await signIn(product.url, name);
        const answer = await press(at, { objectId, verb: 'decision.approve', data });
        expect(answer.text).toContain(name);
        const repeated = await press(at, { objectId, verb: 'decision.approve', data });
        expect(repeated.text).toContain(name);
      }
      await teams
        .card(/Godkendt/)
        .getByText(/Kirsten Bæk Sørensen/)
        .first()
        .waitFor();
      const { state, outcome, votes } = await mette.call(getDecision, { params: { decisionId: DECISION } });
      expect({ state, outcome, votes: votes.length }).toEqual({
        state: 'concluded',
        outcome: 'approved',
        votes: 3,
      });
      await shoot(teams.page, '2-concluded-personal');
      await teams.openLeadershipChannel();
      await teams.card(/Godkendt/).waitFor();
      expect(await teams.page.locator('.ac-adaptiveCard').filter({ hasText: DECISION }).count()).toBe(1);
      await shoot(teams.page, '2-concluded-channel');
    });

    it('shows the record in the tab, with who, when and on what basis', async () => {
      await coordinator.getByRole('link', { name: 'Beslutninger' }).click();
      await coordinator.getByText('Nedbrud hos omsorgssystemets driftsleverandør').first().waitFor();
      expect(await axeFindings(coordinator)).toEqual([]);
      await shoot(coordinator, '2-decisions');
      await coordinator.getByText('Nedbrud hos omsorgssystemets driftsleverandør').first().click();
      await coordinator.getByRole('heading', { name: 'Konsekvens for borgerne' }).waitFor();
      await coordinator.getByText('Kirsten Bæk Sørensen').first().waitFor();
      expect(await axeFindings(coordinator)).toEqual([]);
      await shoot(coordinator, '2-decision');
      const download = coordinator.waitForEvent('download');
      await coordinator.getByRole('button', { name: 'Hent risikorapport.pdf' }).click();
      expect((await download).suggestedFilename()).toBe('risikorapport.pdf');
    });
  });

  describe('3. Monthly status', () => {
    it('is issued once by the coordinator and posted once in the leadership channel', async () => {
      await coordinator.getByRole('link', { name: 'Månedsstatus' }).click();
      await coordinator.getByRole('link', { name: /^Se udkastet til status pr\./ }).click();
      await coordinator.getByRole('button', { name: /^Udsend status pr\./ }).click();
      await coordinator.getByRole('button', { name: 'Udsend nu' }).click();
      await coordinator.getByRole('heading', { level: 1, name: /^Status pr\./ }).waitFor();
      const card = teams.card('Tag til efterretning');
      await card.getByRole('button', { name: 'Tag til efterretning' }).waitFor();
      const camilla = await signIn(product.url, 'Camilla');
      const { reports } = await camilla.call(listReports);
      expect(reports).toHaveLength(1);
      const head = reports[0]?.report.basis.hash.slice(0, 12) ?? '';
      await card.getByRole('button', { name: 'Vis mere' }).click();
      await card.getByText(new RegExp(head)).first().waitFor();
      await shoot(teams.page, '3-status-card');
      await card.screenshot({ path: path.join(SHOTS, '3-status-card-alone.png') });
    });

    it('records by name that the director takes it to efterretning, and approves nothing by it', async () => {
      const walk = await beginWalk(teams.page, 'director', 'the status is noted on its card');
      await teams.card('Tag til efterretning').getByRole('button', { name: 'Tag til efterretning' }).click();
      await teams.card(/Lars Østergaard/).waitFor();
      expect(await walk.arrive()).toBe(1);
      const lars = await signIn(product.url, 'Lars');
      const { reports } = await lars.call(listReports);
      expect(reports[0]?.notings.map((one) => one.person.name)).toEqual(['Lars Østergaard']);
      expect(reports[0]?.mayNote).toBe(false);
      const decision = await lars.call(getDecision, { params: { decisionId: DECISION } });
      expect(decision.votes).toHaveLength(3);
      await shoot(teams.page, '3-noted');
    });

    it('changes nothing when it is issued again', async () => {
      const camilla = await signIn(product.url, 'Camilla');
      const before = await camilla.call(getHealth);
      const { reports } = await camilla.call(listReports);
      await camilla.call(issueReport, { json: { month: reports[0]?.report.month ?? '' } });
      expect((await camilla.call(getHealth)).ledger).toEqual(before.ledger);
      expect(
        await teams.page
          .locator('.ac-adaptiveCard')
          .filter({ hasText: 'en kvittering og ikke en godkendelse' })
          .count(),
      ).toBe(1);
    });

    it('is shown in the tab with its lights, figures and who has noted it', async () => {
      await coordinator.getByRole('link', { name: 'Månedsstatus' }).first().click();
      await coordinator.getByRole('grid').getByRole('link', { name: /\d{4}/ }).first().click();
      await coordinator.getByText('Lars Østergaard').first().waitFor();
      expect(await axeFindings(coordinator)).toEqual([]);
      await shoot(coordinator, '3-report');
    });
  });

  describe('The bot', () => {
    it.each([
      ['hjælp', /Skriv for eksempel/],
      ['status', /Status lige nu|Status pr\./],
      ['uddannelse', /Dine kurser/],
      ['beslutninger', /D-\d{4}-001/],
      ['hvad venter på mig', /Intet venter på dig|venter på dig/],
      ['help', /You can write/],
      ['what is waiting for me', /Nothing|waiting for you/],
      ['sag 1', /^D-\d{4}-001/],
      ['hvem mangler at svare på sag 1', /Ingen mangler at svare/],
      ['hvornår skal jeg på kursus', /kursus/],
      ['hvornår er næste møde', /Næste møde|ikke planlagt et møde/],
      ['er vi i mål?', /tre pligter|af 3 pligter/],
      ['vejret i morgen', /Det forstod jeg ikke/],
    ])('answers "%s"', async (words, answer) => {
      await teams.openPersonalChat();
      await teams.write(words);
      await teams.card(answer).waitFor();
    });

    it('answers a button that asks as it answers the words', async () => {
      await teams.openPersonalChat();
      const answers = teams.page.locator('.ac-adaptiveCard').filter({ hasText: /venter på dig/i });
      await teams.write('hjælp');
      const before = await answers.count();
      await teams
        .card(/Skriv for eksempel/)
        .getByRole('button', { name: 'Hvad venter på mig?' })
        .click();
      await waitUntil(
        'the answer below',
        () => answers.count(),
        (count) => count > before,
      );
    });
  });

  describe('The other pages', () => {
    it.each([
      ['Overblik', 'overview'],
      ['Revisionsspor', 'ledger'],
      ['Opsætning', 'settings'],
    ])('%s can be read by everybody who uses assistive technology', async (name, shot) => {
      await coordinator.getByRole('link', { name }).first().click();
      await coordinator.getByRole('heading', { level: 1, name }).waitFor();
      await coordinator.waitForLoadState('networkidle');
      expect(await axeFindings(coordinator)).toEqual([]);
      await shoot(coordinator, `4-${shot}`);
    });

    it('gives a director only what a director may do', async () => {
      const director = await openTab(browser, product.tabUrl, { name: 'Mette Holm' });
      expect(await director.getByRole('link', { name: 'Opsætning' }).count()).toBeLessThanOrEqual(1);
      await director.getByRole('link', { name: 'Uddannelse' }).click();
      await director.getByRole('heading', { name: 'Hvem har gennemført hvad' }).waitFor();
      expect(await director.getByRole('link', { name: 'Registrér kursus' }).count()).toBe(0);
      await director.getByRole('link', { name: 'Månedsstatus' }).click();
      expect(await director.getByRole('link', { name: /^Se udkastet til status pr\./ }).count()).toBe(0);
      await director.context().close();
    });
  });

  it('keeps everything over a stop with Ctrl-C and a new start', async () => {
    const nobody = apiUser(product.url, { name: 'nobody', objectId: '' });
    const before = await nobody.call(getHealth);
    expect(await product.stop()).toBe(0);
    await expect(fetch(`${product.url}/api/health`)).rejects.toThrow();
    await expect(fetch(product.playgroundUrl)).rejects.toThrow();
    product = await startProduct({ ports, dataDir });
    await allDelivered(await signIn(product.url, 'Camilla'));
    expect((await nobody.call(getHealth)).ledger).toEqual(before.ledger);
    const camilla = await signIn(product.url, 'Camilla');
    expect(await camilla.call(verifyLedger)).toMatchObject({ result: 'match', length: before.ledger.length });
    const { lines } = await camilla.call(getLedger);
    expect(lines.map((line) => line.type)).toContain('ReportNoted');
    teams = await openPlayground(teams.page, product.playgroundUrl);
    await teams.card(/Godkendt/).waitFor();
    await teams.openLeadershipChannel();
    await teams.card(/Lars Østergaard/).waitFor();
  });

  it('shows the cards again, once each, when the page of the Playground is loaded again', async () => {
    await teams.page.reload();
    await teams.card(/Godkendt/).waitFor();
    await teams.openLeadershipChannel();
    const status = teams.page
      .locator('.ac-adaptiveCard')
      .filter({ hasText: 'en kvittering og ikke en godkendelse' });
    await status.first().waitFor();
    expect(await status.count()).toBe(1);
  });
});
