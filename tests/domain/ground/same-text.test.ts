import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSameText, textKey, tidyText } from '../../../domain/ground/same-text';

const MARKS = [
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\ufeff',
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\u034f',
  '\u061c',
  '\ufe0f',
  '\u180e',
  '\u115f',
  '\u0000',
  '\u0007',
  '\u007f',
  '\u{e0041}',
];
const SPACES = [
  ' ',
  '\u00a0',
  '\u2007',
  '\u202f',
  '\u3000',
  '\u2003',
  '\t',
  '\n',
  '\r\n',
  '\u2028',
  '\u0085',
];

describe('A text is compared as a reader sees it', () => {
  it.each([
    ['Henrik Ågård', 'Henrik A\u030aga\u030ard'],
    ['pia.ravn@eksempel.dk', '\u202apia.ravn@eksempel.dk\u202c'],
    ['12-09-2026', '\u200e12\u200e-\u200e09\u200e-\u200e2026'],
    ['Bæk Sørensen', 'BÆK\u00a0SØRENSEN'],
    ['E-læring', 'E-læ\u00adring '],
    ['Øvelse: nedbrud', '  øvelse:\u2003\u2003NEDBRUD\u200b'],
  ])('%s is the same as it comes from another program', (typed, written) => {
    expect(isSameText(typed, written)).toBe(true);
  });

  it.each([
    ['Hansen', 'Hansson'],
    ['Østergaard', 'Ostergaard'],
    ['lars@a.dk', 'lars@b.dk'],
    ['2 dage', '20 dage'],
    ['Mette Holm', 'MetteHolm'],
  ])('%s is not %s', (a, b) => {
    expect(isSameText(a, b)).toBe(false);
  });

  const letter = fc.constantFrom(...'abcæøåéü12-,.@'.split(''));
  const word = fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''));
  const text = fc.array(word, { minLength: 1, maxLength: 4 });
  const mark = fc.array(fc.constantFrom(...MARKS), { maxLength: 2 }).map((marks) => marks.join(''));
  const space = fc
    .array(fc.constantFrom(...SPACES), { minLength: 1, maxLength: 3 })
    .map((spaces) => spaces.join(''));

  it('whatever invisible marks, spaces, letter case and composition it came with', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(mark, { minLength: 40, maxLength: 40 }),
        space,
        fc.boolean(),
        (words, marks, gap, upper) => {
          const plain = words.join(' ');
          const dressed = Array.from(words.join(gap))
            .map((one, at) => one + (marks[at] ?? ''))
            .join('')
            .normalize('NFD');
          expect(textKey(upper ? dressed.toUpperCase() : dressed)).toBe(textKey(plain));
          expect(tidyText(dressed)).toBe(plain.normalize('NFC'));
        },
      ),
    );
  });

  it('and comparing what was compared changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (any) => {
        expect(textKey(textKey(any))).toBe(textKey(any));
        expect(tidyText(tidyText(any))).toBe(tidyText(any));
      }),
    );
  });
});
