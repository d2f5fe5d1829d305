import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, cleanTexts, isClean } from '../../../domain/ground/clean-text';

const anyText = fc.string({ unit: 'binary' });
const CODE_UNITS = fc.array(fc.integer({ min: 0, max: 0xffff })).map((all) => String.fromCharCode(...all));

describe('A text that comes in', () => {
  it('is well-formed and has no control character but tab and line break, whatever was sent', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, CODE_UNITS), (text) => {
        const clean = cleanText(text);
        expect(() => encodeURIComponent(clean)).not.toThrow();
        expect(clean.replace(/[\t\n]/g, '')).not.toMatch(/\p{Cc}/u);
        expect(cleanText(clean)).toBe(clean);
        expect(isClean(clean)).toBe(true);
      }),
    );
  });

  it('keeps everything that somebody can have written', () => {
    const written = 'Ærø:\tét 👩‍👧 kursus, 90 %\nnæste linje – “slut”';
    expect(cleanText(written)).toBe(written);
    expect(cleanText('linje\r\nlinje\rlinje')).toBe('linje\nlinje\nlinje');
  });

  it('loses half letters and control characters, also in keys and deep in a document', () => {
    const sent = { 'na\0vn': ['a\ud83d', { b: '\udc4d\u0007ok' }], tal: 7, intet: null };
    expect(cleanTexts(sent)).toEqual({ navn: ['a', { b: 'ok' }], tal: 7, intet: null });
  });

  it('is kept in forty boxes, each in the next, and left out in forty-one', () => {
    const inBoxes = (count: number, box: (content: unknown) => unknown): unknown =>
      count === 0 ? 'her' : box(inBoxes(count - 1, box));
    for (const box of [(content: unknown) => [content], (content: unknown) => ({ content })]) {
      expect(cleanTexts(inBoxes(40, box))).toEqual(inBoxes(40, box));
      expect(JSON.stringify(cleanTexts(inBoxes(41, box)))).not.toContain('her');
    }
  });

  it('is left out where a document is nested like no document of ours, and nothing breaks', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
    expect(() => cleanTexts(deep)).not.toThrow();
  });
});
