import { describe, expect, it } from '@jest/globals';
import { writtenLength } from '../../../domain/ground/written-length';

describe('how much a text takes in the record', () => {
  it('is more than its letters where they are written with a mark before them', () => {
    expect(writtenLength('å'.repeat(10))).toBe(12);
    expect(writtenLength('"'.repeat(10))).toBe(22);
  });
});
