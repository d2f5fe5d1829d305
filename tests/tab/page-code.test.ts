import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { builtTab } from './support/built-tab';

/** The pages that show the lights and the days of Overblik, and so may come with its code. */
const LIKE_OVERBLIK = ['CyclePage', 'ReportDraftPage', 'ReportPage', 'ReportsPage'];

/** The most code that any page may come with, pressed as it is sent. */
const MOST_KB = 300;

const assets = path.join(builtTab(), 'assets');
const FILES = readdirSync(assets).filter((name) => name.endsWith('.js'));
/** `TrainingPage` of `TrainingPage-S2N14zf-.js`; what follows is made of what the file says. */
const nameOf = (file: string): string => file.replace(/-.{8}\.js$/, '');
const PAGES = FILES.filter((file) => nameOf(file).endsWith('Page'));

const textOf = (file: string): string => readFileSync(path.join(assets, file), 'utf8');

/** A file and all that has to be there before it runs. */
function fetchedWith(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, needed = ''] of textOf(file).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    fetchedWith(needed, found);
  return found;
}

describe('The code of a page', () => {
  it('is looked at for every page that has a file of its own', () => {
    expect(PAGES.length).toBeGreaterThan(40);
    // Each comes with more than itself, or nothing was looked at below.
    expect(PAGES.filter((page) => fetchedWith(page).size < 3)).toEqual([]);
  });

  it('does not bring Overblik with it, but where a page shows the same', () => {
    const bringing = PAGES.filter((page) =>
      [...fetchedWith(page)].some((file) => nameOf(file) === 'overview'),
    ).map(nameOf);
    expect(bringing.filter((page) => !LIKE_OVERBLIK.includes(page))).toEqual([]);
    expect(bringing).not.toEqual([]);
  });

  it('does not bring a field that looks up to a page without one', () => {
    const training = PAGES.find((page) => nameOf(page) === 'TrainingPage') ?? '';
    const measures = PAGES.find((page) => nameOf(page) === 'MeasuresPage') ?? '';
    const looksUp = (page: string) =>
      [...fetchedWith(page)].some((file) => textOf(file).includes('fui-Combobox'));
    expect([looksUp(training), looksUp(measures)]).toEqual([false, true]);
  });

  it(`is at most ${String(MOST_KB)} kB pressed`, () => {
    const pressed = new Map(FILES.map((file) => [file, brotliCompressSync(textOf(file)).length / 1000]));
    const sizeOf = (page: string) =>
      [...fetchedWith(page)].reduce((sum, file) => sum + (pressed.get(file) ?? 0), 0);
    expect(
      PAGES.map((page) => [nameOf(page), sizeOf(page)]).filter(([, size]) => Number(size) > MOST_KB),
    ).toEqual([]);
  });
});
