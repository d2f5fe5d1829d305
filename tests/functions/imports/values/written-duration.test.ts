import { describe, expect, it } from '@jest/globals';
import { readSeconds, wholeMinutes } from '../../../../functions/imports/values/written-duration';

describe('A length of time in a list', () => {
  it.each([
    ['90', 5400],
    ['1 t. 2 min. 38 sek.', 3758],
    ['1t 2m 3s', 3723],
    ['1h 5m', 3900],
    ['1 hr 5 mins', 3900],
    ['55 min. 4 sek.', 3304],
    ['45 minutter', 2700],
    ['1,5 timer', 5400],
    ['1 time og 30 minutter', 5400],
    ['1:02:38', 3758],
    ['PT1H2M', 3720],
    ['50 sek.', 50],
    ['0', 0],
    ['1\u00a0t. 20\u00a0sek.', 3620],
  ])('%s is %s seconds', (written, seconds) => {
    expect(readSeconds(written)).toBe(seconds);
  });

  it.each([
    '',
    'halvanden time',
    'en time',
    '1:30',
    '5 æbler',
    '2 min 1 t',
    '1 t 1 t',
    '-5',
    'x',
    '1 t. og lidt',
  ])('%j is none that we guess at', (written) => {
    expect(readSeconds(written)).toBeUndefined();
  });

  it('is whole minutes, and one at least of what lasted at all', () => {
    expect([0, 50, 60, 119, 3758].map(wholeMinutes)).toEqual([0, 1, 1, 1, 62]);
  });
});
