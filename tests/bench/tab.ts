import { holdToken } from '../support/hold-token';
import { launchBrowser } from '../support/launch-browser';
import { newDataDir, removeDataDir, startProduct } from '../support/running-product';
import { countOf, percentile, rowOf, type Row } from './row';
import { serveBarePage } from './serve-bare-page';
import { slowLine, tokenOf } from './slow-line';

const VISITS = 5;
const MEDIAN = 0.5;

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

/** A browser of its own for each visit, so that nothing is kept, not even the code as it was read. */
async function firstVisit(url: string, { shows, token }: { shows: string; token?: string }): Promise<Visit> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'da-DK' });
    if (token !== undefined) await holdToken(context, token);
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
