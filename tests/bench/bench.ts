/** `npm run bench`: measures product and floor in the same run, prints the table and writes bench/results.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { benchApprove } from './approve';
import { benchCoverage } from './coverage';
import { benchFold } from './fold';
import { benchImport } from './import';
import { benchReport } from './report';
import { benchStanding } from './standing';
import { benchStartUp } from './start-up';
import { tableOf, type Row } from './row';
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
  fold: () => Promise.resolve(benchFold()),
  import: () => onWorkbench(benchImport),
  report: () => Promise.resolve(benchReport()),
  standing: () => Promise.resolve(benchStanding()),
  'start-up': benchStartUp,
};

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const rows: Row[] = [];
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stdout.write(`measuring ${name} …\n`);
    rows.push(...(await bench()));
  }
  process.stdout.write(`\n${tableOf(rows)}\n`);
  if (wanted.length > 0) return;
  const folder = path.join(__dirname, '..', '..', 'bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'results.json'), `${JSON.stringify(rows, undefined, 2)}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
