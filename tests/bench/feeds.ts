import { monitorEventLoopDelay } from 'node:perf_hooks';
import { FEED_PATIENCE, createFeedLine } from '../../functions/feeds/feed-line';
import { createKitosFeed } from '../../functions/feeds/kitos/kitos-feed';
import { runFeed } from '../../functions/feeds/run-feed';
import { createKeptProposals } from '../../functions/feeds/kept-proposals';
import { PIECE_MS } from '../../functions/feeds/standing-proposals';
import { emptyOversight } from '../../domain/oversight';
import {
  aContract,
  aUsage,
  KITOS_ORGANIZATION,
  KITOS_PASSWORD,
  KITOS_USER,
  startKitos,
  type KitosStandIn,
} from '../support/kitos-stand-in';
import { createMemoryFeedStore } from '../support/memory-feed-store';
import { rowOf, type Row } from './row';

const SYSTEMS = 5000;
const SUPPLIERS = 2000;
const CHANGES = 20;
const PAGE = 250;
/** Token, three lists and three kinds of deletions: a daily reading can do with no fewer. */
const LEAST_DAILY = 7;

/**
 * Reading KITOS with 5,000 systems and 2,000 suppliers for the first time, and on a day with 20 changes: the time beside
 * fetching and parsing the same pages without pauses, the calls beside the least that the paging allows, and the memory
 * beside the pages themselves. The pauses between calls are counted apart, as they are the same for everybody.
 */
export async function benchFeeds(): Promise<Row[]> {
  const kitos = await startKitos();
  try {
    kitos.usages = Array.from({ length: SYSTEMS }, (_, index) =>
      aUsage(`usage-${String(index)}`, { name: `Fagsystem ${String(index)}` }),
    );
    kitos.contracts = Array.from({ length: SUPPLIERS }, (_, index) =>
      aContract(`contract-${String(index)}`, {
        supplier: {
          organization: { name: `Leverandør ${String(index)}`, cvr: String(10_000_000 + index) },
        },
        systemUsages: [{ uuid: `usage-${String(index)}`, name: 'x' }],
      }),
    );
    return await measured(kitos);
  } finally {
    await kitos.stop();
  }
}

