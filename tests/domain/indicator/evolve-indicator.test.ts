import { describe, expect, it } from '@jest/globals';
import { evolveIndicator } from '../../../domain/indicator/evolve-indicator';
import type { Indicators } from '../../../domain/indicator/indicator';
import { anIndicator, indicatorAnnulled, indicatorRecorded } from '../../support/indicator-facts';
import { NOW, TODAY } from '../../support/instants';
import { COORDINATOR } from '../../support/people';

const BY = { at: NOW, by: COORDINATOR };

describe('the folded figures', () => {
  it('are one set a topic and day, with when and by whom; a list that was read does not change', () => {
    const indicators: Indicators = new Map();
    evolveIndicator(indicators, indicatorRecorded(), BY);
    const read = indicators.get('incidents');
    evolveIndicator(indicators, indicatorRecorded('incidents', { source: 'Rettet' }), BY);
    evolveIndicator(indicators, indicatorRecorded('incidents', { asOf: TODAY }), BY);
    expect(read).toEqual([{ ...anIndicator(), recordedAt: NOW, recordedBy: COORDINATOR }]);
    expect(indicators.get('incidents')?.map((one) => one.source)).toEqual(['Rettet', 'Hændelsesloggen']);
  });

  it('lose only the day that is annulled', () => {
    const indicators: Indicators = new Map();
    for (const event of [indicatorRecorded(), indicatorRecorded('incidents', { asOf: TODAY })])
      evolveIndicator(indicators, event, BY);
    evolveIndicator(indicators, indicatorAnnulled(), BY);
    expect(indicators.get('incidents')?.map((one) => one.asOf)).toEqual([TODAY]);
  });
});
