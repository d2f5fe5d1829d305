import type { PersonId } from '../access/role';
import type { Instant, Month } from '../calendar/danish-time';
import type { Surface } from '../ledger/stamp';
import type { Head } from '../ledger/head';
import type { Assessment } from './draft';
import type { SectionId, SectionStatus } from './section';

/** The month's status as it was when it was issued; nothing in it changes afterwards. It names nobody but by id. */
export type StatusReport = {
  month: Month;
  asOf: Instant;
  /** The ledger's head that the figures were computed from. */
  basis: Head;
  /** In the order in which they are read; a report of an earlier release has fewer. */
  sections: readonly SectionStatus[];
  /** The coordinator's own words, which management cannot change; null: none were written. */
  assessment: Assessment | null;
};

/** A report as it was issued once. Corrected, it is issued again under the next number, and the earlier one is kept. */
export type ReportVersion = {
  version: number;
  report: StatusReport;
  /** SHA-256 of the report as canonical JSON; null where it was issued by a release that did not keep it. */
  contentHash: string | null;
  issuedAt: Instant;
  /** Who released it; null: it was sent on its day without anybody having looked at it. */
  releasedBy: PersonId | null;
  /** Issued when its month was over. */
  isLate: boolean;
  /** What was corrected; null for the first one. */
  correction: string | null;
};

/** Somebody has taken a version to efterretning. It is a receipt and counts as nothing else (invariant 2). */
export type Noting = {
  personId: PersonId;
  version: number;
  notedAt: Instant;
  surface: Surface;
  /** Its entry in the ledger. */
  seq: number;
};

/** A month's report: its versions, the newest last, and who has noted which of them. */
export type IssuedReport = ReportVersion & {
  versions: readonly ReportVersion[];
  notings: readonly Noting[];
};

export type Reports = Map<Month, IssuedReport>;

/** A section of a report; nothing if the report is of a release that did not know it. */
export const sectionOf = ({ sections }: StatusReport, section: SectionId): SectionStatus | undefined =>
  sections.find((one) => one.section === section);
