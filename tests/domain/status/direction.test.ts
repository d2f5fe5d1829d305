import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tendencyOf, BETTER_WHEN, toldFigures, type ToldFigure } from '../../../domain/status/direction';
import { FIGURES, type SectionFigure } from '../../../domain/status/section';

type Shown = readonly [SectionFigure, number, number | null];
const among = (shown: readonly Shown[]) => ({
  figures: shown.map(([figure, value, before]) => ({ figure, value, before })),
});
/** Which way a figure went, among the others of its section. */
const course = (figure: ToldFigure, ...shown: readonly Shown[]) => {
  const status = among(shown);
  return tendencyOf(
    toldFigures(status).find((one) => one.figure === figure)!,
    status,
  );
};

describe('which way a figure is better', () => {
  it('is said of every figure', () => {
    for (const figure of FIGURES) expect(BETTER_WHEN[figure].better).toMatch(/^(more|fewer|neither)$/);
  });

  it('more measures in force is better: 0 of 10 is not better than 7 of 10', () => {
    expect(course('measuresInForce', ['measuresInForce', 7, 0])).toBe('better');
    expect(course('measuresInForce', ['measuresInForce', 0, 7])).toBe('worse');
  });

  it('more overdue is worse', () => {
    expect(course('overdue', ['overdue', 2, 1])).toBe('worse');
    expect(course('overdue', ['overdue', 0, 1])).toBe('better');
  });

  it('how many members, cases or incidents there are says nothing by itself', () => {
    for (const figure of ['members', 'open', 'incidents', 'approvedInAll', 'datesNear'] as const)
      expect(course(figure, [figure, 5, 2])).toBe('neither');
  });

  it('goes by the share of what it is a part of: 3 of 8 members is less than 3 of 5', () => {
    expect(course('membersWithCourse', ['members', 8, 5], ['membersWithCourse', 3, 3])).toBe('worse');
    expect(course('membersWithCourse', ['members', 5, 5], ['membersWithCourse', 4, 3])).toBe('better');
    expect(
      course('systemsWithTestedPlan', ['criticalSystems', 20, 10], ['systemsWithTestedPlan', 6, 5]),
    ).toBe('worse');
    // Nothing is a share of none.
    expect(course('membersWithCourse', ['members', 0, 5], ['membersWithCourse', 0, 3])).toBe('neither');
  });

  it('counts suppliers that are supervised, by whomever', () => {
    const moved: Shown[] = [['suppliers', 9, 9], ['supervisedBySki', 5, 3], ['supervisedByOwn', 2, 4]]; // prettier-ignore
    expect(course('supervisedInAll', ...moved)).toBe('neither');
    expect(course('supervisedBySki', ...moved)).toBe('neither');
    expect(course('supervisedInAll', ['suppliers', 9, 9], ['supervisedByOwn', 2, 4])).toBe('worse');
    expect(toldFigures(among([['suppliers', 9, null], ['supervisedByOwn', 2, null]]))[0]).toMatchObject({ figure: 'supervisedInAll', value: 2, of: 9, before: null }); // prettier-ignore
  });

  it('compares a score only on the same scale', () => {
    const score: Shown = ['score', 3, 2];
    expect(course('score', score, ['scaleMin', 0, 0], ['scaleMax', 5, 5])).toBe('better');
    expect(course('score', score, ['scaleMin', 0, 0], ['scaleMax', 100, 5])).toBe('neither');
    expect(course('score', score)).toBe('neither');
  });

  it('is neither for a figure that was not known before', () => {
    for (const figure of FIGURES) expect(course(figure, [figure, 5, null])).toBe('neither');
  });

  it('is the other way round when the two are swapped, whatever the figures', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIGURES), fc.nat(9), fc.nat(9), (figure, value, before) => {
        const [to, back] = [course(figure, [figure, value, before]), course(figure, [figure, before, value])];
        expect(back).toBe({ better: 'worse', worse: 'better', neither: 'neither' }[to]);
      }),
    );
  });
});
