import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { addDays, addMonths, danishDate } from '../../domain/calendar/danish-time';
import { officeDayUntil } from '../../domain/calendar/working-day';
import { getCycle } from '../../contracts/cycle/cycle';
import { getLedger, verifyLedger } from '../../contracts/ledger/ledger';
import { signIn, type ApiUser } from '../support/api-client';
import { launchBrowser } from '../support/launch-browser';
import {
  newDataDir,
  newPorts,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from '../support/running-product';
import { writtenDate } from '../../words/written-dates';
import { allDelivered } from './support/all-delivered';
import { axeFindings } from './support/axe-findings';
import { dueCycleBy } from './support/due-by';
import { openPlayground, type PlaygroundPage } from './support/playground-page';
import { openTab } from './support/tab-page';

const ROOT = path.resolve(__dirname, '..', '..');
const SHOTS = path.join(ROOT, '.test', 'screenshots');
const REPORT = path.join(ROOT, 'examples', 'risikorapport.pdf');
const OWN = 'Kvartalsgennemgang af backup';
const LEGAL = 'Oplysningerne i registreringen er efterset';
const ONCE = 'Nyt kontrolmål for direktionen';

/**
 * The annual cycle told in order around a New Year: whatever the day is, the year's last day lies ahead or is today. The
 * clock of the product is not moved; what the hourly sweep sends three days before the deadline is asked for as if it
 * ran then. `npm run test:days` tells the same on other days.
 */
describe('The annual cycle through New Year, in Eksempel Kommune', () => {
  let dataDir: string;
  let product: RunningProduct;
  let browser: Browser;
  let teams: PlaygroundPage;
  let coordinator: Page;
  let lars: Page;
  let camilla: ApiUser;
  const today = danishDate(new Date().toISOString());
  const year = Number(today.slice(0, 4));
  const lastDay = `${String(year)}-12-31`;
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: path.join(SHOTS, `7-${name}.png`), fullPage: true });
  /** The line of a task in the list below the year. */
  const line = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
  const tasks = async (title: string) =>
    (await camilla.call(getCycle)).items.filter((item) => item.title === title);

  const add = async (task: { title: string; label: string; source: string; repeats?: string }) => {
    const field = (label: string) =>
      coordinator.getByLabel(new RegExp(`^${label.replace('?', '\\?')}\\s*\\*?$`));
    await field('Hvad skal gøres?').fill(task.title);
    await field('Frist').fill(lastDay);
    await field('Kravtype').selectOption(task.label);
    await field('Kilde').fill(task.source);
    if (task.repeats !== undefined) await field('Gentages').selectOption(task.repeats);
    await coordinator.getByRole('combobox', { name: 'Ansvarlig' }).fill('Lars');
    await coordinator.getByRole('option', { name: /Lars Østergaard/ }).click();
    await Promise.all([
      coordinator.waitForResponse((response) => response.request().method() === 'POST'),
      coordinator.getByRole('button', { name: 'Gem opgaven' }).click(),
    ]);
    await coordinator.getByText('Opgaven er gemt.').waitFor();
    await line(coordinator, task.title).last().waitFor();
  };

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    const [ports, folder, opened] = await Promise.all([newPorts(), newDataDir(), launchBrowser()]);
    [dataDir, browser] = [folder, opened];
    product = await startProduct({ ports, dataDir });
    camilla = await signIn(product.url, 'Camilla');
    await allDelivered(camilla);
    const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } });
    teams = await openPlayground(page, product.playgroundUrl);
    coordinator = await openTab(browser, product.tabUrl, { name: 'Camilla Nørby', path: 'aarshjul' });
  });

  afterAll(async () => {
    await browser.close();
    await product.stop();
    await removeDataDir(dataDir);
  });

  it('proposes the coming year from templates, none of them as law, and has nothing in it until it is taken', async () => {
    await coordinator.getByRole('button', { name: `Vis ${String(year + 1)}` }).click();
    await coordinator.getByRole('button', { name: new RegExp(`^Forslag til ${String(year + 1)} `) }).click();
    const proposed = coordinator.getByRole('group', { name: new RegExp(`^Forslag til ${String(year + 1)}`) });
    await proposed.getByRole('checkbox').first().waitFor();
    const offered = await proposed.innerText();
    for (const said of ['Vejledning', 'Benchmark', 'Lokal politik', 'KL’s Baseline-måling'])
      expect(offered).toContain(said);
    expect(offered).not.toMatch(/\bLov\b/);
    expect(await axeFindings(coordinator)).toEqual([]);
    await shoot(coordinator, 'next-year-proposed');
    await coordinator.setViewportSize({ width: 360, height: 800 });
    await shoot(coordinator, 'next-year-proposed-360');
    await coordinator.setViewportSize({ width: 1280, height: 900 });
    expect((await camilla.call(getCycle)).items.filter(({ dueOn }) => dueOn > lastDay)).toEqual([]);
    await coordinator.getByRole('button', { name: 'Vælg alle' }).click();
    await proposed.getByRole('checkbox', { name: /Kommune-dag/ }).uncheck();
    const count = await proposed.getByRole('checkbox', { checked: true }).count();
    await coordinator.getByRole('button', { name: 'Tilføj de valgte' }).click();
    await coordinator.getByText(`${String(count)} opgaver er tilføjet til ${String(year + 1)}.`).waitFor();
    await proposed.getByRole('checkbox', { name: /Leverandørrunde/ }).waitFor({ state: 'detached' });
    expect(await proposed.getByRole('checkbox').count()).toBe(1);
    await shoot(coordinator, 'next-year-taken');
  });

  it('has a date of the law beside one of the municipality’s own, each with its kind and its source', async () => {
    await coordinator.getByRole('button', { name: 'Tilføj opgave' }).click();
    await add({ title: LEGAL, label: 'Lov', source: 'NIS 2-loven § 10, stk. 3' });
    await add({
      title: OWN,
      label: 'Lokal politik',
      source: 'Direktionens årshjul',
      repeats: 'Hvert kvartal',
    });
    await add({ title: ONCE, label: 'Lokal politik', source: 'Direktionens årshjul' });
    const said = (title: string) => line(coordinator, title).last().innerText();
    expect(await said(LEGAL)).toMatch(/Lov[\s\S]*§ 10, stk\. 3/);
    expect(await said(OWN)).toMatch(/Lokal politik[\s\S]*Hvert kvartal[\s\S]*Lars Østergaard/);
    expect(await said(OWN)).not.toMatch(/Lov\b/);
    await shoot(coordinator, 'law-and-own');
  });

  it('reminds whoever sees to it in their own chat, three days before the year ends, and nobody in the channel', async () => {
    await dueCycleBy(product.azuritePort, `${officeDayUntil(addDays(lastDay, -3))}T11:00:00.000Z`);
    await allDelivered(camilla);
    await teams.openPersonalChat();
    const card = teams.card(OWN);
    await card
      .getByText(`skal være udført senest den ${writtenDate(lastDay, 'da')}`)
      .first()
      .waitFor();
    await card.getByText('Meld opgaven udført i årshjulet, når den er det.').waitFor();
    await shoot(teams.page, 'reminder');
    await teams.openLeadershipChannel();
    await teams.card(/Direktionen|Sag/).waitFor();
    expect(await teams.card(OWN).count()).toBe(0);
  });

  it('lets the one who sees to it say that it is done, with what shows it, and the next one stands in the new year', async () => {
    lars = await openTab(browser, product.tabUrl, { name: 'Lars Østergaard', path: 'aarshjul' });
    await lars.setViewportSize({ width: 360, height: 800 });
    await lars.getByRole('button', { name: `Meld udført: ${OWN}` }).click();
    expect(await lars.getByRole('button', { name: /^Ret:|^Tag ud:/ }).count()).toBe(0);
    await lars.getByLabel('Dokumentation').selectOption({ label: 'Som fil her (PDF eller billede)' });
    await lars.getByLabel(/^Hvad det viser/).fill('Gendannelse af backup er afprøvet');
    await lars.locator('input[type=file]').first().setInputFiles(REPORT);
    expect(await axeFindings(lars)).toEqual([]);
    await shoot(lars, 'done-with-proof-360');
    await lars.getByRole('button', { name: 'Gem som udført' }).click();
    await lars.getByText(/Gendannelse af backup er afprøvet/).waitFor();
    await lars.getByText('risikorapport.pdf').first().waitFor();
    await shoot(lars, 'done-360');
    const [done, next] = await tasks(OWN);
    expect(done).toMatchObject({ dueOn: lastDay, doneOn: today, nextOn: null });
    expect(next).toMatchObject({
      dueOn: addMonths(lastDay, 3),
      doneOn: null,
      owner: { name: 'Lars Østergaard' },
    });
    expect(await tasks(OWN)).toHaveLength(2);
  });

  it('proposes for the new year what came once in the old, and takes it once', async () => {
    await coordinator.reload();
    await coordinator.getByRole('button', { name: `Vis ${String(year + 1)}` }).click();
    await coordinator.getByRole('button', { name: new RegExp(`^Forslag til ${String(year + 1)} `) }).click();
    const proposed = coordinator.getByRole('group', { name: new RegExp(`^Forslag til ${String(year + 1)}`) });
    const once = proposed.getByRole('checkbox', { name: new RegExp(`${ONCE}.*fra ${String(year)}`) });
    await once.waitFor();
    // What comes again by itself is not proposed.
    expect(await proposed.innerText()).not.toContain(OWN);
    await coordinator.getByRole('button', { name: 'Vælg alle' }).click();
    const count = await proposed.getByRole('checkbox', { checked: true }).count();
    await coordinator.getByRole('button', { name: 'Tilføj de valgte' }).click();
    // Nothing is proposed any more, and it is still said what was taken.
    await once.waitFor({ state: 'detached' });
    await coordinator.getByText(`${String(count)} opgaver er tilføjet til ${String(year + 1)}.`).waitFor();
    expect((await tasks(ONCE)).map(({ dueOn }) => dueOn)).toEqual([lastDay, addMonths(lastDay, 12)]);
    await shoot(coordinator, 'the-new-year');
    const { lines } = await camilla.call(getLedger);
    expect(lines.filter(({ type }) => type === 'CycleItemDone')).toHaveLength(1);
    expect(await camilla.call(verifyLedger)).toMatchObject({ result: 'match' });
  });
});
