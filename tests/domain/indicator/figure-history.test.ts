import { describe, expect, it } from '@jest/globals';
import { figureHistories } from '../../../domain/indicator/figure-history';

const incidents = (asOf: string, figures: Record<string, number>) => ({ asOf, figures });

describe('How a figure has gone', () => {
  const march = incidents('2026-03-31', { incidents: 2, nearMisses: 3, notifiedLate: 0 });
  const april = incidents('2026-04-30', { incidents: 1, notifiedLate: 0 });
  const may = incidents('2026-05-31', { incidents: 4, nearMisses: 1, notifiedLate: 0, notifiedInTime: 2 });

  it('is up, down, the same, or nothing where it was never known before', () => {
    const gone = figureHistories('incidents', [may, march, april]).map(({ figure, value, before }) => [
      figure,
      value,
      before?.direction ?? null,
    ]);
    expect(gone).toEqual([
      ['incidents', 4, 'up'],
      ['nearMisses', 1, 'down'],
      ['notifiedInTime', 2, null],
      ['notifiedLate', 0, 'same'],
    ]);
  });

  it('passes over a day on which the figure was left out: what is not known is never zero', () => {
    const nearMisses = figureHistories('incidents', [march, april, may])[1];
    expect(nearMisses?.before).toEqual({ asOf: '2026-03-31', value: 3, direction: 'down' });
    expect(nearMisses?.points).toEqual([
      { asOf: '2026-03-31', value: 3 },
      { asOf: '2026-05-31', value: 1 },
    ]);
  });

  it('is told only of figures that the newest record has', () => {
    expect(figureHistories('incidents', [march, april]).map(({ figure }) => figure)).toEqual([
      'incidents',
      'notifiedLate',
    ]);
    expect(figureHistories('incidents', [])).toEqual([]);
  });
});
