import type { Page } from 'playwright-core';
import { compose } from '../../functions/compose';
import { parseConfig } from '../../functions/config';
import { localEnvironment } from '../../functions/local/local-environment';
import { openAccount } from '../../functions/storage/account';
import { getCourses } from '../../contracts/training/training';
import { getHealth } from '../../contracts/session';
import { addDays, danishDate } from '../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../domain/event';
import { signIn } from '../support/api-client';
import { holdToken } from '../support/hold-token';
import { launchBrowser } from '../support/launch-browser';
import { newDataDir, newPorts, removeDataDir, startProduct } from '../support/running-product';
import { chunksOf } from './completions';
import { countOf, percentile, type Row } from './row';
import { serveBarePage } from './serve-bare-page';
import { slowLine, tokenOf, type Transferred } from './slow-line';

const PEOPLE = 40_000;
const COMPLETIONS = 20_000;
const ROWS_OF_A_BATCH = 100;
const MOST_KB = 300;
const MOST_MS = 100;
const MOST = 1;

/**
 * The training page of 40,000 employees, by the real server: what comes over the line until the first rows are there,
 * and how long the page takes to show that it heard, while somebody searches, sorts and goes down the list. Beside it the
 * same of choosing a tab on a bare Fluent page.
 */
export async function benchList(): Promise<Row[]> {
  const bare = await serveBarePage();
  const dataDir = await newDataDir();
  const ports = await newPorts();
  const product = await startProduct({ dataDir, ports });
  try {
    const token = await tokenOf(product.url, 'Camilla');
    await fill({ ...ports, dataDir }, product.url);
    const onBare = await onBarePage(bare.url);
    const { took, fetched } = await onList(product.tabUrl, token);
    const list = `the list of ${String(PEOPLE)} employees`;
    // A tab of the bare page is another deed, so it is no floor of these; it stands beside them.
    const rows = Object.entries(took).map(([what, times]) =>
      countOf(`${list}: ${what}`, 'ms', percentile(times, MOST), MOST_MS),
    );
    return [
      countOf('another tab of a bare Fluent page, to compare', 'ms', percentile(onBare, MOST)),
      ...rows,
      countOf(`${list}: longest of all`, 'ms', percentile(Object.values(took).flat(), MOST), MOST_MS),
      countOf(`${list}: code and answers until the first rows`, 'kB', Math.round(fetched.allKb), MOST_KB),
    ];
  } finally {
    await product.stop();
    await removeDataDir(dataDir);
    await bare.close();
  }
}

const inDanish = (count: number): string => count.toLocaleString('da-DK');

type Place = Parameters<typeof localEnvironment>[0];

/** Enters everybody as an import and a group do, without their hours: rows of the directory and entries of the ledger. */
async function fill(place: Place, url: string): Promise<void> {
  const config = parseConfig(localEnvironment(place));
  const table = openAccount(config.storage).table('people');
  const numbers = Array.from({ length: PEOPLE }, (_, number) => number);
  for (let from = 0; from < PEOPLE; from += ROWS_OF_A_BATCH)
    await table.submitTransaction(
      numbers.slice(from, from + ROWS_OF_A_BATCH).map((number) => [
        'create',
        {
          partitionKey: 'person',
          rowKey: personOf(number),
          name: `${FIRST[number % FIRST.length] ?? ''} ${LAST[(number * 7) % LAST.length] ?? ''} ${String(number)}`,
          title: 'Social- og sundhedsassistent',
          mail: `ansat${String(number)}@eksempel.dk`,
          objectId: `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`,
        },
      ]),
    );
  const camilla = await signIn(url, 'Camilla');
  const { courses } = await camilla.call(getCourses);
  const { ledger } = await camilla.call(getHealth);
  const { program } = compose(config);
  const head = { seq: ledger.length, hash: ledger.head };
  for (const entries of chunksOf(events(courses.map(({ courseId }) => courseId)), head))
    if ((await program.store.append(entries)) === 'taken') throw new Error('Somebody else wrote meanwhile');
}

