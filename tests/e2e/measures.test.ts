import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { getDecision } from '../../contracts/decision/decision';
import { verifyLedger } from '../../contracts/ledger/ledger';
import { getMeasures } from '../../contracts/measure/measure';
import { signIn, type ApiUser } from '../support/api-client';
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

const ROOT = path.resolve(__dirname, '..', '..');
const SHOTS = path.join(ROOT, '.test', 'screenshots');
const REPORT = path.join(ROOT, 'examples', 'risikorapport.pdf');
/** The numbers of § 6, stk. 1 that are put forward; the register has one measure or two under each. */
const PUT_FORWARD = [2, 4];
const WATCH = 'Døgnovervågning af netværk og servere';

/** One set of measures told in order: from the register to the body, until the register is another. Each test goes on from the last. */
describe('A set of measures in Eksempel Kommune', () => {
  let ports: Awaited<ReturnType<typeof newPorts>>;
  let dataDir: string;
  let product: RunningProduct;
  let browser: Browser;
  let teams: PlaygroundPage;
  let page: Page;
  let camilla: ApiUser;
  /** The numbers of the case and of the one that takes its place, which have the year in them. */
  let FIRST: string;
  let SECOND: string;
  /** What is said of the one measure that is another than the body approved. */
  let said: RegExp;
  const main = () => page.getByRole('main');
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const field = (label: string) =>
    page.getByLabel(new RegExp(`^${label.replaceAll(/[?()]/g, '\\$&')}\\s*\\*?$`)).first();
  const shoot = (name: string, from: Page = page) =>
    from.screenshot({ path: path.join(SHOTS, `6-measures-${name}.png`), fullPage: true });
  const toRegister = async () => {
    await page.getByRole('link', { name: 'Tilsyn', exact: true }).click();
    await page.getByRole('link', { name: 'Foranstaltninger', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Foranstaltninger' }).waitFor();
  };
  /** Fills what a drafted case lacks, and puts it forward; answers the number that it was given. */
  const putForward = async (recommendation: string) => {
    await field('Konsekvens for borgerne').fill('Ydelserne kan genoprettes, når de rammes.');
    await field('Indstilling').fill(recommendation);
    await field('Beslutningstekst').fill('Foranstaltningerne er godkendt.');
    const owner = field('Ansvarlig');
    await owner.fill('Kirsten');
    await page.getByRole('option', { name: /Kirsten/ }).click();
    await page.locator('input[type=file]').first().setInputFiles(REPORT);
    await page.getByText('risikorapport.pdf').first().waitFor();
    await page.getByText('Kladden er ikke færdig').waitFor({ state: 'detached' });
    await shoot('draft');
    await page.getByRole('button', { name: 'Forelæg sagen' }).click();
    await page.getByRole('button', { name: 'Ja, forelæg' }).click();
    await page.waitForURL(/beslutninger\/D-\d{4}-\d{3}/);
    return /D-\d{4}-\d{3}/.exec(page.url())?.[0] ?? '';
  };
  /** Answers on the card: Lars where the pictures are taken, the others as Teams sends their press. */
  const approveOnCards = async (decisionId: string) => {
    await allDelivered(camilla);
    await teams.openPersonalChat();
    const card = teams.card(decisionId);
    await card.waitFor();
    await shoot(`card-${decisionId === FIRST ? 'first' : 'second'}`, teams.page);
    await card.getByRole('button', { name: 'Godkend', exact: true }).click();
    await teams.card('Dit svar er registreret').getByText(new RegExp(decisionId)).first().waitFor();
    const { contentHash, version } = await camilla.call(getDecision, { params: { decisionId } });
    const data = { decisionId, version, contentHash, answerNo: 1, onBehalfOf: null, language: 'da' };
    for (const name of ['Mette', 'Kirsten']) {
      const { objectId } = await signIn(product.url, name);
      const at = { url: product.url, playgroundPort: ports.playgroundPort };
      const answer = await press(at, { objectId, verb: 'decision.approve', data });
      expect([answer.status, answer.text]).toEqual([200, expect.stringContaining(decisionId)]);
    }
    expect(await camilla.call(getDecision, { params: { decisionId } })).toMatchObject({
      state: 'concluded',
      outcome: 'approved',
    });
  };

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    [ports, dataDir, browser] = await Promise.all([newPorts(), newDataDir(), launchBrowser()]);
    product = await startProduct({ ports, dataDir });
    camilla = await signIn(product.url, 'Camilla');
    await allDelivered(camilla);
    teams = await openPlayground(
      await browser.newPage({ viewport: { width: 1300, height: 1000 } }),
      product.playgroundUrl,
    );
    page = await openTab(browser, product.tabUrl, { name: 'Camilla Nørby' });
  });

  afterAll(async () => {
    await browser.close();
    await product.stop();
    await removeDataDir(dataDir);
  });

  it('is drafted from the register in the tab, bound to each measure and its version, and put before the body', async () => {
    await toRegister();
    await region('Gennemførelse').waitFor();
    expect(await region('Godkendelser').innerText()).toContain(
      'Ingen godkendelse af foranstaltninger gælder.',
    );
    await shoot('register');
    await page.getByRole('button', { name: 'Lav beslutningssag af registret' }).click();
    for (const number of [1, 3, 5, 6, 7, 8, 9, 10])
      await page.getByRole('checkbox', { name: new RegExp(`nr\\. ${String(number)}\\b`) }).uncheck();
    await page.getByRole('link', { name: 'Åbn kladden' }).click();
    await page.getByText('Fra registret (FO-', { exact: false }).first().waitFor();
    FIRST = await putForward('Direktionen godkender foranstaltningerne.');
    await main().getByText(WATCH).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const { measures } = await camilla.call(getMeasures, {});
    const { content } = await camilla.call(getDecision, { params: { decisionId: FIRST } });
    const drawn = measures.filter(({ code }) => PUT_FORWARD.includes('abcdefghij'.indexOf(code) + 1));
    expect(content).toMatchObject({
      kind: 'measureApproval',
      measures: drawn.map(({ measureId, title }) => ({ measureId, title, version: '1' })),
    });
  });

  it('is approved by the body on its cards, and the register says when it is to be reviewed', async () => {
    await approveOnCards(FIRST);
    await toRegister();
    await region('Godkendelser')
      .getByRole('link', { name: new RegExp(FIRST) })
      .waitFor();
    expect(await region('Godkendelser').innerText()).toMatch(/Godkendt den .* Skal gennemgås senest den /);
    expect(await region('Ændret siden godkendelsen').count()).toBe(0);
    await shoot('approved');
  });

  it('says what has changed since and that it needs a new decision, in the register, on the decision and on the first page', async () => {
    await page
      .getByRole('link', { name: new RegExp(WATCH) })
      .first()
      .click();
    await page.getByRole('button', { name: 'Ret foranstaltningen …' }).click();
    // Who carries it out is part of what was approved.
    await field('Udføres af').selectOption({ label: 'KOMBIT' });
    await page.getByRole('button', { name: 'Gem ændringen' }).click();
    await page.getByText('Ændringen er gemt. Foranstaltningen er i udgave 2.').waitFor();
    said = new RegExp(`Ændret den .*, efter at ${FIRST} blev godkendt: hvem der udfører den\\.`);
    await main().getByText(said).first().waitFor();
    await shoot('changed-measure');
    // Whoever puts cases forward is told on the first page, and so is a director who does not keep the register.
    await page.getByRole('link', { name: 'Overblik', exact: true }).click();
    const waits = page.getByText('1 foranstaltning er ændret siden godkendelsen', { exact: false });
    await waits.waitFor();
    expect(await waits.innerText()).toMatch(/og kræver ny beslutning\.$/);
    await shoot('changed-overview');
    const mette = await openTab(browser, product.tabUrl, { name: 'Mette Holm' });
    await mette
      .locator('[data-duty=approve]')
      .getByText('1 kræver ny beslutning, fordi registret er ændret.', { exact: false })
      .waitFor();
    await mette.setViewportSize({ width: 360, height: 800 });
    await shoot('changed-director', mette);
    await mette.context().close();
    await page.getByRole('link', { name: 'Godkendelse af foranstaltninger' }).click();
    await region('Ændret siden godkendelsen').getByText(said).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shoot('changed-register');
  });

  it('is taken up again from the decision, and the new case takes the place of the old', async () => {
    await region('Ændret siden godkendelsen').waitFor();
    await region('Godkendelser')
      .getByRole('link', { name: new RegExp(FIRST) })
      .click();
    const since = page.locator('[data-measures-since]');
    await since.getByText(said).waitFor();
    expect(await since.innerText()).toMatch(/^Kræver ny beslutning/);
    // The case itself says so too, and nothing of it says that it is in force.
    await page.locator('[data-standing=stale]').waitFor();
    expect(await page.locator('[data-standing]').innerText()).toBe('Kræver ny beslutning');
    await shoot('changed-decision');
    await since.getByRole('link', { name: 'Lav beslutningssag af registret' }).click();
    await page.getByText('Fra registret (FO-', { exact: false }).first().waitFor();
    SECOND = await putForward('Direktionen godkender foranstaltningerne på ny.');
    expect(SECOND).not.toBe(FIRST);
    expect((await camilla.call(getDecision, { params: { decisionId: SECOND } })).content).toMatchObject({
      supersedes: FIRST,
      measures: [{ title: WATCH, version: '2', performer: 'KOMBIT' }, { version: '1' }, { version: '1' }],
    });
    await approveOnCards(SECOND);
    expect(await camilla.call(getDecision, { params: { decisionId: FIRST } })).toMatchObject({
      supersededBy: { decisionId: SECOND },
    });
    await toRegister();
    await region('Godkendelser')
      .getByRole('link', { name: new RegExp(SECOND) })
      .waitFor();
    expect(await region('Godkendelser').getByRole('listitem').count()).toBe(1);
    expect(await region('Ændret siden godkendelsen').count()).toBe(0);
    expect(await region('Godkendelser').innerText()).toContain('Omfatter § 6, stk. 1, nr. 2 og 4.');
    expect(await camilla.call(verifyLedger)).toMatchObject({ result: 'match' });
  });
});
