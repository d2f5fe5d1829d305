import { sectionOf, type StatusReport } from '../../domain/status/report';
import type { Detail, SectionId } from '../../domain/status/section';

/** A section of a report with its figures by name, for comparing. */
export function sectionIn(report: StatusReport, section: SectionId) {
  const status = sectionOf(report, section);
  if (status === undefined) throw new Error(`The report has no section "${section}"`);
  const figures = Object.fromEntries(status.figures.map(({ figure, value }) => [figure, value]));
  return { ...figures, light: status.light, details: status.details };
}

/** The dates that a report shows, in its order. */
export const datesIn = (report: StatusReport) =>
  (sectionOf(report, 'deadlines')?.details ?? []).flatMap((one) =>
    one.kind === 'deadline' ? [one.deadline] : [],
  );

/** The risks accepted under a delegation that a report tells of. */
export const delegatedIn = (report: StatusReport): string[] =>
  (sectionOf(report, 'decisions')?.details ?? []).flatMap((one: Detail) =>
    one.kind === 'delegated' ? [one.decisionId] : [],
  );
