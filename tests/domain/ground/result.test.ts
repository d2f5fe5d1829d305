import { describe, expect, it } from '@jest/globals';
import { ok, refuse } from '../../../domain/ground/result';
import { requireText } from '../../../domain/ground/text-rule';
import { unreachable } from '../../../domain/ground/unreachable';

describe('an answer', () => {
  it('is a value or a refusal with its code, and never both', () => {
    expect(ok([1])).toEqual({ ok: true, value: [1] });
    expect(refuse({ code: 'body-empty' })).toEqual({ ok: false, refusal: { code: 'body-empty' } });
  });
});

describe('a required text', () => {
  it.each([
    ['', { code: 'text-missing', field: 'title' }],
    [' \t\n', { code: 'text-missing', field: 'title' }],
    ['abcdef', { code: 'text-too-long', field: 'title', most: 5 }],
    ['abcde', undefined],
    ['a', undefined],
  ])('%j gives %j', (text, refusal) => {
    expect(requireText('title', text, 5)).toEqual(refusal);
  });
});

describe('a case that cannot be', () => {
  it('stops the program if it comes all the same', () => {
    // The compiler admits no value here; this is what a value from outside would do.
    expect(() => unreachable({ kind: 'other' } as never)).toThrow('Cannot handle case: {"kind":"other"}');
  });
});
