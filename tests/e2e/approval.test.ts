import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { addDays, danishDate } from '../../domain/calendar/danish-time';
import { getDecision, listDecisions, submitDecision } from '../../contracts/decision/decision';
import { verifyLedger } from '../../contracts/ledger/ledger';
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
import { allDelivered } from './support/all-delivered';
import { axeFindings } from './support/axe-findings';
import { openPlayground, type PlaygroundPage } from './support/playground-page';
import { openTab } from './support/tab-page';

const ROOT = path.resolve(__dirname, '..', '..');
const SHOTS = path.join(ROOT, '.test', 'screenshots');
const REPORT = path.join(ROOT, 'examples', 'risikorapport.pdf');
const SECOND_TITLE = 'Næste års beredskabsøvelser';
const CONDITION = 'Nødplanen er øvet på alle plejecentre';

/** One approval told in order, from the first card to the paper that is kept of it. Each test goes on from the last. */
describe('A formal approval in Eksempel Kommune', () => {
  let ports: Awaited<ReturnType<typeof newPorts>>;
  let dataDir: string;
  let product: RunningProduct;
  let browser: Browser;
  let teams: PlaygroundPage;
  let coordinator: Page;
  let camilla: ApiUser;
  /** The numbers of the demo's item and of the next one, which have the year in them. */
  let DECISION: string;
  let SECOND: string;
  const inDays = (days: number) => addDays(danishDate(new Date().toISOString()), days);
  const decision = (user: ApiUser, decisionId = DECISION) =>
    user.call(getDecision, { params: { decisionId } });
  /** A field of the coordinator's page by its whole label, with the star of a required one or without. */
  const field = (label: string) =>
    coordinator.getByLabel(new RegExp(`^${label.replace('?', '\\?')}\\s*\\*?$`));
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });

  /** Answers in the tab's way: sees the item as it stands and approves exactly that. */
  const approve = async (name: string, decisionId = DECISION) =>
    answers(await signIn(product.url, name), decisionId);

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    [ports, dataDir, browser] = await Promise.all([newPorts(), newDataDir(), launchBrowser()]);
    product = await startProduct({ ports, dataDir });
    camilla = await signIn(product.url, 'Camilla');
    DECISION = (await camilla.call(listDecisions)).decisions[0]?.decisionId ?? '';
    await allDelivered(camilla);
    const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } });
    teams = await openPlayground(page, product.playgroundUrl);
    coordinator = await openTab(browser, product.tabUrl, { name: 'Camilla Nørby' });
  });

  afterAll(async () => {
    await browser.close();
    await product.stop();
    await removeDataDir(dataDir);
  });

  it('lets one director approve first, and another approve on a condition written in the card', async () => {
    await teams.openPersonalChat();
    const card = teams.card('Du bliver bedt om at tage stilling');
    await card.getByRole('button', { name: 'Godkend med vilkår' }).click();
    await card.getByLabel('Hvad skal være opfyldt?').fill(CONDITION);
    // Another director answers while it is typed: what is typed stays, and only the channel's card counts the answer.
    await approve('Mette');
    await allDelivered(camilla);
    expect((await decision(camilla)).votes).toMatchObject([{ name: 'Mette Holm', choice: 'approve' }]);
    expect(await card.getByLabel('Hvad skal være opfyldt?').inputValue()).toBe(CONDITION);
    await card.getByRole('combobox').first().click();
    await teams.page.getByRole('option', { name: /Kirsten/ }).click();
    await card.getByPlaceholder('Select a date...').first().click();
    await teams.page.getByRole('button', { name: /next month/i }).click();
    await teams.page.getByRole('gridcell').getByText('15', { exact: true }).first().click();
    await shoot(teams.page, '5-condition-in-the-card');
    await card.getByRole('button', { name: 'Godkend med vilkåret' }).click();
    await teams.card('Dit svar er registreret').getByText(CONDITION).first().waitFor();
    await shoot(teams.page, '5-approved-on-condition');
    expect(await decision(camilla)).toMatchObject({
      version: 2,
      state: 'awaitingApproval',
      tally: { approve: 1 },
      content: { conditions: [{ conditionId: 'V1', text: CONDITION, dueOn: expect.stringMatching(/-15$/) }] },
    });
  });

  it('asks the director who approved before to look again, and counts nobody until then', async () => {
    const mette = await signIn(product.url, 'Mette');
    const { unanswered, votes } = await decision(mette);
    expect(unanswered.find((one) => one.person.name === 'Mette Holm')?.isStale).toBe(true);
    expect(votes.map((vote) => vote.counts)).toEqual([false, true]);
    await coordinator.getByRole('link', { name: 'Beslutninger' }).click();
    await coordinator.getByText('Nedbrud hos omsorgssystemets driftsleverandør').first().click();
    await coordinator.getByRole('heading', { name: 'Udgaver' }).waitFor();
    await coordinator.getByText(CONDITION).first().waitFor();
    expect(await axeFindings(coordinator)).toEqual([]);
    await shoot(coordinator, '5-two-versions');
  });

  it('is in force with an open condition once a majority has approved exactly that', async () => {
    await approve('Mette');
    expect((await approve('Kirsten')).standing).toBe('openConditions');
    await allDelivered(camilla);
    await teams.card(/Godkendelsen er i kraft med åbne vilkår/).waitFor();
    await teams.openLeadershipChannel();
    const channel = teams.card('Sagen er afgjort');
    await channel
      .getByText(/godkendt med vilkår/i)
      .first()
      .waitFor();
    expect(await channel.innerText()).not.toMatch(/Nødplanen|Mette|Lars|Kirsten|Nedbrud/);
    await shoot(teams.page, '5-channel-in-force');
  });

  it('takes the evidence for the condition in the tab, and says so in the channel', async () => {
    await coordinator.reload();
    await coordinator.getByRole('button', { name: /Meld vilkår V1 opfyldt/ }).click();
    await coordinator.getByLabel('Hvordan er vilkåret opfyldt?').fill('Øvet den 12. november; se rapporten');
    await coordinator.locator('input[type=file]').first().setInputFiles(REPORT);
    await coordinator.getByRole('button', { name: 'Meld opfyldt', exact: true }).click();
    await coordinator.getByText(/^Opfyldt \d/).waitFor();
    expect(await axeFindings(coordinator)).toEqual([]);
    expect((await decision(camilla)).standing).toBe('inForce');
    await allDelivered(camilla);
    await teams.card(/vilkår.*opfyldt/i).waitFor();
    await shoot(teams.page, '5-condition-fulfilled');
  });

  it('gives a beslutningsreferat as a PDF, the same each time', async () => {
    const fetched = async () => {
      const download = coordinator.waitForEvent('download');
      await coordinator.getByRole('button', { name: 'Hent som PDF' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^beslutningsreferat-D-\d{4}-001.*\.pdf$/);
      return readFile(await file.path());
    };
    const first = await fetched();
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await fetched()).equals(first)).toBe(true);
  });

  it("has a meeting planned in the tab, and what was decided there is nobody's answer yet", async () => {
    const { content, state } = await decision(camilla);
    expect(state).toBe('concluded');
    const item = { ...content, title: SECOND_TITLE, conditions: [], actions: [], answerBy: inDays(14) };
    SECOND = (await camilla.call(submitDecision, { json: item })).decisionId;
    expect(SECOND).not.toBe(DECISION);
    await coordinator.getByRole('link', { name: 'Beslutninger' }).first().click();
    await coordinator.getByRole('link', { name: 'Møder' }).click();
    await coordinator.getByRole('link', { name: 'Planlæg møde' }).click();
    await field('Dato').fill(inDays(0));
    await coordinator.getByRole('checkbox', { name: `${SECOND}: ${SECOND_TITLE}` }).check();
    await coordinator.getByRole('button', { name: 'Planlæg', exact: true }).click();
    await coordinator.getByRole('heading', { name: 'Dagsorden' }).waitFor();
    for (const name of ['Mette Holm', 'Lars Østergaard', 'Kirsten Bæk Sørensen'])
      await coordinator.getByRole('checkbox', { name }).check();
    await field('Hvad blev besluttet?').selectOption({ label: 'Godkendt' });
    await field('Bemærkning').fill('Enighed');
    expect(await axeFindings(coordinator)).toEqual([]);
    await coordinator.getByRole('button', { name: 'Gem notatet' }).click();
    await coordinator.getByText(/Afventer bekræftelse fra .*Mette Holm/).waitFor();
    await shoot(coordinator, '5-meeting-recorded');
    expect((await decision(camilla, SECOND)).votes).toEqual([]);
  });

  it('lets a director confirm from a card what was said in the meeting, and only that is an answer', async () => {
    await allDelivered(camilla);
    await teams.openPersonalChat();
    const card = teams.card('Bekræft dine svar fra mødet');
    await card.waitFor();
    await shoot(teams.page, '5-meeting-card');
    await card.getByRole('button', { name: 'Bekræft mine svar' }).click();
    await teams.card(/Du har bekræftet dine svar/).waitFor();
    expect((await decision(camilla, SECOND)).votes).toMatchObject([
      { name: 'Lars Østergaard', choice: 'approve', meetingId: expect.stringMatching(/^M-\d{4}-001$/) },
    ]);
  });

  it('lets a deputy answer for a member under a mandate that the member has confirmed, with both names in the record', async () => {
    await coordinator.getByRole('link', { name: 'Opsætning' }).click();
    await coordinator.getByRole('link', { name: 'Sådan beslutter ledelsesorganet' }).click();
    await coordinator.getByRole('button', { name: 'Tilføj stedfortræder' }).click();
    await field('Stedfortræder').selectOption({ label: 'Henrik Ågård' });
    await field('Medlem').selectOption({ label: 'Jonas Friis' });
    await field('Fra').fill(inDays(0));
    await field('Til og med').fill(inDays(30));
    await field('Sagsnummer').fill('26/020400');
    await coordinator.getByRole('button', { name: 'Gem', exact: true }).click();
    await coordinator.getByText(/Henrik Ågård for Jonas Friis/).waitFor();
    // It counts for nothing until the member whose seat it fills has confirmed it.
    const henriks = await signIn(product.url, 'Henrik');
    const read = { params: { decisionId: SECOND } };
    expect((await henriks.refused(getDecision, read)).code).toBe('not-allowed');
    const jonas = await openTab(browser, product.tabUrl, {
      name: 'Jonas Friis',
      path: 'indstillinger/bekraeftelser',
    });
    await jonas.getByText(/Henrik Ågård svarer for Jonas Friis/).waitFor();
    await shoot(jonas, '5-mandate-to-confirm');
    await jonas.getByRole('button', { name: /^Bekræft / }).click();
    await jonas.getByText('Der er ikke noget, der venter på bekræftelse.').waitFor();
    expect((await decision(henriks, SECOND)).mine.seats).toMatchObject([{ person: { name: 'Jonas Friis' } }]);
    const henrik = await openTab(browser, product.tabUrl, {
      name: 'Henrik Ågård',
      path: `beslutninger/${SECOND}`,
    });
    await henrik.getByRole('heading', { name: 'Svar på vegne af Jonas Friis' }).waitFor();
    await henrik.getByRole('radio', { name: 'Godkend', exact: true }).check();
    await shoot(henrik, '5-on-behalf-of');
    await henrik.getByRole('button', { name: 'Afgiv svar' }).click();
    await henrik.getByText('Svaret på vegne af Jonas Friis er registreret.').waitFor();
    await shoot(henrik, '5-on-behalf-of-recorded');
    const { votes } = await decision(camilla, SECOND);
    expect(votes.at(-1)).toMatchObject({
      name: 'Henrik Ågård',
      onBehalfOf: { name: 'Jonas Friis' },
      choice: 'approve',
    });
    expect(await camilla.call(verifyLedger)).toMatchObject({ result: 'match' });
  });
});
