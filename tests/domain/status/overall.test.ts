import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Colour } from '../../../domain/status/light';
import { changesIn, coloursOf, overallColour } from '../../../domain/status/overall';
import type { SectionFigure, SectionId } from '../../../domain/status/section';

type Shown = Parameters<typeof changesIn>[0][number];

/** A section as it is shown: its colour now, the one before, and a figure with what it was. */
const shown = (
  section: SectionId,
  colour: Colour,
  colourBefore: Colour | null = null,
  figure?: [SectionFigure, number, number | null],
): Shown => ({
  section,
  light: { colour },
  override: null,
  colourBefore,
  figures: figure === undefined ? [] : [{ figure: figure[0], value: figure[1], before: figure[2] }],
});
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

describe('what has changed since the status before', () => {
  it('is nothing where there was none, and where all is as it was', () => {
    expect(changesIn([shown('training', 'red', null, ['members', 5, null])])).toEqual([]);
    expect(changesIn([shown('training', 'red', 'red', ['members', 5, 5])])).toEqual([]);
  });

  it('is first what turned graver, the most first, then what turned better, then figures', () => {
    const changes = changesIn([
      shown('training', 'green', 'red'),
      shown('measures', 'yellow', 'green'),
      shown('decisions', 'yellow', 'yellow', ['open', 3, 1]),
      shown('treatment', 'red', 'green'),
    ]);
    expect(changes).toEqual([
      { kind: 'colour', section: 'treatment', from: 'green', to: 'red' },
      { kind: 'colour', section: 'measures', from: 'green', to: 'yellow' },
      { kind: 'colour', section: 'training', from: 'red', to: 'green' },
      { kind: 'figure', section: 'decisions', figure: 'open', from: 1, to: 3 },
    ]);
  });

  it('names a section whose colour changed once, and not for its figures as well', () => {
    expect(changesIn([shown('decisions', 'red', 'yellow', ['overdue', 1, 0])])).toEqual([
      { kind: 'colour', section: 'decisions', from: 'yellow', to: 'red' },
    ]);
  });

  it('goes by the colour that a coordinator set', () => {
    const byHand = { ...shown('training', 'green', 'green'), override: { colour: 'yellow' as const } };
    expect(changesIn([byHand])).toMatchObject([{ from: 'green', to: 'yellow' }]);
  });
});
