/** `npm run bench [names]`: measures product and floor in the same run, prints the table and writes bench/results.json and bench/README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from '../../functions/build/build';
import { benchApprove } from './approve';
import { benchCoverage } from './coverage';
import { benchDeliveries } from './deliveries';
import { benchCrash } from './crash';
import { benchExport } from './export';
import { benchFeeds } from './feeds';
import { benchFold } from './fold';
import { benchImport } from './import';
import { benchJudge } from './judge';
import { benchList } from './list';
import { benchReport } from './report';
import { benchStanding } from './standing';
import { benchStartUp } from './start-up';
import { benchTab } from './tab';
import { publishedPage, tableOf, thisMachine, type Results, type Row } from './row';
import { openWorkbench, type Workbench } from './workbench';

async function onWorkbench(measure: (bench: Workbench) => Promise<Row[]>): Promise<Row[]> {
  const bench = await openWorkbench();
  try {
    return await measure(bench);
  } finally {
    await bench.close();
  }
}

const benches: Readonly<Record<string, () => Promise<Row[]>>> = {
  approve: () => onWorkbench(benchApprove),
  coverage: () => Promise.resolve(benchCoverage()),
  deliveries: benchDeliveries,
  crash: benchCrash,
  export: benchExport,
  feeds: benchFeeds,
  fold: () => Promise.resolve(benchFold()),
  import: () => onWorkbench(benchImport),
  judge: benchJudge,
  list: benchList,
  report: () => Promise.resolve(benchReport()),
  standing: () => Promise.resolve(benchStanding()),
  'start-up': benchStartUp,
  tab: benchTab,
};

/** What takes so long that it is measured only when it is asked for. */
const ONLY_BY_NAME: readonly string[] = ['crash', 'list'];

const FOLDER = path.join(__dirname, '..', '..', 'bench');
const RESULTS = path.join(FOLDER, 'results.json');
const PUBLISHED = path.join(FOLDER, 'README.md');

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  await buildAll({ always: false });
  // The file is written here alone, in this shape.
  const results = { ...(JSON.parse(readFileSync(RESULTS, 'utf8')) as Results) };
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 ? !wanted.includes(name) : ONLY_BY_NAME.includes(name)) continue;
    process.stdout.write(`measuring ${name} …\n`);
    const rows = await bench();
    process.stdout.write(`\n${tableOf(rows)}\n`);
    // A bench that was not asked for keeps what it had.
    results[name] = { measuredOn: new Date().toISOString().slice(0, 10), machine: thisMachine(), rows };
  }
  writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(PUBLISHED, publishedPage(results));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
