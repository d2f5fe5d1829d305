import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { repositoryDir } from '../../functions/local/local-environment';
import { demoPeople } from '../support/api-client';
import { launchBrowser } from '../support/launch-browser';
import { newDataDir, removeDataDir, startProduct } from '../support/running-product';
import { countOf, percentile, rowOf, type Row } from './row';

const VISITS = 5;
const MEDIAN = 0.5;

/** A phone on a mobile net: four times as slow as this machine, 10 Mbit a second, 40 ms there and back. */
const SLOWER = 4;
const LINE = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };

const MOST_KB = 200;
const MOST_CALLS = 12;

type Visit = { paintedMs: number; scriptKb: number; calls: number };

/**
 * The first visit to Overblik as a director, nothing kept from before, beside a bare page of the same library with tabs,
 * a table, a dialog and a notice, which asks nobody for anything.
 */
export async function benchTab(): Promise<Row[]> {
  const bare = await serveBarePage();
  const dataDir = await newDataDir();
  const product = await startProduct({ dataDir });
  try {
    const token = await tokenOf(product.url, 'Mette');
    const floors: Visit[] = [];
    const values: Visit[] = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      floors.push(await firstVisit(bare.url, { shows: 'Overblik' }));
      values.push(await firstVisit(product.tabUrl, { shows: 'Overblik', token }));
    }
    const middle = (visits: readonly Visit[], what: keyof Visit) =>
      percentile(
        visits.map((visit) => visit[what]),
        MEDIAN,
      );
    return [
      rowOf('first view of Overblik: largest part painted (floor: bare Fluent page)', 'ms', {
        floor: middle(floors, 'paintedMs'),
        value: middle(values, 'paintedMs'),
      }),
      rowOf('first view of Overblik: JavaScript as sent, Brotli (floor: bare Fluent page)', 'kB', {
        floor: middle(floors, 'scriptKb'),
        value: middle(values, 'scriptKb'),
      }),
      countOf(
        'first view of Overblik: JavaScript as sent, Brotli',
        'kB',
        middle(values, 'scriptKb'),
        MOST_KB,
      ),
      countOf('first view of Overblik: calls', 'calls', middle(values, 'calls'), MOST_CALLS),
    ];
  } finally {
    await product.stop();
    await removeDataDir(dataDir);
    await bare.close();
  }
}

async function tokenOf(url: string, name: string): Promise<string> {
  const person = (await demoPeople(url)).find((one) => one.name.startsWith(name));
  const answer = await fetch(`${url}/_local/identity/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ oid: person?.oid }),
  });
  return ((await answer.json()) as { token: string }).token;
}

/** A browser of its own for each visit, so that nothing is kept, not even the code as it was read. */
async function firstVisit(url: string, { shows, token }: { shows: string; token?: string }): Promise<Visit> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'da-DK' });
    if (token !== undefined)
      await context.addInitScript(`sessionStorage.setItem('ledelsestilsyn.token', ${JSON.stringify(token)})`);
    await context.addInitScript(
      `new PerformanceObserver((list) => { window.paintedMs = list.getEntries().at(-1).startTime; })
        .observe({ type: 'largest-contentful-paint', buffered: true })`,
    );
    const page = await context.newPage();
    const line = await slowLine(page);
    await page.goto(url);
    await page.getByRole('heading', { level: 1, name: shows }).waitFor();
    await page.waitForLoadState('networkidle');
    const paintedMs = await page.evaluate<number>('window.paintedMs');
    return { paintedMs, ...line() };
  } finally {
    await browser.close();
  }
}

async function slowLine(page: Page): Promise<() => { scriptKb: number; calls: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const scripts = new Set<string>();
  const seen = { bytes: 0, calls: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => {
    seen.calls += 1;
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) seen.bytes += encodedDataLength;
  });
  return () => ({ scriptKb: seen.bytes / 1000, calls: seen.calls });
}

/** Builds the bare page with the tab's own settings and serves it as it was pressed. */
export async function serveBarePage(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ledelsestilsyn-bare-'));
  const { build } = await import('vite');
  await build({
    configFile: path.join(repositoryDir, 'tab', 'vite.config.ts'),
    root: path.join(__dirname, 'bare-page'),
    base: '/',
    logLevel: 'warn',
    build: { outDir: folder },
  });
  const server = createServer((request, response) => {
    const name = request.url === '/' || request.url === undefined ? 'index.html' : request.url;
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    const file = path.join(folder, path.normalize(`/${name}`));
    const pressed = readFile(`${file}.br`).then((body) => ({ body, coding: { 'content-encoding': 'br' } }));
    pressed
      .catch(async () => ({ body: await readFile(file), coding: {} }))
      .then(({ body, coding }) => response.writeHead(200, { 'content-type': type, ...coding }).end(body))
      .catch(() => response.writeHead(404).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
