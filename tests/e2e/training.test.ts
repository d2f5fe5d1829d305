import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { addDays, addMonths, danishDate, type DanishDate } from '../../domain/calendar/danish-time';
import { listDeliveries } from '../../contracts/delivery/deliveries';
import { getLedger, verifyLedger } from '../../contracts/ledger/ledger';
import { getTraining, getTrainingPolicies, setTrainingPolicy } from '../../contracts/training/training';
import { signIn, type ApiUser } from '../support/api-client';
import { launchBrowser } from '../support/launch-browser';
import {
  newDataDir,
  newPorts,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from '../support/running-product';
import { dueTrainingBy } from './support/due-by';
import { openPlayground, type PlaygroundPage } from './support/playground-page';
import { press } from './support/press';
import { waitUntil } from '../support/wait-until';

const ROOT = path.resolve(__dirname, '..', '..');
const SHOTS = path.join(ROOT, '.test', 'screenshots');
const COORDINATOR = 'camilla.noerby@eksempel.dk';
const REPORTED = 'NIS2 for direktører';

/**
 * One course told in order: a director reports it, the coordinator verifies it, and it counts. The Playground has one
 * seat, so the product is stopped and started again when somebody else takes it; each test goes on from the last.
 */
describe('Training in Teams, in Eksempel Kommune', () => {
  let ports: Awaited<ReturnType<typeof newPorts>>;
  let dataDir: string;
  let product: RunningProduct;
  let browser: Browser;
  let page: Page;
  let teams: PlaygroundPage;
  let camilla: ApiUser;
  const today = (): DanishDate => danishDate(new Date().toISOString());
  /** Eight o'clock on the Monday to come. */
  const nextMonday = () => {
    const days = (8 - new Date(today()).getUTCDay()) % 7 || 7;
    return `${addDays(today(), days)}T08:00:00.000Z`;
  };
  /** After so many months a course of that day holds until today, or for a month more at most. */
  const monthsUntilNow = (completedOn: DanishDate | null) => {
    if (completedOn === null) throw new Error('Lars has taken no course');
    let months = 1;
    while (addMonths(completedOn, months) < today()) months += 1;
    return months;
  };
  const shoot = async (card: Locator, name: string) => {
    await card.screenshot({ path: path.join(SHOTS, `6-${name}.png`) });
  };
  /** The facts about completions so far, the oldest first. */
  const completionFacts = async () => {
    const { lines } = await camilla.call(getLedger);
    return lines.map(({ type }) => type).filter((type) => type?.startsWith('Completion'));
  };
  const larsInTheTab = async () => {
    const { members } = await camilla.call(getTraining);
    const lars = members.find((one) => one.person.name === 'Lars Østergaard');
    if (lars === undefined) throw new Error('Lars is not among the members');
    return lars;
  };
  const titles = (completions: readonly { otherCourse: { title: string } | null }[]) =>
    completions.flatMap(({ otherCourse }) => otherCourse?.title ?? []);

  const pressAs = ({ objectId }: ApiUser, verb: string, data: Record<string, unknown>) =>
    press(
      { url: product.url, playgroundPort: ports.playgroundPort },
      { objectId, verb, data: { ...data, language: 'da' } },
    );

  /** Choices and dates are made as a person makes them: the list or the calendar is opened, and something pressed in it. */
  const choose = async (card: Locator, label: string, option: string | RegExp) => {
    await card.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option }).first().click();
  };
  const chooseToday = async (card: Locator) => {
    await card.getByRole('combobox', { name: 'Hvilken dag blev kurset gennemført?' }).click();
    await page.getByRole('gridcell', { selected: false }).first().waitFor();
    await page
      .locator('[role=gridcell][aria-current=date], [role=gridcell] [aria-current=date]')
      .first()
      .click();
  };
  const sitDown = async (user?: string) => {
    product = await startProduct({
      ports,
      dataDir,
      args: user === undefined ? [] : ['--playground-user', user],
    });
    camilla = await signIn(product.url, 'Camilla');
    // Whoever could not be written to before is now met on the channel's roster.
    await dueTrainingBy(product.azuritePort, new Date().toISOString());
    // The Playground's page loses what comes while it opens.
    const awaited = user === undefined ? /^decision\// : /^training\/T-/;
    const isThere = async () =>
      (await camilla.call(listDeliveries)).deliveries.some(
        ({ id, state }) => state === 'sent' && awaited.test(id),
      );
    await waitUntil('the card to be sent', isThere, Boolean);
    teams = await openPlayground(page, product.playgroundUrl);
    await teams.openPersonalChat();
  };

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    [ports, dataDir, browser] = await Promise.all([newPorts(), newDataDir(), launchBrowser()]);
    page = await browser.newPage({ viewport: { width: 1300, height: 1000 } });
    await sitDown();
  });

  afterAll(async () => {
    await browser.close();
    await product.stop();
    await removeDataDir(dataDir);
  });

  it('lets a director report a course from the answer to "uddannelse"', async () => {
    await teams.write('uddannelse');
    const overview = teams.card('Dine kurser');
    await overview.getByRole('button', { name: 'Meld et kursus' }).waitFor();
    await shoot(overview, 'overview');
    expect(await overview.getByRole('button', { name: 'Registrér et kursus' }).count()).toBe(0);
    await overview.getByRole('button', { name: 'Meld et kursus' }).click();
    const form = teams.card('Jeg har taget et kursus');
    await choose(form, 'Hvilket kursus?', 'Et andet kursus');
    await form.getByRole('textbox', { name: 'Kursets titel' }).fill(REPORTED);
    await form.getByRole('textbox', { name: 'Udbyder' }).fill('COK');
    await chooseToday(form);
    await form.getByRole('spinbutton').fill('90');
    await shoot(form, 'report-form');
    await form.getByRole('button', { name: 'Meld kurset' }).click();
    const receipt = teams.card('Kurset er meldt');
    await receipt.getByText('Kurset tæller, når en koordinator har bekræftet det.').waitFor();
    await shoot(receipt, 'reported');
  });

  it('does not count yet: the card and the tab say so', async () => {
    await teams.write('uddannelse');
    const overview = teams.card(REPORTED);
    await overview.getByText('meldt (tæller, når en koordinator har bekræftet kurset)').waitFor();
    const { completions, notCounted } = await larsInTheTab();
    expect(titles(completions)).not.toContain(REPORTED);
    expect(titles(notCounted)).toEqual([REPORTED]);
    expect(await completionFacts()).toEqual(expect.arrayContaining(['CompletionReported']));
  });

  it('is not for another member to verify', async () => {
    const [reported] = (await larsInTheTab()).notCounted;
    const kirsten = await signIn(product.url, 'Kirsten');
    const { text } = await pressAs(kirsten, 'training.verify', {
      completionId: reported?.completionId,
      on: 'card',
    });
    expect(text).toContain('Din rolle giver ikke adgang');
    expect((await larsInTheTab()).notCounted).toHaveLength(1);
  });

  it('reminds the director of the date that the municipality has set, in his own chat', async () => {
    const { current } = await camilla.call(getTrainingPolicies);
    const policy = {
      ...current,
      from: today(),
      caseNumber: '26/030100',
      intervalMonths: monthsUntilNow((await larsInTheTab()).latestOn),
      reminderDays: [60],
    };
    await camilla.call(setTrainingPolicy, { json: policy });
    await dueTrainingBy(product.azuritePort, new Date().toISOString());
    const reminder = teams.card('Påmindelse om kursus');
    await reminder.getByText('Du har meldt et kursus.').waitFor();
    await reminder
      .getByText(/lokal politik/i)
      .first()
      .waitFor();
    await shoot(reminder, 'reminder');
  });

  it('tells the coordinator of it in a card of its own, and of the week in a digest on Monday', async () => {
    await product.stop();
    await sitDown(COORDINATOR);
    const card = teams.card('Et meldt kursus venter på bekræftelse');
    await card.getByText(REPORTED).waitFor();
    await shoot(card, 'to-verify');
    await dueTrainingBy(product.azuritePort, nextMonday());
    const digest = teams.card('Ugens overblik over kurser');
    await digest.getByText('1 meldt kursus venter på bekræftelse.').waitFor();
    await shoot(digest, 'digest');
    expect(await digest.innerText()).not.toMatch(/Lars|Pia/);
  });

  it('counts once the coordinator has verified it, and every card says so', async () => {
    await teams.card('Ugens overblik').getByRole('button', { name: 'Bekræft meldte kurser (1)' }).click();
    const list = teams.card('Kurser, der venter på bekræftelse');
    await list.getByText(REPORTED).waitFor();
    await shoot(list, 'awaiting');
    await list.getByRole('button', { name: 'Bekræft for Lars Østergaard' }).click();
    const verified = teams.card('Bekræftet for Lars Østergaard');
    await verified.getByText('Ingen meldte kurser venter på bekræftelse.').waitFor();
    await shoot(verified, 'verified');
    const own = teams.card('Kurset er bekræftet');
    await own.getByText(REPORTED).waitFor();
    await shoot(own, 'settled');
    expect(await own.getByRole('button', { name: 'Bekræft' }).count()).toBe(0);
    const { completions, notCounted } = await larsInTheTab();
    expect(titles(completions)).toEqual([REPORTED]);
    expect(notCounted).toEqual([]);
    const lars = await signIn(product.url, 'Lars');
    const { text } = await pressAs(lars, 'training.show', { shown: 'overview' });
    expect(text).toContain(REPORTED);
    expect(text).not.toContain('meldt (tæller');
  });

  it('lets the coordinator log a course for somebody from a card, which is then ready for the next one', async () => {
    const pressedOn = today();
    await teams.write('uddannelse');
    const overview = teams.card('Hvert medlem');
    await overview.getByRole('button', { name: 'Registrér et kursus' }).click();
    const form = teams.card('Hvem har taget kurset?');
    await choose(form, 'Hvem har taget kurset?', /Pia Ravn/);
    await choose(form, 'Hvilket kursus?', /workshop/i);
    await chooseToday(form);
    await shoot(form, 'log-form');
    await form.getByRole('button', { name: 'Registrér', exact: true }).click();
    const logged = teams.card('Registreret for Pia Ravn');
    await logged.getByText('Registrér det næste').waitFor();
    await shoot(logged, 'logged');
    const { members } = await camilla.call(getTraining);
    const pia = members.find((one) => one.person.name === 'Pia Ravn');
    expect(pia?.completions).toMatchObject([
      {
        completedOn: expect.stringMatching(new RegExp(`^(${[pressedOn, today()].join('|')})$`)),
        evidence: { kind: 'seenByCoordinator' },
      },
    ]);
  });

  it('adds nothing when the same course is logged for the same person again', async () => {
    const before = await completionFacts();
    const form = teams.card('Registreret for Pia Ravn');
    const chosen = form.getByRole('combobox', { name: 'Hvem har taget kurset?' });
    const shown = async () => [await chosen.textContent(), await chosen.getAttribute('value')].join(' ');
    await choose(form, 'Hvem har taget kurset?', /Pia Ravn/);
    await waitUntil('the person to be chosen', shown, (text) => text.includes('Pia'));
    await form.getByRole('button', { name: 'Registrér', exact: true }).click();
    await waitUntil('the form to be ready for the next', shown, (text) => !text.includes('Pia'));
    await shoot(teams.card('Hvem har taget kurset?'), 'logged-again');
    expect(await completionFacts()).toEqual(before);
  });

  it('says nothing of who lacks what in the channel', async () => {
    await teams.openLeadershipChannel();
    await teams
      .card('Til beslutning')
      .or(teams.card(/D-\d{4}-001/))
      .first()
      .waitFor();
    const posts = await page.locator('.ac-adaptiveCard').allInnerTexts();
    expect(posts.join('\n')).not.toMatch(/kursus|Påmindelse|Lars|Pia/);
    expect(await camilla.call(verifyLedger)).toMatchObject({ result: 'match' });
  });
});
