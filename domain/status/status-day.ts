import { danishDate, type DanishDate, type Month } from '../calendar/danish-time';
import { firstWorkingDay } from '../calendar/working-day';
import type { IssuedReport, ReportVersion, Reports } from './report';

type Issued = Pick<IssuedReport, 'report'> & { versions: readonly Pick<ReportVersion, 'report'>[] };

/**
 * The day that an issued status is named after, "Status pr. 1. december 2026": the one that it tells of everything up to,
 * which is that of its first issue. A correction moves neither the period nor the name.
 */
export const dayOfIssued = ({ versions: [first], report }: Issued): DanishDate =>
  danishDate((first?.report ?? report).asOf);

/** The day that a month's status is named after; until it is issued, the first working day, on which it is due. */
export function statusDay({ reports }: { reports: Reports }, month: Month): DanishDate {
  const issued = reports.get(month);
  return issued === undefined ? firstWorkingDay(month) : dayOfIssued(issued);
}
