import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { danishDate } from '../../../../domain/calendar/danish-time';
import { dateOrderIn, dateQuestion, readDate } from '../../../../functions/imports/values/written-date';
import { atOnce } from '../../../support/at-once';

const DA = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober'];
const MONTHS = [...DA, 'november', 'december'];
const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
const IN_ENGLISH = [...ENGLISH, 'October', 'November', 'December'];
const DAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
const IN_ENGLISH_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

describe('A date in a list', () => {
  it.each([
    ['5-9-2025', '2025-09-05'],
    ['05-09-2025', '2025-09-05'],
    ['05.09.2025', '2025-09-05'],
    ['25/9/2025', '2025-09-25'],
    ['9/25/2025', '2025-09-25'],
    ['4/4/2026', '2026-04-04'],
    ['2025-09-05', '2025-09-05'],
    ['2025-9-5', '2025-09-05'],
    ['2025/09/05', '2025-09-05'],
    ['29-02-2028', '2028-02-29'],
    ['04-09-2026 14:05', '2026-09-04'],
    ['16-09-2026 09.01.10', '2026-09-16'],
    ['04.09.2026 kl. 14.05', '2026-09-04'],
    ['2026-09-06 14:05:00', '2026-09-06'],
    ['2026-09-05T14:05:00Z', '2026-09-05'],
    ['2026-09-05T14:05:00.123Z', '2026-09-05'],
    // In Denmark it was past midnight by then.
    ['2026-09-05T22:05:00Z', '2026-09-06'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['2026-09-05T23:05:00+02:00', '2026-09-05'],
    ['2026-09-05T23:05:00-05:00', '2026-09-06'],
    ['7. september 2026', '2026-09-07'],
    ['7. sept. 2026', '2026-09-07'],
    ['7 sep 2026', '2026-09-07'],
    ['1. maj 2026', '2026-05-01'],
    ['07-sep-2026', '2026-09-07'],
    ['Sept. 7, 2026', '2026-09-07'],
    ['September 7th, 2026', '2026-09-07'],
    ['7 May 2026', '2026-05-07'],
    ['9/9-2026', '2026-09-09'],
    ['d. 10/9 2026', '2026-09-10'],
    ['den 10. september 2026', '2026-09-10'],
    ['fredag den 11. september 2026', '2026-09-11'],
    ['fre. 11.09.2026 kl. 09.00', '2026-09-11'],
    ['Friday, September 11, 2026', '2026-09-11'],
    ['Mon, 7 Sep 2026 09:00:00 +0000', '2026-09-07'],
    // Only one of the two days is a Friday.
    ['fredag 11/9/2026', '2026-09-11'],
    // With the strokes of programs that set type.
    ['24\u201309\u20132026', '2026-09-24'],
    ['2026\u201109\u201124', '2026-09-24'],
    ['\u200e12\u200e-\u200e09\u200e-\u200e2026', '2026-09-12'],
  ])('%s is read as %s', (written, date) => {
    expect(readDate(written)).toBe(date);
    expect(dateQuestion(written)).toBeUndefined();
  });

  it.each([
    ['03/04/2026', 'order'],
    ['1/2/2026', 'order'],
    ['10/9 2026', 'order'],
    ['9/4/2026 2:05 PM', 'order'],
    ['5-9-25', 'shortYear'],
    ['08.09.26', 'shortYear'],
    ['26-09-08', 'shortYear'],
    ['4/9-26', 'shortYear'],
    ['9/16/26, 9:01:10 AM', 'shortYear'],
    ['07-sep-26', 'shortYear'],
    ["7. september '26", 'shortYear'],
    ['45905', 'serial'],
    ['46277', 'serial'],
    ['46277,5868', 'serial'],
  ])('%s is asked about, and never guessed', (written, question) => {
    expect(readDate(written)).toBeUndefined();
    expect(dateQuestion(written)).toBe(question);
  });

  it.each([
    '31-02-2026',
    '29-02-2026',
    '2026-02-31',
    '32-01-2026',
    '01-13-2026',
    '00-01-2026',
    '20250905',
    '',
    'i går',
    'snart',
    '5-9-2025 25:00',
    '31. september 2026',
    '5. september',
    'september 2026',
    '2026',
    // The 11th is a Friday.
    'torsdag den 11. september 2026',
    'tirsdag 7/9/2026',
    '12345678',
    '99999',
    'uge 37 2026',
    '1.5',
  ])('%j is no date', (written) => {
    expect(readDate(written)).toBeUndefined();
    expect(dateQuestion(written)).toBeUndefined();
  });

  it('is read as the reader has said where it asks', () => {
    expect(readDate('03/04/2026', { order: 'dayFirst' })).toBe('2026-04-03');
    expect(readDate('03/04/2026', { order: 'monthFirst' })).toBe('2026-03-04');
    expect(readDate('08-09-26', { shortYears: true })).toBe('2026-09-08');
    expect(readDate('08/09/26', { shortYears: true })).toBeUndefined();
    expect(readDate('08/09/26', { shortYears: true, order: 'monthFirst' })).toBe('2026-08-09');
    expect(readDate('46277', { serials: true })).toBe('2026-09-12');
    expect(readDate('46277,75', { serials: true })).toBe('2026-09-12');
  });

  it('shows the order of its column only where no other reading is possible', () => {
    expect(atOnce(dateOrderIn(['03/04/2026', '25/9/2026']))).toBe('dayFirst');
    expect(atOnce(dateOrderIn(['03/04/2026', '9/25/2026']))).toBe('monthFirst');
    expect(atOnce(dateOrderIn(['03/04/2026', '9/25/2026', '25/9/2026']))).toBe('unknown');
    expect(atOnce(dateOrderIn(['03/04/2026']))).toBe('unknown');
    expect(atOnce(dateOrderIn(['d. 3/4 2026', '9/9-2026', '3. april 2026']))).toBe('none');
  });

  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('comes to the same day in every way in which Danes, English and systems write it', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [y = '', m = '', d = ''] = iso.split('-');
        const [month, date] = [Number(m), Number(d)];
        const weekday = new Date(iso).getUTCDay();
        const written = [
          `${d}-${m}-${y}`,
          `${String(date)}.${String(month)}.${y}`,
          `${String(date)}. ${String(month)}. ${y}`,
          `${String(date)}/${String(month)}-${y}`,
          `d. ${String(date)}/${String(month)} ${y}`,
          iso,
          `${String(date)}. ${MONTHS[month - 1] ?? ''} ${y}`,
          `${d}-${m}-${y} 23:59`,
          `${iso}T12:00:00Z`,
          `${DAYS[weekday] ?? ''} den ${String(date)}. ${MONTHS[month - 1] ?? ''} ${y}`,
          `${IN_ENGLISH_DAYS[weekday] ?? ''}, ${IN_ENGLISH[month - 1] ?? ''} ${String(date)}, ${y}`,
          `${String(date)} ${(IN_ENGLISH[month - 1] ?? '').slice(0, 3)} ${y}`,
        ];
        for (const one of written) expect([one, readDate(one)]).toEqual([one, iso]);
        const wrongDay = `${DAYS[(weekday + 1) % 7] ?? ''} den ${String(date)}. ${MONTHS[month - 1] ?? ''} ${y}`;
        expect(readDate(wrongDay)).toBeUndefined();
      }),
    );
  });

  it('with a time and a zone is the day that it was in Denmark', () => {
    const instant = fc.date({
      min: new Date('2001-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (at) => {
        expect(readDate(at.toISOString())).toBe(danishDate(at.toISOString()));
      }),
    );
  });

  it('with strokes is never another day than the one that was meant: it is that day, or asked about', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [y = '', m = '', d = ''] = iso.split('-');
        for (const one of [`${d}/${m}/${y}`, `${m}/${d}/${y}`]) {
          const read = readDate(one);
          if (read === undefined) expect(dateQuestion(one)).toBe('order');
          else expect(read).toBe(iso);
        }
      }),
    );
  });
});
