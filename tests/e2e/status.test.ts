import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { addDays, danishDate } from '../../domain/calendar/danish-time';
import { listDecisions, submitDecision } from '../../contracts/decision/decision';
import type { DecisionDraft } from '../../contracts/decision/decision-content';
import { recordIndicator } from '../../contracts/indicator/indicators';
import { listReports } from '../../contracts/status/report';
import { getRoster } from '../../contracts/access/roster';
import { signIn, type ApiUser } from '../support/api-client';
import { answers, storedPdf } from '../support/drafts';
import { GOOD_FIGURES } from '../support/indicator-facts';
import { launchBrowser } from '../support/launch-browser';
import {
  newDataDir,
  newPorts,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from '../support/running-product';
import { allDelivered } from './support/all-delivered';
import { openPlayground, type PlaygroundPage } from './support/playground-page';
import { openTab } from './support/tab-page';
import { waitUntil } from '../support/wait-until';

const SHOTS = path.join(path.resolve(__dirname, '..', '..'), '.test', 'screenshots');
const ASSESSMENT = 'To hændelser i måneden. Ingen af dem ramte borgerne.';
const QUESTION = 'Hvornår er beredskabsplanen prøvet af?';
const ANSWER = 'Den prøves af i uge 50.';

/** One month told in order: figures, draft, release, what the directors do with the card, and a correction. */
describe('A month’s status in Teams, in Eksempel Kommune', () => {
  let dataDir: string;
  let product: RunningProduct;
  let browser: Browser;
  let coordinator: Page;
  let teams: PlaygroundPage;
  let camilla: ApiUser;
  /** The number of the demo's item, which has the year in it. */
  let WISH: string;
  const dayNow = () => danishDate(new Date().toISOString());
  /** The month that the ledger began in, which the story is about; midnight may come while it is told. */
  let month: string;
  const shoot = (what: Page | Locator, name: string) =>
    what.screenshot({ path: path.join(SHOTS, `7-${name}.png`) });
  const report = async () => (await camilla.call(listReports)).reports[0];
  const status = () => teams.card('en kvittering og ikke en godkendelse');
  const press = (name: string) => coordinator.getByRole('button', { name, exact: true }).click();

  /** Two of the ten measures, approved by three of five. */
  const approveMeasures = async () => {
    const { entries } = await camilla.call(getRoster);
    const idOf = (name: string) =>
      entries.find(({ person }) => person.name?.startsWith(name))?.person.personId ?? '';
    const measure = (code: 'b' | 'c', title: string) => ({
      code,
      title,
      summary: title,
      version: '1',
      performer: 'own' as const,
    });
    const draft: DecisionDraft = {
      kind: 'measureApproval',
      title: 'To foranstaltninger',
      publicText: 'Direktionen godkender dem.',
      consequenceForCitizens: 'Ingen',
      affectedServices: [],
      plainWords: [],
      alternatives: [],
      recommendation: 'Det indstilles, at de godkendes.',
      supersedes: null,
      delegationId: null,
      ownerId: idOf('Lars'),
      recommenderId: idOf('Camilla'),
      level: 'body',
      caseNumber: null,
      revisitOn: addDays(dayNow(), 300),
      conditions: [],
      measures: [measure('b', 'Håndtering af hændelser'), measure('c', 'Beredskab og backup')],
      annexes: [{ ...(await storedPdf(camilla, 'Foranstaltninger')), confidential: false }],
    };
    const { decisionId } = await camilla.call(submitDecision, { json: draft });
    for (const name of ['Mette', 'Kirsten', 'Jonas'])
      await answers(await signIn(product.url, name), decisionId);
  };

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    [dataDir, browser] = await Promise.all([newDataDir(), launchBrowser()]);
    product = await startProduct({ ports: await newPorts(), dataDir });
    camilla = await signIn(product.url, 'Camilla');
    WISH = (await camilla.call(listDecisions)).decisions[0]?.decisionId ?? '';
    const { months } = await camilla.call(listReports);
    month = months.find(({ standing }) => standing === 'first' || standing === 'firstOver')?.month ?? '';
    const record = (
      topic: keyof typeof GOOD_FIGURES,
      asOf: string,
      figures: Record<string, number> = GOOD_FIGURES[topic],
    ) =>
      camilla.call(recordIndicator, {
        json: { topic, asOf, figures, source: 'Kommunens egen opgørelse', responsible: null },
      });
    await record('maturity', addDays(dayNow(), -400), { score: 2.2, scaleMin: 0, scaleMax: 5 });
    await record('maturity', addDays(dayNow(), -200), { score: 2.7, scaleMin: 0, scaleMax: 5 });
    await record('maturity', addDays(dayNow(), -10));
    await record('incidents', dayNow());
    await record('suppliers', dayNow(), { suppliers: 10, supervisedBySki: 4, supervisedByOwn: 3 });
    await approveMeasures();
    await allDelivered(camilla);
    const page = await browser.newPage({ viewport: { width: 1300, height: 1400 } });
    teams = await openPlayground(page, product.playgroundUrl);
    await teams.openLeadershipChannel();
    coordinator = await openTab(browser, product.tabUrl, {
      name: 'Camilla Nørby',
      path: `maanedsstatus/${month}/udkast`,
    });
  });

  afterAll(async () => {
    await browser.close();
    await product.stop();
    await removeDataDir(dataDir);
  });

  it('shows the coordinator the card that will be sent, with their own words and the decision they ask for', async () => {
    const words = coordinator.getByRole('region', { name: 'Koordinatorens vurdering', exact: true });
    await words.getByRole('textbox').fill(ASSESSMENT);
    await words.getByRole('combobox').selectOption(WISH);
    await press('Gem vurderingen');
    // The product was taken into use in this month, so nothing goes out behind the coordinator's back.
    await coordinator.getByText(/Den første måned udsendes ikke automatisk|Måneden er forbi/).waitFor();
    const card = coordinator.getByRole('group', { name: 'Kortet i ledelseskanalen' });
    await card.getByText(ASSESSMENT).waitFor();
    await card.getByText(`Ønsket beslutning: ${WISH}`).waitFor();
    await shoot(coordinator, 'draft');
    expect(await report()).toBeUndefined();
  });

  it('is sent once when it is released, and says in the channel how things stand and what is asked', async () => {
    await coordinator.getByRole('button', { name: /^Udsend status pr\./ }).click();
    await press('Udsend nu');
    await status().getByText(ASSESSMENT).waitFor();
    await status().getByText(`Ønsket beslutning: ${WISH}`).waitFor();
    const text = await status().innerText();
    expect(text).toMatch(/Samlet · Rød/);
    expect(text).toMatch(/Kræver opmærksomhed/);
    expect(text).toMatch(/I øvrigt: .*grøn/);
    expect(text).not.toContain('Ikke gennemgået');
    expect(await status().getByText('Med kursus').first().isVisible()).toBe(false);
    await shoot(status(), 'card');
  });

  it('shows figures, rules and drawings at a press, with the same figures as text', async () => {
    await status().getByRole('button', { name: 'Vis mere' }).click();
    await status()
      .getByText(/^Udvikling: 2,2 \(.*\) → 2,7 \(.*\) → 3,2 \(.*\)\.$/)
      .waitFor();
    await status().getByText('Godkendte foranstaltninger').first().waitFor();
    for (const [width, name] of [
      [1300, 'card-details'],
      [700, 'card-details-narrow'],
    ] as const) {
      await teams.page.setViewportSize({ width, height: 4600 });
      // The drawings grow into their place.
      const look = async () => (await status().screenshot()).toString('base64');
      const last = { picture: '' };
      await waitUntil('the drawings to stand still', look, (picture) => {
        const isStill = picture === last.picture;
        last.picture = picture;
        return isStill;
      });
      await shoot(status(), name);
    }
    await teams.page.setViewportSize({ width: 1300, height: 1400 });
    await status().getByRole('button', { name: 'Vis mere' }).click();
  });

  it('takes a director’s question from the card, to the person and the day that they choose', async () => {
    // A card that is brought up to date while somebody writes in it is empty again: they write once more.
    const write = async () => {
      const field = status().getByRole('textbox', { name: /Hvad skal der følges op på/ });
      if (!(await field.isVisible()))
        await status().getByRole('button', { name: 'Bed om opfølgning' }).click();
      await status()
        .getByRole('textbox', { name: /Hvad skal der følges op på/ })
        .fill(QUESTION);
      await status()
        .getByRole('combobox', { name: /Hvem skal svare/ })
        .click();
      await teams.page
        .getByRole('option', { name: /^Kirsten Bæk/ })
        .first()
        .click();
      await status()
        .getByRole('combobox', { name: /Hvornår skal der senest/ })
        .click();
      await teams.page.getByRole('gridcell', { selected: false }).first().waitFor();
      await teams.page
        .locator('[role=gridcell][aria-current=date], [role=gridcell] [aria-current=date]')
        .first()
        .click();
      await shoot(status(), 'follow-up-form');
      await status().getByRole('button', { name: 'Send', exact: true }).click({ timeout: 5000 });
    };
    const pressedOn = [dayNow()];
    await write().catch(write).catch(write);
    pressedOn.push(dayNow());
    // What is typed in the form is text on the page too: the question is asked when the form has gone.
    await status()
      .getByRole('textbox', { name: /Hvad skal der følges op på/ })
      .waitFor({ state: 'hidden' });
    await status()
      .getByText(/Opfølgning: 1 mangler svar\./)
      .waitFor();
    // A card that comes anew in that moment is closed again.
    const opened = async () => {
      await status().getByRole('button', { name: 'Vis mere' }).click({ timeout: 5000 });
      await status().getByText(QUESTION).waitFor({ timeout: 5000 });
    };
    await opened().catch(opened).catch(opened);
    const issued = await report();
    expect(issued?.followUps).toMatchObject([
      {
        text: QUESTION,
        owner: { name: 'Kirsten Bæk Sørensen' },
        askedBy: { name: 'Lars Østergaard' },
        dueOn: expect.stringMatching(new RegExp(`^(${pressedOn.join('|')})$`)),
      },
    ]);
    // The channel sees what is asked, and not of whom.
    expect(await status().innerText()).not.toContain('Kirsten');
  });

  it('shows the answer that the coordinator gives in the tab', async () => {
    await coordinator.goto(`${product.tabUrl}/maanedsstatus/${month}`);
    await coordinator.getByText(QUESTION).first().waitFor();
    await coordinator.getByRole('button', { name: /^Svar på O-/ }).click();
    await coordinator.getByRole('textbox', { name: 'Svar' }).fill(ANSWER);
    await press('Send svaret');
    await coordinator.getByRole('textbox', { name: 'Svar' }).waitFor({ state: 'hidden' });
    await coordinator.getByText(ANSWER).first().waitFor();
    await status()
      .getByText(/Opfølgning: 1 besvaret\./)
      .waitFor();
    expect((await report())?.followUps).toMatchObject([{ answer: { text: ANSWER } }]);
  });

  it('takes the new version of a correction in the same card, and keeps the old one in the tab', async () => {
    await coordinator.goto(`${product.tabUrl}/maanedsstatus/${month}/udkast`);
    await coordinator.getByRole('textbox', { name: 'Hvad er rettet?' }).fill('Øvelserne manglede');
    await press('Vis kortet med rettelsen');
    await coordinator.getByRole('button', { name: /^Udsend rettelsen af status pr\./ }).click();
    await press('Udsend udgaven');
    await status().getByText('Øvelserne manglede').waitFor();
    const cards = teams.page
      .locator('.ac-adaptiveCard')
      .filter({ hasText: 'en kvittering og ikke en godkendelse' });
    expect(await cards.count()).toBe(1);
    expect(await report()).toMatchObject({ version: 2, earlier: [{ version: 1, correction: null }] });
    await shoot(status(), 'card-corrected');
  });
});
