import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { abridged } from '../../adaptive-cards/parts/abridged';

const FIRST = 'Borgere kan få forkert medicin.';
const LONG = `${FIRST} Det berører omkring 1.150 borgere i hjemmeplejen.`;

describe('a text that is decided on', () => {
  it('stands whole where there is room', () => {
    expect(abridged(LONG, LONG.length, 'firstScreen', 'da')).toBe(LONG);
  });

  it('ends with a sentence where one fits, and says that it is cut', () => {
    expect(abridged(LONG, 60, 'firstScreen', 'da')).toBe(`${FIRST} (forkortet)`);
  });

  it('ends with a word otherwise, and says where the rest is', () => {
    expect(abridged(`Det berører ${'mange '.repeat(40)}`, 60, 'wholeCase', 'da')).toBe(
      'Det berører mange mange… (forkortet, resten er i fanen)',
    );
    expect(abridged('mange '.repeat(40), 60, 'wholeCase', 'en')).toMatch(
      /… \(abridged, the rest is in the tab\)$/,
    );
  });

  it('is never longer than it may be, and never cut without a word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 60, max: 200 }), (text, most) => {
        const shown = abridged(text, most, 'firstScreen', 'da');
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(shown === text || shown.endsWith('(forkortet)')).toBe(true);
      }),
    );
  });
});
