import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Colour } from '../../../domain/status/light';
import { coloursOf, overallColour } from '../../../domain/status/overall';
import { compared as shown } from '../../support/compared-sections';

const whole = (...colours: Colour[]) => overallColour(colours.map((one) => shown('training', one)));

describe('the one colour of a whole status', () => {
  it('is green only where every section is', () => {
    expect(whole('green', 'green')).toBe('green');
    expect(whole('green', 'yellow')).toBe('yellow');
    expect(whole('yellow', 'red', 'green')).toBe('red');
  });

  it('is not green where something is not assessed, or nothing is', () => {
    expect(whole('green', 'grey')).not.toBe('green');
    expect(whole()).toBe('grey');
  });

  it('is the gravest that is known, whatever nobody has assessed: grey hides neither yellow nor red', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Colour>('green', 'yellow', 'red', 'grey')), (colours) => {
        const known = colours.filter((colour) => colour !== 'grey');
        if (known.includes('red')) expect(whole(...colours)).toBe('red');
        else if (known.includes('yellow')) expect(whole(...colours)).toBe('yellow');
        else
          expect(whole(...colours)).toBe(
            colours.length > 0 && known.length === colours.length ? 'green' : 'grey',
          );
      }),
    );
  });

  it('and the count of each go by the colour that is shown', () => {
    const byHand = { ...shown('training', 'green'), override: { colour: 'red' as const } };
    expect(overallColour([byHand])).toBe('red');
    expect(coloursOf([byHand, shown('measures', 'grey')])).toEqual({ green: 0, yellow: 0, red: 1, grey: 1 });
  });
});
