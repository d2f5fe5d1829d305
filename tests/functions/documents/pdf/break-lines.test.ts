import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breakAnywhere, breakLines } from '../../../../functions/documents/pdf/break-lines';

/** A font whose letters are all one wide. */
const letters = (text: string) => text.length;

describe('lines', () => {
  it('end between words, and keep the space after the last', () => {
    expect(breakLines('en to tre', 6, letters)).toEqual(['en to ', 'tre']);
  });

  it('end where the text ends them, also when a line is empty', () => {
    expect(breakLines('en\n\nto', 6, letters)).toEqual(['en', '', 'to']);
  });

  it('end after a hyphen or slash between letters, but not inside a date or a number', () => {
    expect(breakLines('it-sikkerhed', 9, letters)).toEqual(['it-', 'sikkerhed']);
    expect(breakLines('den 2026-11-20', 10, letters)).toEqual(['den ', '2026-11-20']);
  });

  it('keep together what a space that does not break holds together', () => {
    expect(breakLines('se §\u00a06', 5, letters)).toEqual(['se ', '§\u00a06']);
  });

  it('are cut inside a word only when the word fits on no line, and never between a letter and its accent', () => {
    expect(breakLines('a bcdefgh i', 5, letters)).toEqual(['a ', 'bcdef', 'gh i']);
    expect(breakAnywhere('aaa\u0301a', 3, (text) => text.normalize('NFC').length)).toEqual([
      'aaa\u0301',
      'a',
    ]);
  });

  it('lose no letter of any text, and are never wider than they may be', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ø', ' ', '-', '/', '\n', '5', '\u00a0'),
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (one, width) => {
        const lines = breakLines(one, width, letters);
        expect(lines.join('')).toBe(one.replaceAll('\n', ''));
        for (const line of lines) expect(letters(line.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });
});
