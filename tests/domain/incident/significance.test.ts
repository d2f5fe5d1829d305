import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KNOWN } from '../../../domain/incident/incident-kind';
import {
  SIGNIFICANCE_QUESTIONS,
  significanceOf,
  type SignificanceAnswers,
} from '../../../domain/incident/significance';

const NO_TO_ALL: SignificanceAnswers = {
  seriousDisruption: 'no',
  financialLoss: 'no',
  materialDamageToOthers: 'no',
  otherDamageToOthers: 'no',
};

const anyAnswers = fc.record(
  Object.fromEntries(SIGNIFICANCE_QUESTIONS.map((question) => [question, fc.constantFrom(...KNOWN)])),
  { requiredKeys: [] },
);

describe('An incident', () => {
  it.each(SIGNIFICANCE_QUESTIONS)('is significant for a yes to %s alone', (question) => {
    expect(significanceOf({ ...NO_TO_ALL, [question]: 'yes' })).toBe('significant');
    expect(significanceOf({ [question]: 'yes' })).toBe('significant');
  });

  it('is not significant when every question is answered with no', () => {
    expect(significanceOf(NO_TO_ALL)).toBe('notSignificant');
  });

  it.each(SIGNIFICANCE_QUESTIONS)(
    'is undetermined while nobody knows about %s, said or left out',
    (question) => {
      const { [question]: leftOut, ...others } = NO_TO_ALL;
      expect(leftOut).toBe('no');
      expect(significanceOf({ ...NO_TO_ALL, [question]: 'unknown' })).toBe('undetermined');
      expect(significanceOf(others)).toBe('undetermined');
    },
  );

  it('of which nothing has been answered is undetermined, never not significant', () => {
    expect(significanceOf({})).toBe('undetermined');
  });

  it('is made less significant by no further yes, and never not significant by an unknown', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...SIGNIFICANCE_QUESTIONS), (answers, question) => {
        expect(significanceOf({ ...answers, [question]: 'yes' })).toBe('significant');
        expect(significanceOf({ ...answers, [question]: 'unknown' })).not.toBe('notSignificant');
      }),
    );
  });
});
