import { describe, expect, it } from '@jest/globals';
import { momentOf } from '../../../domain/decision/standing';
import type { Indicator } from '../../../domain/indicator/indicator';
import { indicatorSection } from '../../../domain/status/indicator-section';
import { measuredScores } from '../../../domain/status/measured-scores';
import { GOOD_FIGURES, indicatorAnnulled, indicatorRecorded } from '../../support/indicator-facts';
import { NOW, TODAY, TOMORROW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';

const scored = (asOf: string, score: number, scale: Partial<Indicator['figures']> = {}) =>
  indicatorRecorded('maturity', { asOf, figures: { score, scaleMin: 0, scaleMax: 5, ...scale } });

const trend = (...history: ReturnType<typeof scored>[]) =>
  measuredScores(aLedgerOf(...history).state.indicators, TODAY).map(({ on, score }) => [on, score]);

describe('the trend of the maturity', () => {
  it('is every score on the same scale in the order of their days, however they were recorded', () => {
    expect(trend(scored('2026-06-30', 2.4), scored('2025-06-30', 2.1), scored('2026-10-31', 2.6))).toEqual([
      ['2025-06-30', 2.1],
      ['2026-06-30', 2.4],
      ['2026-10-31', 2.6],
    ]);
  });

  it('says nothing from one measurement alone', () => {
    expect(trend()).toEqual([]);
    expect(trend(scored('2026-06-30', 2.4))).toEqual([]);
  });

  it('leaves out what was measured on another scale', () => {
    const onTen = { scaleMin: 0, scaleMax: 10 };
    const fromOne = { scaleMin: 1, scaleMax: 5 };
    expect(
      trend(scored('2025-01-31', 7, onTen), scored('2025-06-30', 3, fromOne), scored('2026-06-30', 2.4)),
    ).toEqual([]);
  });

  it('does not see a measurement of a later day, nor one that was annulled', () => {
    const history = [scored('2026-06-30', 2.4), scored('2026-08-31', 2.5)];
    expect(trend(...history, scored(TOMORROW, 5))).toHaveLength(2);
    expect(trend(...history, scored(TODAY, 3)).at(-1)).toEqual([TODAY, 3]);
    expect(trend(...history, indicatorAnnulled('maturity', '2026-08-31'))).toEqual([]);
  });

  it('is of the twelve newest measurements', () => {
    const days = Array.from({ length: 14 }, (_, index) => `20${String(10 + index)}-06-30`);
    expect(trend(...days.map((on) => scored(on, 2)))).toEqual(days.slice(2).map((on) => [on, 2]));
  });

  it('is shown with the maturity and with nothing else', () => {
    const { state } = aLedgerOf(
      scored('2026-06-30', 2.4),
      scored('2026-08-31', 2.5),
      ...['2026-06-30', '2026-08-31'].map((asOf) =>
        indicatorRecorded('incidents', { asOf, figures: GOOD_FIGURES.incidents }),
      ),
    );
    const details = (topic: 'maturity' | 'incidents') =>
      indicatorSection(topic, { state, moment: momentOf(NOW) }).details;
    expect(details('maturity')).toEqual([
      { kind: 'measured', on: '2026-06-30', score: 2.4 },
      { kind: 'measured', on: '2026-08-31', score: 2.5 },
    ]);
    expect(details('incidents')).toEqual([]);
  });
});
