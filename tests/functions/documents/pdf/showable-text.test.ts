import { describe, expect, it } from '@jest/globals';
import { showableText } from '../../../../functions/documents/pdf/showable-text';

const shown = (text: string) => showableText(text, (codePoint) => codePoint < 0x250);

describe('text that a font is to show', () => {
  it('stays as it is where the font has its letters', () => {
    expect(shown('Blåbærgrød, § 6')).toBe('Blåbærgrød, § 6');
  });

  it('has one sign for the end of a line and a space for a tab', () => {
    expect(shown('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
  });

  it('names in one bracket what stands together and cannot be shown', () => {
    expect(shown('ok 👍🏽!')).toBe('ok [U+1F44D U+1F3FD]!');
  });

  it('shows controls and marks of direction also when the font has a sign for them', () => {
    expect(showableText('a\u0000\u202eb', () => true)).toBe('a[U+0000 U+202E]b');
  });

  it('drops what nobody sees: soft hyphens, zero-width spaces, variation selectors', () => {
    expect(shown('bor\u00adger\u200bnes\u2060!\ufe0f')).toBe('borgernes!');
  });
});
