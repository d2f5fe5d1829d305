import { describe, expect, it } from '@jest/globals';
import { happenedRefusal, storedInstant } from '../../../domain/incident/happened-instant';

const NOW = '2026-11-02T09:00:00.000Z';

describe('The instant of something that has happened', () => {
  it('is stored in one way, however it was written', () => {
    expect(storedInstant('2026-11-02T10:00+01:00')).toBe(NOW);
  });

  it.each([
    [NOW, undefined],
    ['2026-11-02T09:00:00.001Z', 'instant-in-future'],
    ['2026-11-03T09:00:00.000Z', 'date-in-future'],
    ['1999-01-01T09:00:00.000Z', 'date-too-early'],
    ['i nat', 'date-invalid'],
  ])('%s is refused by: %s', (at, code) => {
    expect(happenedRefusal('awareAt', at, NOW)?.code).toBe(code);
  });
});
