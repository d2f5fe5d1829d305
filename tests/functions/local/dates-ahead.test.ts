import { describe, expect, it } from '@jest/globals';
import { datesAhead } from '../../../functions/local/dates-ahead';

const item = (...dates: string[]) => JSON.stringify({ dates, text: 'Øves den 2027-03-01' });

describe('The example item', () => {
  it('keeps its dates as long as all of them lie ahead, today included', () => {
    const text = item('2027-02-01', '2027-06-01');
    expect(datesAhead(text, '2026-11-21')).toBe(text);
    expect(datesAhead(text, '2027-02-01')).toBe(text);
  });

  it('has all of them moved by the same whole years once the first has passed', () => {
    const text = item('2027-02-01', '2027-06-01');
    expect(datesAhead(text, '2027-02-02')).toBe(item('2028-02-01', '2028-06-01'));
    expect(datesAhead(text, '2031-01-15')).toBe(item('2031-02-01', '2031-06-01'));
  });

  it('without a date in it stays as it is', () => {
    expect(datesAhead(item(), '2031-01-15')).toBe(item());
  });
});
