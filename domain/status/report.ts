import type { PersonId } from '../access/role';
import type { DanishDate, Instant, Month } from '../calendar/danish-time';
import type { DecisionId } from '../decision/decision';
import type { Head } from '../ledger/head';
import type { Competence } from '../training/competence';
import type { Light } from './light';

/** A date that somebody must keep in mind. */
export type Deadline = {
  kind: 'answer' | 'revisit' | 'condition' | 'action';
  decisionId: DecisionId;
  on: DanishDate;
};

/** The month's status as it was when it was issued; nothing in it changes afterwards. It names nobody. */
export type StatusReport = {
  month: Month;
  asOf: Instant;
  /** The ledger's head that the figures were computed from. */
  basis: Head;
  training: {
    light: Light;
    members: number;
    membersWithCourse: number;
    carried: readonly Competence[];
    missing: readonly Competence[];
  };
  decisions: {
    light: Light;
    open: number;
    overdue: number;
    concludedThisMonth: number;
    approvedInAll: number;
    /** Approvals that hold, with conditions not yet met. */
    openConditions: number;
    /** Approvals that no longer carry what was decided: a condition unmet, a date passed, a treatment late. */
    toDecideAgain: number;
    /** Risks accepted under a delegation since the last report (invariant 3). */
    delegated: readonly DecisionId[];
  };
  deadlines: { light: Light; next: readonly Deadline[] };
};

/** Somebody has taken the report to efterretning. It is a receipt and counts as nothing else (invariant 2). */
export type Noting = { personId: PersonId; notedAt: Instant };

export type IssuedReport = { report: StatusReport; issuedAt: Instant; notings: readonly Noting[] };

export type Reports = Map<Month, IssuedReport>;
