import type { Month } from '../../domain/calendar/danish-time';
import { compileReport } from '../../domain/status/compile-report';
import type { Assessment } from '../../domain/status/draft';
import type { StatusEvent } from '../../domain/status/events';
import type { Colour, RuleId } from '../../domain/status/light';
import {
  SECTION_FIGURES,
  type SectionFigure,
  type SectionId,
  type SectionStatus,
} from '../../domain/status/section';
import { emptyOversight } from '../../domain/oversight';
import { reportIssued } from './report-facts';

/** What is said of one section of a month; nothing else of it is as it was. */
export type SectionSaid = {
  colour: Colour;
  rule: RuleId;
  before?: Colour | null;
  byHand?: { colour: Colour; reason: string; by: string };
  figures?: Partial<Record<SectionFigure, readonly [value: number, before: number | null]>>;
};

/** The sections of a report: those that are said, and all others as one that has nothing to say. */
export const sectionsOf = (
  said: Partial<Record<SectionId, SectionSaid>>,
  others: SectionSaid = { colour: 'green', rule: 'follow-ups-none-open' },
): readonly SectionStatus[] =>
  compileReport(emptyOversight(), '2026-12', AT).sections.map((blank): SectionStatus => {
    const { colour, rule, before = colour, byHand = null, figures = {} } = said[blank.section] ?? others;
    return {
      ...blank,
      light: { ...blank.light, colour, rule, dataOn: '2026-11-20' },
      override: byHand,
      colourBefore: before,
      figures: SECTION_FIGURES[blank.section].flatMap((figure) => {
        const found = figures[figure];
        return found === undefined ? [] : [{ figure, value: found[0], before: found[1] }];
      }),
    };
  });

const AT = '2026-12-01T07:05:00.000Z';

/** A month's status with these sections, as it was issued. */
export const monthIssued = (
  sections: readonly SectionStatus[],
  {
    month = '2026-12',
    assessment = null,
    ...changes
  }: Parameters<typeof reportIssued>[1] & { month?: Month; assessment?: Assessment | null } = {},
): Extract<StatusEvent, { type: 'ReportIssued' }> =>
  reportIssued(
    { month, asOf: AT, basis: { seq: 412, hash: 'ab'.repeat(32) }, sections, assessment },
    changes,
  );

/** Most months: something red, something yellow, figures that move, and a decision asked for. */
export const USUAL_SECTIONS = sectionsOf({
  training: { colour: 'yellow', rule: 'training-some-areas-missing', figures: { members: [5, 5], membersWithCourse: [4, 3], areasCarried: [3, 3] } }, // prettier-ignore
  measures: { colour: 'red', rule: 'measures-missing', figures: { measuresInForce: [7, 6], measuresMissing: [3, 4] } }, // prettier-ignore
  decisions: { colour: 'red', rule: 'decisions-overdue', before: 'yellow', figures: { open: [4, 3], overdue: [1, 0] } }, // prettier-ignore
  incidents: {
    colour: 'green',
    rule: 'incidents-none-late',
    before: 'yellow',
    figures: { incidents: [3, 5] },
  },
  maturity: { colour: 'grey', rule: 'indicator-stale', before: 'yellow', figures: { score: [2.4, 2.4] } },
  systems: { colour: 'grey', rule: 'indicator-no-data' },
});

/** A month in which nearly all goes wrong at once. */
export const BAD_SECTIONS = sectionsOf(
  {
    training: { colour: 'red', rule: 'training-no-area-carried', before: 'yellow', figures: { areasCarried: [0, 4] } }, // prettier-ignore
    measures: {
      colour: 'red',
      rule: 'measures-missing',
      before: 'yellow',
      figures: { measuresInForce: [0, 10] },
    },
    decisions: { colour: 'red', rule: 'decisions-no-longer-hold', before: 'green', figures: { toDecideAgain: [12, 0] } }, // prettier-ignore
    treatment: {
      colour: 'red',
      rule: 'treatment-overdue',
      before: 'green',
      figures: { actionsOverdue: [9, 0] },
    },
    incidents: { colour: 'grey', rule: 'indicator-stale', before: 'red', figures: { notifiedLate: [2, 2] } },
    suppliers: { colour: 'grey', rule: 'indicator-stale', before: 'yellow' },
    maturity: { colour: 'yellow', rule: 'maturity-below-benchmark', before: 'grey' },
    systems: { colour: 'red', rule: 'systems-no-plan-tested', before: 'grey' },
    exercises: { colour: 'green', rule: 'exercises-held', before: 'red' },
  },
  { colour: 'yellow', rule: 'deadlines-near', before: 'green' },
);
