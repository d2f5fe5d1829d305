import { describe, expect, it } from '@jest/globals';
import { priceLine } from '../../../domain/decision/price-line';

const lineOf = (plainWords: string[], recommendation = 'Planen godkendes.') =>
  priceLine({ plainWords, recommendation });

describe('what a case costs', () => {
  it.each([
    'For 310.000 kr. det første år kan vi klare os i to døgn.',
    'Det koster 1,2 mio. kr. om året.',
    'Prisen er 30 millioner kroner.',
    'Aftalen koster DKK 500.000.',
  ])('is told in the words of the case: %s', (line) => {
    expect(lineOf(['Går systemet ned, mangler personalet lister.', line])).toBe(line);
  });

  it('is found in the recommendation where the plain words name no amount, and only that sentence', () => {
    const recommendation = 'Planen godkendes. Den koster 40.000 kr. det første år. Sagen tages op igen.';
    expect(lineOf(['Vi kan klare os i to døgn.'], recommendation)).toBe(
      'Den koster 40.000 kr. det første år.',
    );
  });

  it.each(['Det berører 1.150 borgere.', 'Kravet gælder fra 2027.', 'Vi bruger 3 kryptonøgler.'])(
    'is not told where no amount is named: %s',
    (line) => {
      expect(lineOf([line])).toBeUndefined();
    },
  );
});
