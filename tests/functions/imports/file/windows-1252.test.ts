import { describe, expect, it } from '@jest/globals';
import { windows1252 } from '../../../../functions/imports/file/windows-1252';

describe('Letters in Windows-1252', () => {
  it('are those of the code page, byte for byte, with none for the five that have none', () => {
    const upper = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
    expect(windows1252(upper)).toBe('€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ');
  });

  it('are the Danish ones', () => {
    expect(windows1252(Uint8Array.of(0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5, 0xe9))).toBe('æøåÆØÅé');
  });
});
