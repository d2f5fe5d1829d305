import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ANCHOR_LENGTH } from '../../../domain/ledger/verify';
import { writtenHead } from '../../../domain/ledger/written-head';

const HASH = '0123456789abcdef'.repeat(4);

describe('a head typed in from a card or a paper', () => {
  it.each([
    ['41', HASH.slice(0, 12), HASH.slice(0, 12)],
    [' 41.', '0123 4567 89AB', '0123456789ab'],
    ['41', '012345-6789ab', '0123456789ab'],
    ['41', '0123–4567–89ab…', '0123456789ab'],
    ['41', '0123456789ab.', '0123456789ab'],
    ['41', HASH.toUpperCase(), HASH],
  ])('is read however it is grouped: %s, %s', (number, beginning, hash) => {
    expect(writtenHead(number, beginning)).toEqual({ ok: true, head: { seq: 41, hash } });
  });

  it('may have a number with its thousands set apart', () => {
    expect(writtenHead('12.345', HASH)).toMatchObject({ ok: true, head: { seq: 12_345 } });
  });

  it.each([
    ['', HASH, 'no-number'],
    ['0', HASH, 'no-number'],
    ['syv', HASH, 'no-number'],
    ['1'.repeat(13), HASH, 'no-number'],
    ['41', '', 'no-hash'],
    ['41', ' - ', 'no-hash'],
    ['41', HASH.slice(0, ANCHOR_LENGTH - 1), 'hash-too-short'],
    ['41', 'ghijklmnopqr', 'hash-not-hex'],
    ['41', `${HASH}0`, 'hash-too-long'],
  ])('that is not whole (%s, %s) is told apart: %s', (number, beginning, fault) => {
    expect(writtenHead(number, beginning)).toEqual({ ok: false, fault });
  });

  it('whatever is typed, is never a head with less than an anchor needs', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (number, beginning) => {
        const written = writtenHead(number, beginning);
        if (!written.ok) return;
        expect(written.head.hash).toMatch(/^[0-9a-f]{12,64}$/);
        expect(written.head.seq).toBeGreaterThan(0);
      }),
    );
  });
});
