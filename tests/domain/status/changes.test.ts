import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesIn, isKnown, onePerSection } from '../../../domain/status/changes';
import { anyCompared, compared, swapped } from '../../support/compared-sections';

const OTHER_WAY = { better: 'worse', worse: 'better', neither: 'neither' } as const;

describe('what has changed since the status before', () => {
  it('is nothing where there was none, and where all is as it was', () => {
    expect(changesIn([compared('training', 'red', null, ['members', 5, null])])).toEqual([]);
    expect(changesIn([compared('training', 'red', 'red', ['members', 5, 5])])).toEqual([]);
  });

  it('is first what turned graver, the most first, then what turned better, then figures', () => {
    const changes = changesIn([
      compared('training', 'green', 'red'),
      compared('measures', 'yellow', 'green'),
      compared('decisions', 'yellow', 'yellow', ['open', 3, 1]),
      compared('treatment', 'red', 'green'),
    ]);
    expect(changes).toMatchObject([
      { kind: 'colour', section: 'treatment', from: 'green', to: 'red', course: 'worse' },
      { kind: 'colour', section: 'measures', from: 'green', to: 'yellow', course: 'worse' },
      { kind: 'colour', section: 'training', from: 'red', to: 'green', course: 'better' },
      { kind: 'figure', section: 'decisions', figure: 'open', before: 1, value: 3, course: 'neither' },
    ]);
  });

  it('tells a figure that is worse before a colour that is better', () => {
    const changes = changesIn([
      compared('training', 'green', 'yellow'),
      compared('decisions', 'red', 'red', ['overdue', 4, 1]),
    ]);
    expect(changes.map(({ section }) => section)).toEqual(['decisions', 'training']);
  });

  it('names a section whose colour changed once, and not for its figures as well', () => {
    expect(changesIn([compared('decisions', 'red', 'yellow', ['overdue', 1, 0])])).toMatchObject([
      { kind: 'colour', section: 'decisions', from: 'yellow', to: 'red' },
    ]);
  });

  it('goes by the colour that a coordinator set', () => {
    const byHand = { ...compared('training', 'green', 'green'), override: { colour: 'yellow' as const } };
    expect(changesIn([byHand])).toMatchObject([{ from: 'green', to: 'yellow', course: 'worse' }]);
  });

  it('can be told with one change of each section', () => {
    const measures = compared('measures', 'red', 'red', ['measuresInForce', 6, 7], ['measuresMissing', 4, 3]);
    expect(changesIn([measures])).toHaveLength(2);
    expect(onePerSection(changesIn([measures]))).toMatchObject([{ figure: 'measuresInForce' }]);
  });
});

describe('grey', () => {
  it.each(['red', 'yellow', 'green'] as const)('is not better than %s, nor is it worse to know', (known) => {
    expect(changesIn([compared('suppliers', 'grey', known)])).toMatchObject([{ course: 'neither' }]);
    expect(changesIn([compared('suppliers', known, 'grey')])).toMatchObject([{ course: 'neither' }]);
  });

  it('does not hide that a figure fell: 7 of 10 that became 0 of 10 is worse', () => {
    const fell = compared('measures', 'grey', 'red', ['measuresInForce', 0, 7]);
    expect(changesIn([fell]).map(({ course }) => course)).toEqual(['neither', 'worse']);
  });

  it('makes nothing better by going out of sight, and nothing worse by coming into it', () => {
    fc.assert(
      fc.property(anyCompared, (sections) => {
        for (const one of sections) {
          const courses = changesIn([one]).map(({ course }) => course);
          if (isKnown(one.colourBefore) && one.light.colour === 'grey')
            expect(courses).not.toContain('better');
          if (one.colourBefore === 'grey' && isKnown(one.light.colour))
            expect(courses).not.toContain('worse');
        }
      }),
    );
  });
});

describe('whatever the two reports say', () => {
  it('a section that got graver is never told as better, nor the reverse', () => {
    const ranks = ['green', 'yellow', 'red'];
    fc.assert(
      fc.property(anyCompared, (sections) => {
        for (const one of sections) {
          if (!isKnown(one.colourBefore) || !isKnown(one.light.colour)) continue;
          const step = ranks.indexOf(one.light.colour) - ranks.indexOf(one.colourBefore);
          const [first] = changesIn([one]);
          if (step > 0) expect(first?.course).toBe('worse');
          if (step < 0) expect(first?.course).toBe('better');
        }
      }),
    );
  });

  it('swapping them swaps better and worse', () => {
    fc.assert(
      fc.property(anyCompared, (sections) => {
        for (const one of sections) {
          const there = changesIn([one]).map(({ course }) => course);
          const back = changesIn(swapped([one])).map(({ course }) => course);
          expect([...back].sort()).toEqual(there.map((course) => OTHER_WAY[course]).sort());
        }
      }),
    );
  });
});
