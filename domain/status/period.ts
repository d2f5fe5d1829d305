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
  const before = issuedBefore({ reports }, month);
  return {
    after: before === undefined ? 0 : firstIssueOf(before),
    until: own === undefined ? null : firstIssueOf(own),
  };
}

/** What has happened since a status was last issued for the first time: the next one will tell of it. */
export function periodNow(state: State): ReportPeriod {
  const last = lastIssued(state);
  return { after: last === undefined ? 0 : firstIssueOf(last), until: null };
}

/** The status that a month's is held against: the last one that was issued before it, whatever month that was for. */
export function issuedBefore({ reports }: State, month: Month): IssuedReport | undefined {
  const own = reports.get(month);
  if (own === undefined) return lastIssued({ reports });
  const until = firstIssueOf(own);
  return lastOf([...reports.values()].filter((one) => firstIssueOf(one) < until));
}

/** The status that was issued last, by its first issue. */
export const lastIssued = ({ reports }: State): IssuedReport | undefined => lastOf([...reports.values()]);

const lastOf = (reports: readonly IssuedReport[]): IssuedReport | undefined =>
  reports.reduce<IssuedReport | undefined>(
    (last, one) => (last !== undefined && firstIssueOf(last) >= firstIssueOf(one) ? last : one),
    undefined,
  );

/** Whether an entry lies in a period. */
export const isWithin = (seq: number, { after, until }: ReportPeriod): boolean =>
  seq > after && (until === null || seq <= until);

/** The last entry that a month's first status was computed from; a corrected one keeps that as its end. */
const firstIssueOf = ({ versions: [first], report }: IssuedReport): number =>
  (first?.report ?? report).basis.seq;
