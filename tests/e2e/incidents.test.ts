import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { addDays, danishDate } from '../../domain/calendar/danish-time';
import { listDecisions } from '../../contracts/decision/decision';
import * as incidents from '../../contracts/incident/incident';
import { getLedger, verifyLedger } from '../../contracts/ledger/ledger';
import { searchEverywhere } from '../../contracts/search/search';
import { signIn, type ApiUser } from '../support/api-client';
import { answers } from '../support/drafts';
import { launchBrowser } from '../support/launch-browser';
import {
  newDataDir,
  newPorts,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from '../support/running-product';
import { axeFindings } from './support/axe-findings';
import { dueClockWarningsBy } from './support/due-by';
import { openPlayground, type PlaygroundPage } from './support/playground-page';
import { openTab } from './support/tab-page';

const ROOT = path.resolve(__dirname, '..', '..');
const SHOTS = path.join(ROOT, '.test', 'screenshots');
const RECEIPT = path.join(ROOT, 'examples', 'risikorapport.pdf');
const WHAT = 'Lønsystemet er krypteret, og ingen kan logge ind.';
const BASIS = 'Opkald fra it-vagten kl. 3';
const SERVICES = 'Lønkørslen og vagtplanerne på plejecentrene';
const CAUSE = 'En konto hos leverandøren uden flerfaktorlogin';
const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 900 };

/**
 * One incident told in order, from the call at three in the night to its end. Nobody can move the clock of the real host, so
 * the call came in the night two days ago: by then the early warning had to be sent within a day, and the notification still has
 * some hours. What was sent in between is put on record with the times of its receipts. Each test goes on from the last.
 */
