import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isKnown } from '../../../domain/status/changes';
import { wholeCourse } from '../../../domain/status/whole-course';
import { anyCompared, compared, swapped } from '../../support/compared-sections';
import { untilMet } from '../../support/until-met';

const GREEN = compared('followUps', 'green', 'green');
const tendencyOf = (...sections: Parameters<typeof compared>[]) =>
  wholeCourse([GREEN, ...sections.map((one) => compared(...one))]);

describe('how the whole goes', () => {
  it('cannot be compared where it is the first status', () => {
    expect(wholeCourse([compared('training', 'red'), compared('measures', 'green')])).toMatchObject({
      verdict: 'incomparable',
      isFirst: true,
    });
  });

  it('is unchanged where nothing changed, or only how much there is', () => {
    expect(tendencyOf(['training', 'red', 'red', ['members', 5, 4]])).toMatchObject({
      verdict: 'unchanged',
      isFirst: false,
      reasons: [],
      against: [],
    });
  });

  it('is worse with one more red section, and says which', () => {
    expect(tendencyOf(['decisions', 'red', 'yellow'], ['training', 'green', 'yellow'])).toMatchObject({
      verdict: 'worse',
      reasons: [{ section: 'decisions' }],
      against: [{ section: 'training' }],
    });
  });

  it('is better with fewer red ones, and does not keep quiet about what got graver', () => {
    expect(tendencyOf(['decisions', 'green', 'red'], ['training', 'yellow', 'green'])).toMatchObject({
      verdict: 'better',
      reasons: [{ section: 'decisions' }],
      against: [{ section: 'training' }],
    });
  });

  it('goes by the figures where no colour changed: 0 of 10 measures is not better than 7 of 10', () => {
    expect(tendencyOf(['measures', 'red', 'red', ['measuresInForce', 0, 7]])).toMatchObject({
      verdict: 'worse',
      reasons: [{ figure: 'measuresInForce', before: 7, value: 0, of: 10 }],
    });
    expect(tendencyOf(['measures', 'grey', 'red', ['measuresInForce', 0, 7]]).verdict).toBe('worse');
    expect(tendencyOf(['measures', 'red', 'red', ['measuresInForce', 7, 0]]).verdict).toBe('better');
  });

  it('is unchanged on the whole where as much got better as worse, and names both', () => {
    expect(tendencyOf(['decisions', 'red', 'green'], ['training', 'green', 'red'])).toMatchObject({
      verdict: 'unchanged',
      against: [{ section: 'decisions' }, { section: 'training' }],
    });
  });

  it('weighs only what was known both times, and names what was not', () => {
    expect(tendencyOf(['suppliers', 'grey', 'red'], ['systems', 'red', 'grey'])).toMatchObject({
      verdict: 'unchanged',
      reasons: [],
      sight: [
        { section: 'systems', from: 'grey', to: 'red' },
        { section: 'suppliers', from: 'red', to: 'grey' },
      ],
    });
    expect(wholeCourse([compared('systems', 'red', 'grey')])).toMatchObject({
      verdict: 'incomparable',
      isFirst: false,
    });
  });
});

describe('whatever the two reports say', () => {
  it('swapping them swaps better and worse', async () => {
    const seen = new Set<string>();
    const swap = { better: 'worse', worse: 'better', unchanged: 'unchanged', incomparable: 'incomparable' };
    await untilMet(
      () => {
        fc.assert(
          fc.property(anyCompared, (sections) => {
            const { verdict } = wholeCourse(sections);
            seen.add(verdict);
            expect(wholeCourse(swapped(sections)).verdict).toBe(swap[verdict]);
          }),
        );
      },
      () => seen.has('better') && seen.has('worse'),
    );
    expect(seen).toContain('better');
    expect(seen).toContain('worse');
  });

  it('no change is unchanged', () => {
    fc.assert(
      fc.property(anyCompared, (sections) => {
        const same = sections.map((one) => ({
          ...one,
          colourBefore: one.light.colour,
          figures: one.figures.map((figure) => ({ ...figure, before: figure.value })),
        }));
        expect(wholeCourse(same)).toMatchObject({
          verdict: 'unchanged',
          reasons: [],
          against: [],
          sight: [],
        });
      }),
    );
  });

  it('a section that got graver is always named, and never as what made the whole better', () => {
    const ranks = ['green', 'yellow', 'red'];
    fc.assert(
      fc.property(anyCompared, (sections) => {
        const { verdict, reasons, against } = wholeCourse(sections);
        const graver = sections.filter(
          ({ colourBefore, light: { colour } }) =>
            isKnown(colourBefore) && isKnown(colour) && ranks.indexOf(colour) > ranks.indexOf(colourBefore),
        );
        for (const { section } of graver) {
          expect([...reasons, ...against].some((one) => one.section === section)).toBe(true);
          if (verdict === 'better') expect(reasons.some((one) => one.section === section)).toBe(false);
        }
      }),
    );
  });

  it('if nothing known got less grave and something got graver, the whole is worse', () => {
    fc.assert(
      fc.property(anyCompared, (sections) => {
        const noneBetter = sections.filter(
          (one) =>
            !wholeCourse([one]).reasons.some(({ kind, course }) => kind === 'colour' && course === 'better'),
        );
        const { verdict, reasons } = wholeCourse(noneBetter);
        if (reasons.some(({ kind }) => kind === 'colour')) expect(verdict).toBe('worse');
        else if (verdict === 'better') expect(reasons.every(({ kind }) => kind === 'figure')).toBe(true);
      }),
    );
  });
});
