import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const FOLDER = path.join(__dirname, '..', 'docs', 'decisions');
const RECORDS = readdirSync(FOLDER).filter((name) => /^\d{4}-/.test(name));
const INDEX = readFileSync(path.join(FOLDER, 'README.md'), 'utf8');

describe('A record of a decision', () => {
  it.each(RECORDS)('%s says its number, the day, whether it holds, and stands in the index', (name) => {
    const number = Number(name.slice(0, 4));
    const [title, , status] = readFileSync(path.join(FOLDER, name), 'utf8').split('\n');
    expect(title).toMatch(new RegExp(`^# ${number}\\. \\S`));
    expect(status).toMatch(
      /^_\d{4}-\d{2}-\d{2} · (accepted|replaced by \d+)(, brought up to date \d{4}-\d{2}-\d{2})?_$/,
    );
    expect(INDEX).toContain(`](${name})`);
  });

  it('has a number of its own', () => {
    const numbers = RECORDS.map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
