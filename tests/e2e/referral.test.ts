import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { danishDate } from '../../domain/calendar/danish-time';
import { officeDayUntil } from '../../domain/calendar/working-day';
import { getDecision, listDecisions } from '../../contracts/decision/decision';
import { listDeliveries } from '../../contracts/delivery/deliveries';
import { writtenDate } from '../../words/written-dates';
import { readPdf, wholeText } from '../functions/documents/pdf/read-pdf';
import { signIn, type ApiUser } from '../support/api-client';
import { launchBrowser } from '../support/launch-browser';
import {
  newDataDir,
  newPorts,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from '../support/running-product';
import { axeFindings } from './support/axe-findings';
import { dueReferralsBy } from './support/due-by';
import { openTab } from './support/tab-page';

const SHOTS = path.resolve(__dirname, '..', '..', '.test', 'screenshots');

/** What the body has approved goes on to kommunalbestyrelsen, on the very day of its meeting, and comes back. */
describe('A matter that is sent on, in Eksempel Kommune', () => {
  let dataDir: string;
  let product: RunningProduct;
  let browser: Browser;
  let coordinator: Page;
  let camilla: ApiUser;
  let decisionId: string;
  const today = danishDate(new Date().toISOString());
  const said = writtenDate(today, 'da');
  const region = () => coordinator.getByRole('region', { name: 'Politisk behandling' });
  const field = (label: string) => region().getByLabel(new RegExp(`^${label}\\s*\\*?$`));
  const decision = () => camilla.call(getDecision, { params: { decisionId } });
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: path.join(SHOTS, `61-${name}.png`), fullPage: true });
  /** The minute as somebody gets it on the page. */
  const minute = async (language: 'Dansk' | 'Engelsk (oversættelse)') => {
    await coordinator.getByRole('radio', { name: language }).check();
    const download = coordinator.waitForEvent('download');
    await coordinator.getByRole('button', { name: 'Hent som PDF' }).click();
    const pdf = await readPdf(await readFile(await (await download).path()));
    return wholeText(pdf).replace(/\s+/g, ' ');
  };

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    [dataDir, browser] = await Promise.all([newDataDir(), launchBrowser()]);
    const args = ['--no-playground'];
    product = await startProduct({ ports: await newPorts(), dataDir, history: true, args });
    camilla = await signIn(product.url, 'Camilla');
    const { decisions } = await camilla.call(listDecisions);
    decisionId = decisions.find(({ state }) => state === 'concluded')?.decisionId ?? '';
    coordinator = await openTab(browser, product.tabUrl, {
      name: 'Camilla Nørby',
      path: `beslutninger/${decisionId}`,
    });
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    await removeDataDir(dataDir);
  });

  it('is recorded with the meeting, and that the members had it later than four working days before', async () => {
    await region().getByRole('button', { name: 'Registrér oversendelse' }).click();
    await field('Oversendt til').selectOption('Kommunalbestyrelsen');
    await field('Behandles på mødet den').fill(today);
    await region()
      .getByText(/^Medlemmerne skal have dagsorden og materiale senest den .*Lov:/)
      .waitFor();
    await field('Oversendt den').fill(today);
    await field('Sagsnummer').fill('26/009001');
    await shoot(coordinator, 'referral-form');
    await region().getByRole('button', { name: 'Gem oversendelsen' }).click();
    await region().getByText(`Oversendt den ${said} til mødet den ${said}, sag 26/009001`).waitFor();
    await region()
      .getByText(/^Oversendt senere end den/)
      .waitFor();
    expect((await decision()).referrals).toMatchObject([{ politicalBody: 'council', answer: null }]);
    expect(await axeFindings(coordinator)).toEqual([]);
    const paper = await minute('Dansk');
    expect(paper).toContain('Afventer beslutning');
  });

  it('reminds the coordinator of the meeting, and nobody in the channel', async () => {
    await dueReferralsBy(product.azuritePort, `${officeDayUntil(today)}T11:00:00.000Z`);
    const { deliveries } = await camilla.call(listDeliveries);
    const reminders = deliveries.filter(({ about }) => about.kind === 'referralReminder');
    expect(reminders.map(({ about }) => about.reference)).toEqual([decisionId, decisionId]);
    expect(reminders.map(({ to }) => to?.name).sort()).toEqual(['Camilla Nørby', 'Thomas Winther']);
    await coordinator.getByRole('link', { name: 'Overblik' }).first().click();
    await coordinator
      .getByText(`Oversendt til politisk behandling på mødet den ${said}. Beslutningen er ikke registreret.`)
      .waitFor();
    await shoot(coordinator, 'referral-waits');
    await coordinator.goto(`${product.tabUrl}/beslutninger/${decisionId}`);
    await region().getByText('Afventer beslutning').waitFor();
  });

  it('comes back, and changes nothing of what the body decided', async () => {
    const before = await decision();
    await region().getByRole('button', { name: 'Registrér beslutningen (O1)' }).click();
    await field('Hvad der blev besluttet').selectOption('Taget til efterretning');
    await field('Besluttet den').fill(today);
    await field('Sagsnummer').first().fill('26/009002');
    await region().getByRole('button', { name: 'Gem beslutningen' }).click();
    await region().getByText(`Besluttet den ${said}, sag 26/009002`).waitFor();
    const after = await decision();
    expect(after.referrals).toMatchObject([{ answer: { referralOutcome: 'noted', decidedOn: today } }]);
    expect([after.state, after.outcome, after.votes]).toEqual([before.state, before.outcome, before.votes]);
    await shoot(coordinator, 'referral-answered');
    await coordinator.setViewportSize({ width: 360, height: 800 });
    await shoot(coordinator, 'referral-answered-360');
    await coordinator.setViewportSize({ width: 1280, height: 900 });
  });

  it('is told in the minute, in both languages, below the body’s own answers', async () => {
    const danish = await minute('Dansk');
    expect(danish).toContain('Udpeget som ledelsesorgan: Direktionen');
    expect(danish).toContain(`Taget til efterretning den ${said}, sag 26/009002`);
    expect(danish.indexOf('Politisk behandling')).toBeGreaterThan(danish.indexOf('Mette Holm'));
    expect(danish).not.toContain('Afventer beslutning');
    const english = await minute('Engelsk (oversættelse)');
    expect(english).toContain('Political decision');
    expect(english).toContain('case 26/009002');
  });
});