const FIRST = ['Anne', 'Bo', 'Camilla', 'Dorte', 'Erik', 'Fatima', 'Gitte', 'Hans', 'Ida', 'Jens', 'Åse'];
const LAST = ['Andersen', 'Bæk', 'Christensen', 'Holm', 'Jensen', 'Møller', 'Sørensen', 'Østergaard'];
const personOf = (number: number): string => `p-bench${String(number)}`;

function* events(courses: readonly string[]): Generator<LedgerEvent> {
  const today = danishDate(new Date().toISOString());
  for (let number = 0; number < PEOPLE; number += 1)
    yield {
      type: 'GroupJoined',
      data: { personId: personOf(number), group: 'employees', from: addDays(today, -400) },
    };
  for (let number = 0; number < COMPLETIONS; number += 1)
    yield {
      type: 'CompletionLogged',
      data: {
        completionId: `T-${String(500_000 + number)}`,
        personId: personOf(number),
        courseId: courses[(number * 3) % courses.length] ?? '',
        otherCourse: null,
        minutes: null,
        completedOn: addDays(today, -1 - (number % 300)),
        evidence: { kind: 'seenByCoordinator' },
      },
    };
}

/** Notes how long each press took from the press until the page had been painted after it. */
const NOTE_PRESSES = `
  window.presses = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId > 0) window.presses.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })`;

/** What was noted while something was done; what took less than two frames was too short to be noted. */
async function pressesOf(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await page.evaluate('void (window.presses = [])');
  await act();
  // What was noted is told in a task of its own.
  await page.waitForTimeout(SETTLED_MS);
  const noted = await page.evaluate<number[]>('window.presses');
  return noted.length > 0 ? noted : [SHORTEST_MS];
}
const SETTLED_MS = 1500;
const SHORTEST_MS = 16;

async function slowPage(token?: string) {
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'da-DK' });
  if (token !== undefined) await holdToken(context, token);
  await context.addInitScript(NOTE_PRESSES);
  const page = await context.newPage();
  const line = await slowLine(page);
  return { page, line, close: () => browser.close() };
}

async function onBarePage(url: string): Promise<number[]> {
  const { page, close } = await slowPage();
  try {
    await page.goto(url);
    await page.getByRole('tab').first().waitFor();
    await page.waitForLoadState('networkidle');
    return await pressesOf(page, async () => {
      for (const name of ['Uddannelse', 'Månedsstatus', 'Beslutninger', 'Uddannelse'])
        await page.getByRole('tab', { name }).click();
    });
  } finally {
    await close();
  }
}

async function onList(
  tabUrl: string,
  token: string,
): Promise<{ took: Record<string, number[]>; fetched: Transferred }> {
  const { page, line, close } = await slowPage(token);
  try {
    await page.goto(`${tabUrl}/uddannelse`);
    const group = page.getByLabel('Vis gruppe');
    await group.selectOption('Medarbejdere', { timeout: 120_000 });
    await page.getByText(`Viser ${inDanish(PEOPLE)} af ${inDanish(PEOPLE)}.`).waitFor({ timeout: 120_000 });
    const row = page.getByRole('row').nth(2);
    await row.waitFor();
    const fetched = line();
    await page.waitForLoadState('networkidle');
    const search = page.getByRole('searchbox');
    // As a person does, who types where they look: what is out of sight changes nothing to see, and Chromium would count
    // the time until something else does.
    await search.click();
    const took = {
      'a letter in the search': await pressesOf(page, () =>
        search.pressSequentially('jensen 3', { delay: 150 }),
      ),
      'the search emptied': await pressesOf(page, () => search.fill('').then(() => search.press('End'))),
      'put in order by a column': await pressesOf(page, async () => {
        for (const head of await page.getByRole('columnheader').getByRole('button').all()) await head.click();
      }),
      'down the list by keys': await pressesOf(page, async () => {
        await row.getByRole('gridcell').first().click();
        for (const key of ['PageDown', 'PageDown', 'ArrowDown', 'Control+End', 'Control+Home'])
          await page.keyboard.press(key, { delay: 100 });
      }),
    };
    return { took, fetched };
  } finally {
    await close();
  }
}
