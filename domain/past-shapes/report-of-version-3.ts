import type { StatusReport } from '../status/report';
import type { Figure, SectionFigure, SectionStatus } from '../status/section';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A report as the first releases issued it, with training, decisions and deadlines only, as today's rules read it. What
 * it did not have is left out: a section that nobody assessed then is not grey now, it is not there.
 */
export function reportOfVersion3(report: Fields): StatusReport {
  const sections = [trainingOf, decisionsOf, deadlinesOf].map((read) => read(report));
  // The envelope of a report has not changed since the first release.
  const { month, asOf, basis } = report as Pick<StatusReport, 'month' | 'asOf' | 'basis'>;
  return { month, asOf, basis, sections, assessment: null };
}

const EMPTY = { override: null, colourBefore: null, source: null, responsible: null, details: [] } as const;

function trainingOf(report: Fields): SectionStatus {
  const { light, members, membersWithCourse, carried, missing } = report['training'] as {
    light: SectionStatus['light'];
    members: number;
    membersWithCourse: number;
    carried: Area[];
    missing: Area[];
  };
  type Area = Extract<SectionStatus['details'][number], { kind: 'area' }>['competence'];
  const areas = (some: Area[], isCarried: boolean) =>
    some.map((competence) => ({ kind: 'area' as const, competence, isCarried }));
  return {
    ...EMPTY,
    section: 'training',
    light,
    figures: figuresOf({ members, membersWithCourse, areasCarried: carried.length }),
    details: [...areas(carried, true), ...areas(missing, false)],
  };
}

function decisionsOf(report: Fields): SectionStatus {
  const { light, delegated, ...counts } = report['decisions'] as {
    light: SectionStatus['light'];
    delegated?: string[];
  } & Partial<Record<SectionFigure, number>>;
  return {
    ...EMPTY,
    section: 'decisions',
    light,
    figures: figuresOf({
      ...counts,
      ...(delegated === undefined ? {} : { delegatedAcceptances: delegated.length }),
    }),
    details: (delegated ?? []).map((decisionId) => ({ kind: 'delegated', decisionId })),
  };
}

function deadlinesOf(report: Fields): SectionStatus {
  const { light, next } = report['deadlines'] as {
    light: SectionStatus['light'];
    next: Extract<SectionStatus['details'][number], { kind: 'deadline' }>['deadline'][];
  };
  return {
    ...EMPTY,
    section: 'deadlines',
    light,
    figures: [],
    details: next.map((deadline) => ({ kind: 'deadline', deadline })),
  };
}

const figuresOf = (values: Partial<Record<SectionFigure, number>>): Figure[] =>
  // Object.entries widens the keys to string; they are the figures written above.
  (Object.entries(values) as [SectionFigure, number][]).map(([figure, value]) => ({
    figure,
    value,
    before: null,
  }));
