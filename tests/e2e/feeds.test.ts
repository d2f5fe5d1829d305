import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { danishDate } from '../../domain/calendar/danish-time';
import { listReports } from '../../contracts/status/report';
import { getReportDraft } from '../../contracts/status/report-draft';
import { giveSystemPlanTest, listSystems } from '../../contracts/system/system';
import { signIn, type ApiUser } from '../support/api-client';
import {
  aUsage,
  KITOS_CVR,
  KITOS_PASSWORD,
  KITOS_USER,
  startKitos,
  type KitosStandIn,
} from '../support/kitos-stand-in';
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
/** Three systems of the demo, by their ids in KITOS. */
const JOURNAL = 'a0000000-0000-4000-8000-000000000001';
const LIBRARY = 'a0000000-0000-4000-8000-000000000013';
const MAPS = 'a0000000-0000-4000-8000-000000000014';
const WEBSITE = 'a0000000-0000-4000-8000-000000000015';

/** What somebody writes in KITOS, on its way to the card of the month. */
describe('What KITOS says, in Eksempel Kommune', () => {
  let dataDir: string;
  let kitos: KitosStandIn;
  let product: RunningProduct;
  let browser: Browser;
  let coordinator: Page;
  let teams: PlaygroundPage;
  let camilla: ApiUser;
  let month: string;
  const today = () => danishDate(new Date().toISOString());
  const shoot = (what: Page | Locator, name: string) =>
    what.screenshot({ path: path.join(SHOTS, `8-${name}.png`) });
  const press = (name: string | RegExp) => coordinator.getByRole('button', { name }).first().click();
  const go = (page: string) => coordinator.goto(`${product.tabUrl}/${page}`);
  const kitosSection = () => coordinator.getByRole('region', { name: 'KITOS', exact: true });
  const systems = async () => (await camilla.call(listSystems)).systems;
  const named = async (name: string) => (await systems()).find((one) => one.name === name);
  const testPlan = async (name: string) =>
    camilla.call(giveSystemPlanTest, {
      params: { systemId: (await named(name))?.systemId ?? '' },
      json: {
        exhibit: { on: today(), says: 'Planen er afprøvet', kept: { kind: 'case', caseNumber: '26/000711' } },
      },
    });

  const NOT_SAID = { isSociallyCritical: 'Undecided', isBusinessCritical: 'DontKnow', hostedAt: 'Undecided' };
  const UNUSED = { isSociallyCritical: 'No', isBusinessCritical: 'No', hostedAt: 'Undecided' };
  const NO_RISK = { riskAssessmentConducted: 'No' };

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    [dataDir, browser, kitos] = await Promise.all([newDataDir(), launchBrowser(), startKitos()]);
    kitos.usages = [
      aUsage(JOURNAL, {
        name: 'Omsorgsjournal',
        general: { hostedAt: 'Undecided' },
        gdpr: { riskAssessmentConductedDate: '2026-09-01T00:00:00' },
      }),
      aUsage(LIBRARY, { name: 'Bibliotekssystem', general: UNUSED, gdpr: NO_RISK }),
      aUsage(MAPS, { name: 'Kort og geodata', general: NOT_SAID, gdpr: NO_RISK }),
      aUsage(WEBSITE, { name: 'Selvbetjening på hjemmesiden', general: NOT_SAID, gdpr: NO_RISK }),
    ];
    product = await startProduct({
      ports: await newPorts(),
      dataDir,
      environment: { KITOS_URL: kitos.url, KITOS_USER, KITOS_PASSWORD, KITOS_ORGANIZATION: KITOS_CVR },
    });
    camilla = await signIn(product.url, 'Camilla');
    const { months } = await camilla.call(listReports);
    month = months.find(({ standing }) => standing === 'first' || standing === 'firstOver')?.month ?? '';
    for (const { name, criticality } of await systems())
      if (criticality === 'society' || criticality === 'task') await testPlan(name);
    await allDelivered(camilla);
    const page = await browser.newPage({ viewport: { width: 1300, height: 1400 } });
    teams = await openPlayground(page, product.playgroundUrl);
    await teams.openLeadershipChannel();
    coordinator = await openTab(browser, product.tabUrl, {
      name: 'Camilla Nørby',
      path: 'indstillinger/datakilder',
    });
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    await kitos.stop();
    await removeDataDir(dataDir);
  });

  const changeInKitos = () => {
    const lastModified = new Date().toISOString();
    kitos.usages = [
      kitos.usages[0]!,
      aUsage(LIBRARY, { name: 'Bibliotekssystem (gammelt)', lastModified, general: UNUSED, gdpr: NO_RISK }),
      aUsage(MAPS, { name: 'Kort og geodata', lastModified, general: UNUSED, gdpr: NO_RISK }),
      aUsage(WEBSITE, {
        name: 'Selvbetjening på hjemmesiden',
        lastModified,
        general: { ...NOT_SAID, isBusinessCritical: 'Yes' },
        gdpr: NO_RISK,
      }),
    ];
  };

  it('proposes nothing where KITOS says what the municipality says, or does not know', async () => {
    await kitosSection().getByText('Endnu ikke hentet uden fejl.').waitFor();
    await press('Hent nu: KITOS');
    await kitosSection().getByText('Ingen forslag. Listerne siger det samme som kilden.').waitFor();
    await kitosSection()
      .getByText(/4 poster i kilden\./)
      .waitFor();
    await shoot(coordinator, 'nothing-proposed');
  });

  it('shows what was changed in KITOS as proposals, and nothing of it is so yet', async () => {
    const before = await systems();
    changeInKitos();
    await press('Hent nu: KITOS');
    await press('Ændret system (3)');
    await coordinator
      .getByRole('checkbox', {
        name: /^Selvbetjening på hjemmesiden\. Hvor kritisk: Ikke vurderet bliver til Kritisk for en opgave\./,
      })
      .waitFor();
    await shoot(coordinator, 'proposals');
    await coordinator.setViewportSize({ width: 360, height: 1400 });
    await shoot(coordinator, 'proposals-phone');
    await coordinator.setViewportSize({ width: 1280, height: 900 });
    expect(await systems()).toEqual(before);
  });

  it('is taken and dismissed by the coordinator, and the list of systems says what was taken alone', async () => {
    await coordinator.getByRole('checkbox', { name: /^Selvbetjening/ }).check();
    await coordinator.getByRole('checkbox', { name: /^Kort og geodata/ }).check();
    await press('Tag de valgte');
    await coordinator.getByText('2 forslag er behandlet.').waitFor();
    await coordinator.getByRole('checkbox', { name: /^Bibliotekssystem/ }).check();
    await press('Afvis de valgte');
    await coordinator.getByText('1 forslag er behandlet.').waitFor();
    await coordinator.getByText('Ingen åbne forslag.').waitFor();
    await press('Afvist (1)');
    await coordinator.getByText(/Navn: Bibliotekssystem bliver til Bibliotekssystem \(gammelt\)/).waitFor();
    await shoot(coordinator, 'taken-and-dismissed');
    expect(await named('Selvbetjening på hjemmesiden')).toMatchObject({ criticality: 'task' });
    expect(await named('Kort og geodata')).toMatchObject({ criticality: 'neither' });
    expect(await named('Bibliotekssystem (gammelt)')).toBeUndefined();
    await go('systemer');
    await coordinator.getByRole('link', { name: 'Selvbetjening på hjemmesiden' }).first().click();
    await coordinator.getByText('Kritisk for en opgave').first().waitFor();
    await shoot(coordinator, 'system');
  });

  it('stands as a figure on the card of the month, with where it is from and its day', async () => {
    await go(`maanedsstatus/${month}/udkast`);
    await press(/^Udsend status pr\./);
    await coordinator.getByRole('button', { name: 'Udsend nu', exact: true }).click();
    const status = () => teams.card('en kvittering og ikke en godkendelse');
    await status().getByRole('button', { name: 'Vis mere' }).click();
    await status().getByText('Listen over systemer i appen').first().waitFor();
    await teams.page.setViewportSize({ width: 1300, height: 4600 });
    await shoot(status(), 'card');
    const text = await status().innerText();
    expect(text).toMatch(/Kritiske systemer\s+12/);
  });

  it('makes nothing green when it cannot be read, waits for the coordinator, and counts again when it can', async () => {
    await testPlan('Selvbetjening på hjemmesiden');
    const systemsIn = async () => (await camilla.call(getReportDraft, { params: { month } })).report.sections;
    const lightOf = async () => (await systemsIn()).find(({ section }) => section === 'systems')?.light;
    expect(await lightOf()).toMatchObject({ colour: 'green' });
    kitos.mood = () => ({ status: 401 });
    await go('indstillinger/datakilder');
    await press('Hent nu: KITOS');
    await kitosSection()
      .getByText(/Kilden afviste nøglen eller brugeren\..*Det, der er hentet før, står uændret\./)
      .waitFor();
    await shoot(coordinator, 'refused');
    expect(await named('Selvbetjening på hjemmesiden')).toMatchObject({ criticality: 'task' });
    await waitUntil('the figure to be grey', lightOf, (light) => light?.rule === 'register-source-unread');
    await go('');
    await coordinator.getByRole('link', { name: /Datakilden KITOS/ }).waitFor();
    await coordinator.getByText('KITOS kan ikke læses.').waitFor();
    await shoot(coordinator, 'waiting');
    await coordinator.getByRole('link', { name: /Datakilden KITOS/ }).click();
    kitos.mood = () => undefined;
    await press('Hent nu: KITOS');
    await waitUntil('the figure to be green again', lightOf, (light) => light?.colour === 'green');
    await go('');
    await coordinator.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await coordinator.getByText('Datakilden KITOS').count()).toBe(0);
  });
});
