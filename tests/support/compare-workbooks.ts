/**
 * `npm run test:workbooks`: has LibreOffice show each of the workbooks and compares it cell by cell with what the app
 * reads. What LibreOffice shows is kept, so that the gate compares with it where LibreOffice is not installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { cellsAsRead, differences, type ShownBook, SHOWN_FILE } from './shown-workbooks';
import { FOREIGN_BOOKS } from './foreign-books';

/** Semicolons, quotes, UTF-8, every sheet in a file of its own; the cells as they show, or as their entry line has them. */
const csvFilter = (asShown: boolean) =>
  `csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,${String(asShown)},false,false,-1`;

function officeProgram(): string {
  if (spawnSync('soffice', ['--version']).status === 0) return 'soffice';
  process.stdout.write('LibreOffice is not installed; installing libreoffice-calc …\n');
  for (const steps of [['update'], ['install', '-y', '--no-install-recommends', 'libreoffice-calc']])
    if (spawnSync('apt-get', steps, { stdio: 'inherit' }).status !== 0)
      throw new Error('Cannot install libreoffice-calc: install it, and run this again');
  return 'soffice';
}

async function shownBy(office: string, folder: string, asShown: boolean): Promise<Map<string, string[][]>> {
  const out = path.join(folder, asShown ? 'shown' : 'entered');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.xlsx'));
  const { status, stderr } = spawnSync(
    office,
    [
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      csvFilter(asShown),
      '--outdir',
      out,
      ...files.map((name) => path.join(folder, name)),
    ],
    { encoding: 'utf8', timeout: 540_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice cannot convert the workbooks: ${stderr}`);
  const sheets = new Map<string, string[][]>();
  for (const name of await readdir(out)) {
    const rows = parse(await readFile(path.join(out, name), 'utf8'), {
      delimiter: ';',
      relaxColumnCount: true,
      skipEmptyLines: false,
      bom: true,
    });
    sheets.set(name.replace(/\.csv$/, ''), rows);
  }
  return sheets;
}

async function compare(): Promise<number> {
  const office = officeProgram();
  const folder = await mkdtemp(path.join(tmpdir(), 'workbooks-'));
  try {
    const names = Object.keys(FOREIGN_BOOKS);
    for (const [index, make] of Object.values(FOREIGN_BOOKS).entries())
      await writeFile(path.join(folder, `${String(index)}.xlsx`), make());
    const shown = await shownBy(office, folder, true);
    const entered = await shownBy(office, folder, false);
    const books: Record<string, ShownBook> = {};
    let wrong = 0;
    for (const [index, name] of names.entries()) {
      const sheets = Array.from(shown.keys()).filter((key) => key.startsWith(`${String(index)}-`));
      books[name] = Object.fromEntries(
        sheets
          .sort()
          .map((key) => [
            key.slice(String(index).length + 1),
            { shown: shown.get(key) ?? [], entered: entered.get(key) ?? [] },
          ]),
      );
      const found = differences(books[name], await cellsAsRead(FOREIGN_BOOKS[name]?.() ?? new Uint8Array()));
      wrong += found.length;
      for (const line of found) process.stdout.write(`${name}: ${line}\n`);
    }
    await writeFile(SHOWN_FILE, `${JSON.stringify(books, undefined, 1)}\n`);
    process.stdout.write(`${String(names.length)} workbooks compared, ${String(wrong)} cells differ\n`);
    return wrong;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

compare().then(
  (wrong) => (process.exitCode = wrong === 0 ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
