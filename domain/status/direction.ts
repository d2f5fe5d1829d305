import { MEASURE_CODES } from '../decision/content';
import { COMPETENCES } from '../training/competence';
import type { Figure, SectionFigure, SectionStatus } from './section';

/**
 * A figure that is told of: one of a section's own, or one that is made of several of them. Who supervises a supplier is
 * neither here nor there; how many are supervised at all is.
 */
export type ToldFigure = SectionFigure | 'supervisedInAll';

/** Which way a figure is better; neither where it says how much there is, and not how well it goes. */
type Direction = {
  better: 'more' | 'fewer' | 'neither';
  /** What it is a part of: a number that never changes, or another figure of the section. Then the share is compared. */
  of?: number | SectionFigure;
  /** It can be compared only where these are as they were, such as the scale of a score. */
  sameOnly?: readonly SectionFigure[];
};

export const BETTER_WHEN: Readonly<Record<ToldFigure, Direction>> = {
  members: { better: 'neither' },
  membersWithCourse: { better: 'more', of: 'members' },
  areasCarried: { better: 'more', of: COMPETENCES.length },
  measuresInForce: { better: 'more', of: MEASURE_CODES.length },
  measuresToReview: { better: 'fewer' },
  measuresMissing: { better: 'fewer' },
  open: { better: 'neither' },
  measuresLate: { better: 'fewer' },
  measuresInOperation: { better: 'more' },
  measuresWithEvidence: { better: 'more', of: 'measuresInOperation' },
  measuresUnderWay: { better: 'neither' },
  measuresPlanned: { better: 'neither' },
  measuresToEvaluate: { better: 'fewer' },
  measuresWithoutEffect: { better: 'fewer' },
  numbersWithMeasure: { better: 'more', of: MEASURE_CODES.length },
  overdue: { better: 'fewer' },
  toDecideAgain: { better: 'fewer' },
  openConditions: { better: 'neither' },
  concludedThisMonth: { better: 'neither' },
  concludedSinceLast: { better: 'neither' },
  approvedInAll: { better: 'neither' },
  // That a date comes nearer is the calendar's doing.
  risksToRevisit: { better: 'neither' },
  delegatedAcceptances: { better: 'neither' },
  actionsOverdue: { better: 'fewer' },
  actionsOpen: { better: 'neither' },
  // How many there were is nobody's fault, and who reports more near misses may only look better.
  incidents: { better: 'neither' },
  nearMisses: { better: 'neither' },
  significantIncidents: { better: 'fewer' },
  notifiedInTime: { better: 'neither' },
  notifiedLate: { better: 'fewer' },
  suppliers: { better: 'neither' },
  supervisedBySki: { better: 'neither' },
  supervisedByKombit: { better: 'neither' },
  supervisedByDbs: { better: 'neither' },
  supervisedByOwn: { better: 'neither' },
  supervisedInAll: { better: 'more', of: 'suppliers' },
  openRemarks: { better: 'fewer' },
  score: { better: 'more', sameOnly: ['scaleMin', 'scaleMax'] },
  scaleMin: { better: 'neither' },
  scaleMax: { better: 'neither' },
  benchmark: { better: 'neither' },
  criticalSystems: { better: 'neither' },
  systemsWithTestedPlan: { better: 'more', of: 'criticalSystems' },
  systemsToHandOver: { better: 'neither' },
  systemsHandedOver: { better: 'neither' },
  exercisesPlanned: { better: 'neither' },
  exercisesHeld: { better: 'more', of: 'exercisesPlanned' },
  openFindings: { better: 'fewer' },
  datesPassed: { better: 'fewer' },
  datesNear: { better: 'neither' },
  followUpsOverdue: { better: 'fewer' },
  followUpsOpen: { better: 'neither' },
};

/** A figure as it is told: what it is now and was before (null: not known), each with what it is a part of, if anything. */
export type FigureTold = {
  figure: ToldFigure;
  value: number;
  of: number | null;
  before: number | null;
  beforeOf: number | null;
};

const SUPERVISED = ['supervisedBySki', 'supervisedByKombit', 'supervisedByDbs', 'supervisedByOwn'] as const;

type Figures = Pick<SectionStatus, 'figures'>;

/** The figures of a section as they are told, the weightiest first. */
export function toldFigures({ figures }: Figures): readonly FigureTold[] {
  const supervised = supervisedIn(figures);
  return [
    ...(supervised === undefined ? [] : [supervised]),
    ...figures.map((one): FigureTold => ({ ...one, ...wholeOf(one.figure, figures) })),
  ];
}

const named = (figures: readonly Figure[], figure: SectionFigure): Figure | undefined =>
  figures.find((one) => one.figure === figure);

function wholeOf(figure: ToldFigure, figures: readonly Figure[]): Pick<FigureTold, 'of' | 'beforeOf'> {
  const { of } = BETTER_WHEN[figure];
  if (of === undefined) return { of: null, beforeOf: null };
  if (typeof of === 'number') return { of, beforeOf: of };
  const whole = named(figures, of);
  return { of: whole?.value ?? null, beforeOf: whole?.before ?? null };
}

function supervisedIn(figures: readonly Figure[]): FigureTold | undefined {
  const suppliers = named(figures, 'suppliers');
  if (suppliers === undefined) return undefined;
  const parts = SUPERVISED.flatMap((figure) => named(figures, figure) ?? []);
  const before = suppliers.before === null ? null : parts.reduce((sum, one) => sum + (one.before ?? 0), 0);
  return {
    figure: 'supervisedInAll',
    value: parts.reduce((sum, one) => sum + one.value, 0),
    before,
    ...wholeOf('supervisedInAll', figures),
  };
}

export type Tendency = 'better' | 'worse' | 'neither';

/** Whether a figure is better or worse than it was; neither also where the two cannot be compared. */
export function tendencyOf(
  { figure, value, of, before, beforeOf }: FigureTold,
  { figures }: Figures,
): Tendency {
  const { better, sameOnly = [], of: whole } = BETTER_WHEN[figure];
  if (better === 'neither' || before === null) return 'neither';
  const isSame = (one: Figure | undefined) => one !== undefined && one.before === one.value;
  if (!sameOnly.every((one) => isSame(named(figures, one)))) return 'neither';
  const step = whole === undefined ? value - before : shareStep([value, of], [before, beforeOf]);
  if (step === 0) return 'neither';
  return step > 0 === (better === 'more') ? 'better' : 'worse';
}

/** Whether a share has grown: 3 of 8 is less than 3 of 5. Nothing is a share of none. */
function shareStep(now: readonly [number, number | null], before: readonly [number, number | null]): number {
  const [[value, of], [valueBefore, ofBefore]] = [now, before];
  if (of === null || ofBefore === null || of <= 0 || ofBefore <= 0) return 0;
  return Math.sign(value * ofBefore - valueBefore * of);
}
