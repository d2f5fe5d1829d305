import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { FOREIGN_BOOKS } from '../../../support/foreign-books';
import { cellsAsRead, differences, SHOWN_FILE, type ShownBook } from '../../../support/shown-workbooks';

/** What LibreOffice showed of each (`npm run test:workbooks` has it show them anew). */
const SHOWN = JSON.parse(readFileSync(SHOWN_FILE, 'utf8')) as Readonly<Record<string, ShownBook>>;

describe('A workbook gives the days and texts that LibreOffice shows', () => {
  it('in more than sixty ways of writing one, each of which LibreOffice has shown', () => {
    const names = Object.keys(FOREIGN_BOOKS);
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(SHOWN)).toEqual(names);
  });

  it.each(Object.entries(FOREIGN_BOOKS))('%s', async (name, make) => {
    const shown = SHOWN[name] ?? {};
    expect(JSON.stringify(shown)).toMatch(/"(?:shown|entered)":\[\[/);
    expect(differences(shown, await cellsAsRead(make()))).toEqual([]);
  });
});
