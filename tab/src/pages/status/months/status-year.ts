import { addMonths, monthOf } from '../../../../../domain/calendar/danish-time';
import type { Colour } from '../../../../../domain/status/light';
import { overallColour } from '../../../../../domain/status/overall';
import { SECTIONS, shownColour, type SectionId } from '../../../../../domain/status/section';
import type { IssuedReportView } from '../../../../../contracts/status/report';

const MONTHS = 12;

/** A section, or all of them together, with its colour in each month; null: there is no status of it. */
export type YearRow = { of: SectionId | 'overall'; colours: readonly (Colour | null)[] };

/** The colours of 12 months, the oldest first. */
export type StatusYear = {
  months: readonly { month: string; isIssued: boolean }[];
  rows: readonly YearRow[];
};

/** The 12 months up to the current one, or up to the newest status if it went out ahead of its month. */
export function statusYear(reports: readonly IssuedReportView[], current: string): StatusYear {
  const issued = new Map(reports.map(({ report }) => [report.month, report.sections]));
  const until = [current, ...issued.keys()].reduce((one, other) => (other > one ? other : one));
  const months = Array.from({ length: MONTHS }, (_, index) =>
    monthOf(addMonths(`${until}-01`, index - MONTHS + 1)),
  );
  const sections = months.map((month) => issued.get(month));
  const rowOf = (section: SectionId): YearRow => ({
    of: section,
    colours: sections.map((held) => {
      const found = held?.find((one) => one.section === section);
      return found === undefined ? null : shownColour(found);
    }),
  });
  return {
    months: months.map((month) => ({ month, isIssued: issued.has(month) })),
    rows: [
      { of: 'overall', colours: sections.map((held) => (held === undefined ? null : overallColour(held))) },
      // A section that none of the months has says nothing.
      ...SECTIONS.map(rowOf).filter(({ colours }) => colours.some((colour) => colour !== null)),
    ],
  };
}
