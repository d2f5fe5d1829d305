import { describe, expect, it } from '@jest/globals';
import { reportOfVersion3 } from '../../../domain/past-shapes/report-of-version-3';
import { sectionOf } from '../../../domain/status/report';

const light = { colour: 'yellow', rule: 'decisions-open', label: 'localPolicy', dataOn: '2026-10-01' };
const envelope = {
  month: '2026-10',
  asOf: '2026-10-01T06:00:00.000Z',
  basis: { seq: 7, hash: 'a'.repeat(64) },
};
const old = {
  ...envelope,
  training: { light, members: 5, membersWithCourse: 2, carried: ['identify'], missing: ['assess', 'decide'] },
  decisions: {
    light,
    open: 1,
    overdue: 0,
    concludedThisMonth: 2,
    approvedInAll: 3,
    delegated: ['D-2026-002'],
  },
  deadlines: { light, next: [{ kind: 'answer', decisionId: 'D-2026-001', on: '2026-10-16' }] },
};

describe('a report of an earlier release', () => {
  const report = reportOfVersion3(old);

  it('keeps its month, its moment and what it was computed from, and has no words of a coordinator', () => {
    expect(report).toMatchObject({ ...envelope, assessment: null });
  });

  it('has the three sections that it had; what nobody assessed then is not there, and not grey', () => {
    expect(report.sections.map((one) => one.section)).toEqual(['training', 'decisions', 'deadlines']);
    expect(report.sections.every((one) => one.light === (light as unknown))).toBe(true);
  });

  it('has its figures, and none that it did not count', () => {
    const figures = (section: 'training' | 'decisions') =>
      sectionOf(report, section)?.figures.map((one) => [one.figure, one.value, one.before]);
    expect(figures('training')).toEqual([
      ['members', 5, null],
      ['membersWithCourse', 2, null],
      ['areasCarried', 1, null],
    ]);
    expect(figures('decisions')).toEqual([
      ['open', 1, null],
      ['overdue', 0, null],
      ['concludedThisMonth', 2, null],
      ['approvedInAll', 3, null],
      ['delegatedAcceptances', 1, null],
    ]);
  });

  it('has what stood behind the figures: areas, delegated acceptances and dates', () => {
    expect(sectionOf(report, 'training')?.details).toEqual([
      { kind: 'area', competence: 'identify', isCarried: true },
      { kind: 'area', competence: 'assess', isCarried: false },
      { kind: 'area', competence: 'decide', isCarried: false },
    ]);
    expect(sectionOf(report, 'decisions')?.details).toEqual([
      { kind: 'delegated', decisionId: 'D-2026-002' },
    ]);
    expect(sectionOf(report, 'deadlines')?.details).toEqual([
      { kind: 'deadline', deadline: { kind: 'answer', decisionId: 'D-2026-001', on: '2026-10-16' } },
    ]);
  });

  it('of the very first release tells of no delegation, for it counted none', () => {
    const { delegated: _none, ...decisions } = old.decisions;
    const first = sectionOf(reportOfVersion3({ ...old, decisions }), 'decisions');
    expect(first?.details).toEqual([]);
    expect(first?.figures.map((one) => one.figure)).not.toContain('delegatedAcceptances');
  });
});