async function measured(kitos: KitosStandIn): Promise<Row[]> {
  const settings = { url: kitos.url, user: KITOS_USER, password: KITOS_PASSWORD };
  const feed = createKitosFeed({ ...settings, organization: KITOS_ORGANIZATION }, 'da');
  const feedStore = createMemoryFeedStore();
  const clock = { now: '2026-11-02T03:10:00.000Z' };
  const openLine = () => createFeedLine({}, () => Promise.resolve());
  const read = () => runFeed({ feeds: [feed], feedStore, now: () => clock.now, openLine }, 'kitos');
  const run = async () => (await feedStore.load('kitos'))?.value.lastRun;

  const first = await taken(read);
  const floor = await taken(() => fetchAll(kitos));
  const pages = JSON.stringify([kitos.usages, kitos.contracts]).length / 1_048_576;
  const firstRun = await run();
  const kept = (await feedStore.load('kitos'))?.value;
  if (firstRun?.read !== SYSTEMS + SUPPLIERS || kept === undefined) throw new Error('Not every row was read');
  const proposals = createKeptProposals();
  const look = () =>
    proposals('kitos', { value: kept, etag: '1' }, { state: emptyOversight(), today: '2026-11-02' });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const compared = await taken(look);
  delay.disable();
  const again = await taken(look);

  clock.now = '2026-11-03T03:10:00.000Z';
  kitos.usages = kitos.usages.map((row, index) =>
    index < CHANGES
      ? aUsage(String(row.uuid), { name: `Nyt navn ${String(index)}`, lastModified: '2026-11-02T12:00:00' })
      : // What KITOS has not changed is older than the mark, but for the last row of all.
        { ...row, lastModified: index === SYSTEMS - 1 ? '2026-10-20T08:00:00' : '2026-09-01T08:00:00' },
  );
  kitos.contracts = kitos.contracts.map((row) => ({ ...row, lastModified: '2026-09-01T08:00:00' }));
  const daily = await taken(read);
  const dailyRun = await run();
  if (dailyRun?.changed !== CHANGES) throw new Error(`Expected ${String(CHANGES)} changes`);

  const packed = await taken(() => Promise.resolve(JSON.parse(JSON.stringify(kept)) as unknown));
  const least = 1 + SYSTEMS / PAGE + SUPPLIERS / PAGE + 1;
  const name = `KITOS, ${String(SYSTEMS)} systems and ${String(SUPPLIERS)} suppliers`;
  const pauses = (calls: number) => ((calls - 1) * FEED_PATIENCE.pauseMs) / 1000;
  return [
    rowOf(`${name}: first reading (floor: fetching and parsing the same pages)`, 'ms', {
      floor: floor.ms,
      value: first.ms,
    }),
    rowOf(`${name}: first reading, calls (floor: the least that its pages allow)`, 'calls', {
      floor: least,
      value: firstRun.calls,
    }),
    rowOf(`${name}: first reading, pauses out of politeness (floor: those of the least calls)`, 's', {
      floor: pauses(least),
      value: pauses(firstRun.calls),
    }),
    rowOf(`${name}: first reading, memory taken at the most (floor: the text of the pages)`, 'MB', {
      floor: pages,
      value: first.megabytes,
    }),
    rowOf(
      `${name}: a day with ${String(CHANGES)} changes, calls (floor: token, lists and deletions)`,
      'calls',
      {
        floor: LEAST_DAILY,
        value: dailyRun.calls,
      },
    ),
    rowOf(
      `${name}: a day with ${String(CHANGES)} changes (floor: what is kept read and written once)`,
      'ms',
      {
        floor: packed.ms,
        value: daily.ms,
      },
    ),
    rowOf(`${name}: all proposals held against an empty register (floor: parsing what is kept)`, 'ms', {
      floor: packed.ms,
      value: compared.ms,
    }),
    rowOf(`${name}: the longest that others wait meanwhile (floor: a piece of it)`, 'ms', {
      floor: PIECE_MS,
      value: delay.max / 1_000_000,
    }),
    rowOf(`${name}: the same looked at again (floor: a millisecond)`, 'ms', { floor: 1, value: again.ms }),
  ];
}

/** How long something took, and how much the memory in use grew meanwhile at the most. */
async function taken(work: () => Promise<unknown>): Promise<{ ms: number; megabytes: number }> {
  const before = process.memoryUsage().rss;
  const seen = { peak: before };
  const look = setInterval(() => {
    seen.peak = Math.max(seen.peak, process.memoryUsage().rss);
  }, 5);
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  clearInterval(look);
  return { ms, megabytes: Math.max(seen.peak, process.memoryUsage().rss) / 1_048_576 - before / 1_048_576 };
}

/** The same pages fetched and parsed, and nothing done with them. */
async function fetchAll({ url }: KitosStandIn): Promise<unknown[]> {
  const body = JSON.stringify({ email: KITOS_USER, password: KITOS_PASSWORD });
  const signedIn = await fetch(`${url}/api/authorize/GetToken`, { method: 'POST', body });
  const { response } = (await signedIn.json()) as { response: { token: string } };
  const pages: unknown[] = [];
  for (const [path, count] of [
    ['it-system-usages', SYSTEMS],
    ['it-contracts', SUPPLIERS],
  ] as const)
    for (let page = 0; page < count / PAGE; page += 1) {
      const query = `organizationUuid=${KITOS_ORGANIZATION}&page=${String(page)}&pageSize=${String(PAGE)}`;
      const headers = { authorization: `Bearer ${response.token}` };
      pages.push(await (await fetch(`${url}/api/v2/${path}?${query}`, { headers })).json());
    }
  return pages;
}
