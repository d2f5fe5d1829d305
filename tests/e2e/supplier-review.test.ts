import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { getDecision, listDecisions } from '../../contracts/decision/decision';
import { getFeeds, readFeedNow } from '../../contracts/feed/feeds';
import { verifyLedger } from '../../contracts/ledger/ledger';
import { addSupplierRemark, getSupplier, listSuppliers } from '../../contracts/supplier/supplier';
import { addDays, danishDate } from '../../domain/calendar/danish-time';
import { writtenDate } from '../../words/written-dates';
import { signIn, type ApiUser } from '../support/api-client';
import { anAudit, DBS_HEADER, DBS_KEY, startDbs, type DbsStandIn } from '../support/dbs-stand-in';
import { answers } from '../support/drafts';
import { launchBrowser } from '../support/launch-browser';
import {
  newDataDir,
  newPorts,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from '../support/running-product';
import { waitUntil } from '../support/wait-until';
import { allDelivered } from './support/all-delivered';
import { axeFindings } from './support/axe-findings';
import { openPlayground, type PlaygroundPage } from './support/playground-page';
import { openTab } from './support/tab-page';

const ROOT = path.resolve(__dirname, '..', '..');
const SHOTS = path.join(ROOT, '.test', 'screenshots');
const SUPPLIER = 'Eksempel Omsorg A/S';
const REPORT = 'DBS: Tilsyn med Eksempel Omsorg';
const REMARK = 'Leverandøren har ikke afprøvet sin nødplan';
const CONCLUSION = 'Tilsynet viser ét forhold, som der følges op på.';

/** One supervision told in order, from the report that DBS announces to what has changed since it was approved. */
describe('The supervision of a supplier in Eksempel Kommune', () => {
  let dataDir: string;
  let product: RunningProduct;
  let dbs: DbsStandIn;
  let browser: Browser;
  let teams: PlaygroundPage;
  let coordinator: Page;
  let camilla: ApiUser;
  let supplierId: string;
  let DECISION: string;
  const inDays = (days: number) => addDays(danishDate(new Date().toISOString()), days);
  const [FROM, TO] = [inDays(-400), inDays(-36)];
  const supplier = () => camilla.call(getSupplier, { params: { supplierId } });
  const button = (name: string | RegExp) => coordinator.getByRole('button', { name });
  const field = (label: string) => coordinator.getByLabel(new RegExp(`^${label}\\s*\\*?$`));
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: path.join(SHOTS, `8-${name}.png`), fullPage: true });
  const readDbs = async () => {
    const runs = async () =>
      (await camilla.call(getFeeds)).feeds.find(({ feed }) => feed === 'dbs')?.lastRun?.endedAt;
    const before = await runs();
    dbs.now = new Date().toISOString();
    await camilla.call(readFeedNow, { params: { feed: 'dbs' } });
    await waitUntil('DBS to be read', runs, (endedAt) => endedAt !== undefined && endedAt !== before);
  };
  const visit = async (where: string, heading: string) => {
    await coordinator.goto(`${product.tabUrl}/${where}`);
    await coordinator.getByRole('heading', { name: heading, exact: true }).first().waitFor();
  };
  const openSupplier = () => visit(`leverandoerer/${supplierId}`, SUPPLIER);

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    [dataDir, browser, dbs] = await Promise.all([newDataDir(), launchBrowser(), startDbs()]);
    const environment = { DBS_URL: dbs.url, DBS_KEY_HEADER: DBS_HEADER, DBS_KEY };
    product = await startProduct({ ports: await newPorts(), dataDir, environment });
    camilla = await signIn(product.url, 'Camilla');
    supplierId =
      (await camilla.call(listSuppliers)).suppliers.find(({ name }) => name === SUPPLIER)?.supplierId ?? '';
    await allDelivered(camilla);
    const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } });
    teams = await openPlayground(page, product.playgroundUrl);
    coordinator = await openTab(browser, product.tabUrl, { name: 'Camilla Nørby' });
  });

  afterAll(async () => {
    await browser.close();
    await product.stop();
    await dbs.stop();
    await removeDataDir(dataDir);
  });

  it('begins with a report that DBS announces, and that becomes a statement when somebody says its period', async () => {
    dbs.audits = [anAudit(1, new Date(Date.now() - 86_400_000).toISOString())];
    await readDbs();
    dbs.audits.push(
      anAudit(2, new Date().toISOString(), { name: REPORT, supplier: { id: 7, name: SUPPLIER } }),
    );
    await readDbs();
    expect((await supplier()).statements.map(({ exhibit }) => exhibit.says)).not.toContain(REPORT);
    await visit('indstillinger/datakilder', 'Datakilder');
    await button(/^Tilsynsrapport.*\(1\)/).click();
    await coordinator.getByText(REPORT).first().waitFor();
    await button('Registrér som erklæring').click();
    await field('Rapporten dækker fra').fill(FROM);
    await field('Til og med').fill(TO);
    await shoot(coordinator, 'dbs-report');
    await button('Registrér som erklæring').last().click();
    await waitUntil('the statement', supplier, ({ statements }) =>
      statements.some(({ exhibit }) => exhibit.says === REPORT),
    );
    await openSupplier();
    await coordinator.getByText('Mangler egen godkendelse').waitFor();
    await coordinator.getByText(`${REPORT} (`, { exact: false }).waitFor();
  });

  it('goes on with the paper itself, and with a remark that somebody has by a day', async () => {
    await button('Registrér erklæring').click();
    await field('Periode fra').fill(FROM);
    await field('Periode til og med').fill(TO);
    await field('Hvad det viser').fill('Revisorerklæring ISAE 3000');
    await field('Dato').first().fill(inDays(-20));
    await coordinator.getByRole('radio', { name: /^Som fil her/ }).check();
    await coordinator.locator('input[type=file]').setInputFiles({
      name: 'isae-3000.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\nISAE 3000\n%%EOF\n'),
    });
    await button('Registrér erklæring').last().click();
    await coordinator.getByRole('button', { name: /isae-3000\.pdf/ }).waitFor();
    await button('Skriv bemærkning').click();
    await coordinator.getByRole('textbox', { name: /^Bemærkning/ }).fill(REMARK);
    await coordinator.getByRole('combobox', { name: /^Ansvarlig/ }).fill('Lars');
    await coordinator.getByRole('option', { name: /Lars Østergaard/ }).click();
    await field('Frist').first().fill(inDays(20));
    await button('Gem bemærkningen').click();
    await coordinator.getByText('Bemærkningen er gemt.').waitFor();
    await coordinator.getByText(`Frist ${writtenDate(inDays(20), 'da')} · Lars Østergaard`).waitFor();
    expect(await axeFindings(coordinator)).toEqual([]);
    await shoot(coordinator, 'supplier-before');
  });

  it('is put forward as it stands on the list, with the statement’s file, and nothing is typed twice', async () => {
    await coordinator.getByRole('link', { name: 'Lav beslutningssag af tilsynet' }).click();
    await field('Leverandør').waitFor();
    expect(await field('Leverandør').inputValue()).toBe(SUPPLIER);
    const found = await field('Hvad tilsynet viste').inputValue();
    for (const said of [REPORT, 'Revisorerklæring ISAE 3000', REMARK]) expect(found).toContain(said);
    await coordinator.getByLabel('isae-3000.pdf er fortroligt').waitFor();
    await field('Konsekvens for borgerne').fill('Ingen, mens der følges op.');
    await field('Beslutningstekst').fill(CONCLUSION);
    await coordinator.getByRole('combobox', { name: 'Indstiller' }).fill('Camilla');
    await coordinator.getByRole('option', { name: 'Camilla Nørby' }).click();
    await shoot(coordinator, 'draft');
    await coordinator.getByRole('button', { name: 'Forelæg sagen' }).click();
    await coordinator.getByRole('button', { name: 'Ja, forelæg' }).click();
    await coordinator.getByRole('heading', { name: 'Konsekvens for borgerne' }).waitFor();
    await shoot(coordinator, 'case');
    // The list says that the case is on its way, and offers no second one.
    await openSupplier();
    await coordinator.getByText('Venter på ledelsesorganets svar:').waitFor();
    expect(await coordinator.getByRole('link', { name: 'Lav beslutningssag af tilsynet' }).count()).toBe(0);
    DECISION =
      (await camilla.call(listDecisions)).decisions.find(({ kind }) => kind === 'supplierReview')
        ?.decisionId ?? '';
    const { content } = await camilla.call(getDecision, { params: { decisionId: DECISION } });
    expect(content).toMatchObject({ kind: 'supplierReview', supplierId, supplier: SUPPLIER });
    const { annexes, openCase } = await supplier();
    expect(openCase).toBe(DECISION);
    expect(content.annexes).toContainEqual(annexes.at(-1));
  });

  it('is approved by a director on the card, and with that by the municipality itself', async () => {
    await allDelivered(camilla);
    await teams.openPersonalChat();
    const card = teams.card(SUPPLIER);
    await card.getByRole('button', { name: 'Vis hele sagen' }).click();
    await card.getByText('Tilsynet er udført af: DBS.').waitFor();
    await shoot(teams.page, 'card');
    await card.getByRole('button', { name: 'Godkend', exact: true }).click();
    await teams.card('Dit svar er registreret').getByText(SUPPLIER).first().waitFor();
    expect(await supplier()).toMatchObject({ standing: 'toApprove', approval: null });
    for (const name of ['Mette', 'Kirsten']) await answers(await signIn(product.url, name), DECISION);
    expect(await supplier()).toMatchObject({
      standing: 'supervised',
      approval: { decisionId: DECISION },
    });
    await allDelivered(camilla);
    await teams.openLeadershipChannel();
    const channel = await teams.card(DECISION).innerText();
    expect(channel).not.toMatch(/Eksempel Omsorg|nødplan|Lars|Mette|Kirsten/);
  });

  it('then stands as approved on the supplier’s page, in Krav and in the month’s status', async () => {
    await openSupplier();
    await coordinator.getByText('Der er ikke kommet noget nyt, siden sagen blev forelagt.').waitFor();
    await coordinator.getByRole('link', { name: DECISION, exact: true }).first().waitFor();
    expect(await axeFindings(coordinator)).toEqual([]);
    await shoot(coordinator, 'supplier-approved');
    await visit('krav', 'Krav');
    await coordinator
      .getByRole('link', { name: new RegExp(`Tilsyn med ${SUPPLIER}.*${DECISION}`) })
      .waitFor();
    await shoot(coordinator, 'krav');
    await visit('maanedsstatus', 'Månedsstatus');
    await coordinator.getByRole('link', { name: /^Se udkastet til status pr\./ }).click();
    const section = coordinator.getByRole('region', { name: 'Leverandørtilsyn' });
    await section.getByText('Kilde: Listen over leverandører i appen').waitFor();
    expect(await section.innerText()).toMatch(/Tilsyn via DBS\s+1/);
    await shoot(coordinator, 'status');
  });

  it('says what has come since as soon as something has, and the approval stands as what it was', async () => {
    await camilla.call(addSupplierRemark, {
      params: { supplierId },
      json: {
        text: 'Logning er ikke gennemgået',
        ownerId: (await supplier()).owner?.personId,
        dueOn: inDays(9),
      },
    });
    await openSupplier();
    await coordinator.getByText('Det er kommet til, siden sagen blev forelagt: 1 bemærkning.').waitFor();
    await coordinator.getByText(/Ny siden godkendelsen/).waitFor();
    await shoot(coordinator, 'supplier-since');
    await coordinator.setViewportSize({ width: 360, height: 800 });
    await shoot(coordinator, 'supplier-since-360');
    expect(await camilla.call(verifyLedger)).toMatchObject({ result: 'match' });
  });
});
