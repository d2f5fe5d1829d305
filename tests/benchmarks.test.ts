import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { publishedPage, type Results } from './bench/row';

const ROOT = path.join(__dirname, '..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
// The file is written by `npm run bench` alone, in this shape.
const results = JSON.parse(read('bench/results.json')) as Results;

describe('The published figures', () => {
  it('are the ones that were measured', () => {
    expect(read('bench/README.md')).toBe(publishedPage(results));
  });

  it('have a day and a machine, and a floor that nothing is below', () => {
    for (const [name, { measuredOn, machine, rows }] of Object.entries(results)) {
      expect([name, measuredOn]).toEqual([name, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
      expect([name, machine]).toEqual([name, expect.stringMatching(/\d cores, \d+ GB, Node \d/)]);
      for (const row of rows)
        if (row.ratio !== undefined) expect([row.name, row.ratio >= 1]).toEqual([row.name, true]);
    }
  });

  it('are named in the README', () => {
    expect(read('README.md')).toContain('(bench/README.md)');
  });
});
