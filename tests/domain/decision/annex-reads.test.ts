import { describe, expect, it } from '@jest/globals';
import { readingOf } from '../../../domain/decision/annex-reads';
import { CHAIR, member } from '../../support/people';

describe('the reading of an annex', () => {
  it('is another one for another person, another file and another decision, and the same one otherwise', () => {
    const readings = [
      readingOf('D-2026-001', 'a'.repeat(64), CHAIR),
      readingOf('D-2026-001', 'a'.repeat(64), member(1)),
      readingOf('D-2026-001', 'b'.repeat(64), CHAIR),
      readingOf('D-2026-002', 'a'.repeat(64), CHAIR),
    ];
    expect(new Set(readings).size).toBe(readings.length);
    expect(readingOf('D-2026-001', 'a'.repeat(64), CHAIR)).toBe(readings[0]);
  });
});