describe('An incident in Eksempel Kommune', () => {
  let dataDir: string;
  let product: RunningProduct;
  let browser: Browser;
  let teams: PlaygroundPage;
  let page: Page;
  let camilla: ApiUser;
  /** What a Danish clock showed so many days ago, as a field for date and time has it. */
  const daysAgo = (days: number, clock: string) =>
    `${addDays(danishDate(new Date().toISOString()), -days)}T${clock}`;
  const params = { incidentId: 'H-001' };
  const incident = () => camilla.call(incidents.getIncident, { params });
  const standing = async (clock: string) =>
    (await incident()).clocks.find((one) => one.clock === clock)?.standing.state;
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const next = (what: string | RegExp) =>
    page.getByRole('region', { name: typeof what === 'string' ? `Næste skridt: ${what}` : what });
  const shoot = (of: Page, name: string) =>
    of.screenshot({ path: path.join(SHOTS, `13-${name}.png`), fullPage: true });
  const shootBoth = async (name: string) => {
    await shoot(page, name);
    await page.setViewportSize(PHONE);
    await shoot(page, `${name}-phone`);
    await page.setViewportSize(WIDE);
  };

  /** Something that the body has approved before anything happened. */
  const approveTheDemosItem = async () => {
    const decisionId = (await camilla.call(listDecisions)).decisions[0]?.decisionId ?? '';
    for (const name of ['Mette', 'Lars', 'Kirsten'])
      await answers(await signIn(product.url, name), decisionId);
  };

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    const [ports, folder, opened] = await Promise.all([newPorts(), newDataDir(), launchBrowser()]);
    [dataDir, browser] = [folder, opened];
    // The chair sits before the card page: the clock that has run out is told to them too.
    product = await startProduct({ ports, dataDir, args: ['--playground-user', 'mette.holm@eksempel.dk'] });
    camilla = await signIn(product.url, 'Camilla');
    await approveTheDemosItem();
    const teamsPage = await browser.newPage({ viewport: { width: 1300, height: 1000 } });
    teams = await openPlayground(teamsPage, product.playgroundUrl);
    await teams.openPersonalChat();
    page = await openTab(browser, product.tabUrl, { name: 'Camilla Nørby', path: 'haendelser' });
  });

  afterAll(async () => {
    await browser.close();
    await product.stop();
    await removeDataDir(dataDir);
  });

  it('is registered on a phone with what the call at three said, and its clocks run from then on', async () => {
    await page.setViewportSize(PHONE);
    await page.getByText('Der er ikke registreret nogen hændelser.').waitFor();
    await page.getByRole('link', { name: 'Registrér hændelse' }).click();
    await page.getByLabel(/^Kendskab fra/).fill(daysAgo(2, '03:00'));
    await page.getByLabel(/Hvad er der sket/).fill(WHAT);
    await page.getByLabel(/Hvordan blev det kendt/).fill(BASIS);
    await shoot(page, 'night-phone');
    await page.getByRole('button', { name: 'Registrér hændelse', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: `H-001: ${WHAT}` }).waitFor();
    await page.setViewportSize(WIDE);
    await section('Frister')
      .getByText(/^Fristen var/)
      .first()
      .waitFor();
    expect(await section('Frister').innerText()).toMatch(/Hændelsesunderretning[^]*?Senest /);
    expect(await section('Kendskab').innerText()).toContain(BASIS);
    expect(await axeFindings(page)).toEqual([]);
    await shootBoth('opened');
  });

  it('is significant by the answers, and a person puts their name to it', async () => {
    const assess = next('Svar på, om hændelsen er væsentlig');
    await assess.getByRole('radio', { name: 'Ja' }).first().check();
    await assess.getByRole('button', { name: 'Gem svarene' }).click();
    const confirm = next('Bekræft vurderingen');
    await confirm.waitFor();
    expect((await incident()).significance).toMatchObject({ result: 'significant', confirmed: null });
    await shoot(page, 'to-confirm');
    await confirm.getByRole('textbox').fill('Lønnen kan ikke udbetales til tiden.');
    await confirm.getByRole('button', { name: 'Bekræft: væsentlig' }).click();
    await next('Send »Tidlig varsling«').waitFor();
    await section('Væsentlighed (NIS 2-loven § 12)')
      .getByText(/Væsentlig\. Bekræftet af Camilla Nørby/)
      .waitFor();
    expect((await incident()).significance.confirmed?.recordedBy.name).toBe('Camilla Nørby');
  });

  it('asks the coordinator whether what was approved still holds, until it is answered with a reason', async () => {
    await page.getByRole('link', { name: 'Overblik' }).first().click();
    const asked = page.getByText('Svar på, om 1 godkendelse stadig holder efter hændelsen.').first();
    await asked.waitFor();
    await shoot(page, 'overview');
    await page.goBack();
    const approvals = section('Holder godkendelserne stadig?');
    await approvals.getByText('Ikke besvaret').waitFor();
    await approvals.getByRole('radio', { name: 'Skal forelægges igen' }).check();
    await approvals.getByLabel(/^Begrundelse/).fill('Løn er ikke dækket af nødplanen.');
    await shootBoth('approvals');
    await approvals.getByRole('button', { name: 'Gem svaret' }).click();
    await approvals.getByText(/^Skal forelægges igen\. Camilla Nørby/).waitFor();
    // The way to take it up is the one there is for every case.
    const again = approvals.getByRole('link', { name: 'Skriv den nye sag' });
    expect(await again.getAttribute('href')).toMatch(/beslutninger\/ny\?afloeser=D-\d{4}-001$/);
    expect((await incident()).approvals).toMatchObject([{ isOpen: true, answer: { verdict: 'takenUp' } }]);
  });

  it('tells the chair on a card that a clock has run out, and nothing of what happened', async () => {
    await dueClockWarningsBy(product.azuritePort, new Date().toISOString());
    const card = teams.card('Tidlig varsling: fristen er overskredet');
    await card.waitFor();
    const said = await card.innerText();
    expect(said).toContain('H-001');
    expect(said).toContain('Der er ingen kvittering i appen.');
    expect(said).not.toMatch(/Løn|krypteret|it-vagten|Camilla/);
    await shoot(teams.page, 'clock-card');
    await teams.openLeadershipChannel();
    await teams.card(/./).first().waitFor();
    expect(await teams.page.locator('.ac-adaptiveCard').allInnerTexts()).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/H-001|Tidlig varsling|Løn/)]),
    );
    await teams.openPersonalChat();
  });

  it('what is known fills in the early warning, which is copied as one text', async () => {
    const facts = section('Hvad der vides');
    await facts.getByRole('button', { name: 'Tilføj det, der vides' }).click();
    await facts.getByLabel(/ulovlig eller ondsindet/).selectOption('Mistanke');
    await facts.getByLabel(/i andre lande/).selectOption('Nej');
    await facts.getByLabel(/§ 15/).selectOption('Nej');
    await facts.getByRole('textbox').fill(SERVICES);
    await facts.getByRole('button', { name: 'Tilføj det, der vides' }).last().click();
    await page.getByText('Alle felter, der kræves, er udfyldt.').waitFor();
    const text = await page.getByRole('textbox', { name: 'Teksten til Virk' }).inputValue();
    for (const said of [WHAT, SERVICES, 'Mistanke', 'Kontaktperson\nCamilla Nørby'])
      expect(text).toContain(said);
    expect(await page.getByRole('main').innerText()).not.toMatch(/indberettet/i);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopiér til Virk' }).click();
    await page.getByText('Teksten er kopieret.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text);
    await shootBoth('to-send');
  });

  it('a time alone closes nothing, the receipt from Virk does', async () => {
    const send = next('Send »Tidlig varsling«');
    await send.getByLabel(/^Sendt/).fill(daysAgo(2, '05:40'));
    await send.getByLabel('Nummer eller henvisning').fill('V-2026-1');
    await send.getByRole('button', { name: 'Gem forsendelsen' }).click();
    const missing = next('Vedlæg kvitteringen for »Tidlig varsling«');
    await missing.waitFor();
    expect(await standing('earlyWarning')).toBe('overdue');
    await missing.locator('input[type=file]').setInputFiles(RECEIPT);
    await missing.getByRole('button', { name: 'Vedlæg kvitteringen' }).click();
    await section('Frister')
      .getByText(/^Sendt i tide/)
      .waitFor();
    expect(await standing('earlyWarning')).toBe('closedInTime');
    await next('Send »Hændelsesunderretning«').waitFor();
  });

  it('the notification is sent within three days, and the final report then has a month', async () => {
    const send = next('Send »Hændelsesunderretning«');
    await send.getByLabel(/^Sendt/).fill(daysAgo(1, '03:30'));
    await send.locator('input[type=file]').setInputFiles(RECEIPT);
    await send.getByRole('button', { name: 'Gem forsendelsen' }).click();
    await next('Notér, hvornår hændelsen var håndteret').waitFor();
    expect(await standing('notification')).toBe('closedInTime');
    const course = section('Forløb');
    await course.getByRole('button', { name: 'Skriv en linje' }).click();
    await course.getByLabel(/^Hvornår/).fill(daysAgo(2, '03:20'));
    await course.getByLabel(/^Hvad skete der/).fill('Driften tog serverne af nettet.');
    await course.getByRole('button', { name: 'Skriv en linje' }).last().click();
    await course.getByText('Driften tog serverne af nettet.').waitFor();
    await shootBoth('under-way');
  });

  it('has one page for the leadership, from the same record', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent papiret (PDF)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^orientering-H-001.*\.pdf$/);
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    await copyFile(await file.path(), path.join(SHOTS, '13-briefing.pdf'));
  });

  it('shows whoever lacks the right nothing of it', async () => {
    const outside = await openTab(browser, product.tabUrl, {
      name: 'Henrik Ågård',
      path: 'haendelser/H-001',
    });
    await outside.getByText('Din rolle giver ikke adgang').first().waitFor();
    const menu = await outside.getByRole('navigation').first().innerText();
    expect(menu).toContain('Overblik');
    expect(menu).not.toMatch(/Hændelser|Tilsyn/);
    expect(await outside.locator('body').innerText()).not.toMatch(/Løn|krypteret|it-vagten/);
    await shoot(outside, 'no-right');
    await outside.context().close();
    const henrik = await signIn(product.url, 'Henrik');
    expect((await henrik.refused(incidents.getIncident, { params })).code).toBe('not-allowed');
    expect((await henrik.call(searchEverywhere, { query: { search: 'Lønsystemet' } })).found).toEqual([]);
    expect((await henrik.refused(getLedger)).code).toBe('not-allowed');
  });

  it('is handled, the final report gets its receipt, and it is closed with what was learnt', async () => {
    const handled = next('Notér, hvornår hændelsen var håndteret');
    await handled.getByRole('button', { name: 'Notér som håndteret' }).click();
    const send = next('Send »Endelig rapport«');
    await send.waitFor();
    await section('Felter til underretningen').getByRole('button', { name: 'Udfyld felterne' }).click();
    await page.getByLabel(/^Om årsagen/).fill(CAUSE);
    await page.getByRole('button', { name: 'Gem felterne' }).click();
    await shootBoth('final-report');
    await send.locator('input[type=file]').setInputFiles(RECEIPT);
    await send.getByRole('button', { name: 'Gem forsendelsen' }).click();
    const close = next('Afslut hændelsen');
    await close.waitFor();
    await close.getByRole('textbox').fill('Alle leverandører skal have flerfaktorlogin.');
    await close.getByRole('button', { name: 'Afslut hændelsen' }).click();
    await next('Intet, for hændelsen er afsluttet').waitFor();
    expect(await incident()).toMatchObject({ next: { step: 'nothing' }, closedAt: expect.any(String) });
    expect(await axeFindings(page)).toEqual([]);
    await shootBoth('closed');
    await page.getByRole('link', { name: 'Hændelser' }).first().click();
    await page.getByRole('heading', { name: 'Afsluttede hændelser' }).waitFor();
    await shoot(page, 'list');
    expect(await camilla.call(verifyLedger)).toMatchObject({ result: 'match' });
  });
});
