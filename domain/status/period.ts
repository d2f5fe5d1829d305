import type { Month } from '../calendar/danish-time';
import type { StatusState } from './status-state';
import type { IssuedReport } from './report';

type State = Pick<StatusState, 'reports'>;

/** What lies after one entry of the ledger and up to another, by their numbers; null: up to its end. */
export type ReportPeriod = { after: number; until: number | null };

/**
 * What a month's status tells of: everything since the status issued before it was issued for the first time, up to its
 * own first issue. Corrections move neither end, so that a corrected status tells of the same things, and what came
 * after its first issue is told of by the next. The order is that of issuing: a month that is issued late, after the
 * one that follows it, tells of what came since that one. So each thing stands in exactly one month's status.
 */
export function periodOf({ reports }: State, month: Month): ReportPeriod {
  const own = reports.get(month);
  const until = own === undefined ? null : firstIssueOf(own);
  const before = [...reports.values()].map(firstIssueOf).filter((seq) => until === null || seq < until);
  return { after: Math.max(0, ...before), until };
}

/** What has happened since a status was last issued for the first time: the next one will tell of it. */
export const periodNow = ({ reports }: State): ReportPeriod => ({
  after: Math.max(0, ...[...reports.values()].map(firstIssueOf)),
  until: null,
});

/** Whether an entry lies in a period. */
export const isWithin = (seq: number, { after, until }: ReportPeriod): boolean =>
  seq > after && (until === null || seq <= until);

/** The last entry that a month's first status was computed from; a corrected one keeps that as its end. */
const firstIssueOf = ({ versions: [first], report }: IssuedReport): number =>
  (first?.report ?? report).basis.seq;
