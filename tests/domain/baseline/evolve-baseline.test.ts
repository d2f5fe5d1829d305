import { expect, it } from '@jest/globals';
import { countedResults, noBaseline } from '../../../domain/baseline/baseline';
import { baselineTextOf } from '../../../domain/baseline/baseline-text';
import { evolveBaseline } from '../../../domain/baseline/evolve-baseline';
import { NOW } from '../../support/instants';
import { COORDINATOR } from '../../support/people';
import { aBaseline } from '../../support/register-facts';

const when = { at: NOW, by: COORDINATOR };

it('keeps each correction with how it stood before, the oldest first', () => {
  const baseline = noBaseline();
  evolveBaseline(baseline, { type: 'BaselineRecorded', data: { resultId: 'BL-001', ...aBaseline() } }, when);
  for (const madeBy of ['KL', 'I-Trust'])
    evolveBaseline(
      baseline,
      { type: 'BaselineCorrected', data: { resultId: 'BL-001', reason: madeBy, ...aBaseline({ madeBy }) } },
      when,
    );
  const [result] = countedResults(baseline);
  expect(result && baselineTextOf(result)).toEqual(aBaseline({ madeBy: 'I-Trust' }));
  expect(result?.corrections.map(({ was, reason }) => [was.madeBy, reason])).toEqual([
    ['KL og I-Trust', 'KL'],
    ['KL', 'I-Trust'],
  ]);
});

it('faults on a measurement that was never recorded', () => {
  const data = { resultId: 'BL-009', reason: 'Fejl' };
  expect(() => {
    evolveBaseline(noBaseline(), { type: 'BaselineAnnulled', data }, when);
  }).toThrow('"BL-009" was never recorded');
});
