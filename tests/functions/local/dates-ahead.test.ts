import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { addMonths } from '../../../domain/calendar/danish-time';
import { datesAhead } from '../../../functions/local/dates-ahead';

const item = (...dates: string[]) => JSON.stringify({ dates });

describe('The example item', () => {
  it('keeps its dates as long as all of them lie ahead, today included', () => {
    const text = item('2027-02-01', '2027-06-01');
    expect(datesAhead(text, '2026-11-21')).toBe(text);
    expect(datesAhead(text, '2027-02-01')).toBe(text);
  });

  it('has all of them moved by the same whole months once the first has passed', () => {
    const text = item('2027-02-01', '2027-06-01');
    expect(datesAhead(text, '2027-02-02')).toBe(item('2027-03-01', '2027-07-01'));
    expect(datesAhead(text, '2027-12-31')).toBe(item('2028-01-01', '2028-05-01'));
    expect(datesAhead(text, '2031-02-01')).toBe(item('2031-02-01', '2031-06-01'));
  });

  it('without a date in it stays as it is', () => {
    expect(datesAhead(item(), '2031-01-15')).toBe(item());
  });
});

const EXAMPLES = path.resolve(__dirname, '..', '..', '..', 'examples');
const MONTHS = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
/** A day, a month or a year as a sentence would have it; a case number and an amount are none. */
const A_DATE = new RegExp(
  `\\b(?:${MONTHS})\\b|\\b20[2-9]\\d\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b(?:næste|sidste) (?:år|måned)\\b|\\bnytår`,
  'iu',
);

describe.each([
  '2026-10-25',
  '2026-11-28',
  '2026-12-31',
  '2027-02-01',
  '2027-02-02',
  '2027-03-28',
  '2028-02-29',
  '2031-07-15',
])('What the demo puts forward on %s', (today) => {
  const text = datesAhead(readFileSync(path.join(EXAMPLES, 'beslutning.json'), 'utf8'), today);
  const decision = z
    .looseObject({
      revisitOn: z.string(),
      actions: z.array(z.object({ text: z.string(), dueOn: z.string() })),
    })
    .parse(JSON.parse(text));

  it('has dates that lie ahead, in their order, within a year', () => {
    const dates = [...decision.actions.map((action) => action.dueOn), decision.revisitOn];
    expect([...dates].sort()).toEqual(dates);
    expect(dates.filter((date) => date < today || date > addMonths(today, 12))).toEqual([]);
  });

  it('says no date in a sentence, which would not move with the dates of the fields', () => {
    const fields = new Set([decision.revisitOn, ...decision.actions.map((action) => action.dueOn)]);
    const sentences: string[] = [];
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'string' && !fields.has(value)) sentences.push(value);
      return value;
    });
    expect(sentences.length).toBeGreaterThan(15);
    expect(sentences.filter((sentence) => A_DATE.test(sentence))).toEqual([]);
  });
});

describe('The risk report that belongs to the item', () => {
  it('says no date either: the item has them', () => {
    const html = readFileSync(path.join(EXAMPLES, 'risikorapport.html'), 'utf8');
    const said = html.slice(html.indexOf('<body')).replaceAll(/<[^>]*>/g, ' ');
    expect(A_DATE.exec(said)?.[0]).toBeUndefined();
  });
});
