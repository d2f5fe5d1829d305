import { noAccess, type Access } from './access/access';
import type { PersonId } from './access/role';
import type { BodyChanges } from './body-change/body-change';
import type { Instant } from './calendar/danish-time';
import type { Cycle } from './cycle/cycle-item';
import type { AnnexReads } from './decision/annex-reads';
import type { Decisions } from './decision/decision';
import type { Policies } from './decision/policy';
import type { Indicators } from './indicator/indicator';
import type { Meetings } from './meeting/meeting';
import { GENESIS, type Head } from './ledger/head';
import type { Drafts } from './status/draft';
import type { FollowUps } from './status/follow-up';
import type { Reports } from './status/report';
import type { StatusPolicy } from './status/status-policy';
import type { Fact } from './training/known-at';
import { noTraining, type Training } from './training/training';

/** Everything that the ledger says, folded. `head` is the last entry in it, `startedAt` the time of the first. */
export type Oversight = {
  head: Head;
  startedAt: Instant | null;
  lastAt: Instant | null;
  access: Access;
  /** Changes of who decides, or how, that await the body or once did. */
  changes: BodyChanges;
  training: Training;
  /** Everything recorded of roster and training, in order, so that both can be had as they were known at any instant. */
  facts: Fact[];
  policies: Policies;
  decisions: Decisions;
  annexReads: AnnexReads;
  meetings: Meetings;
  indicators: Indicators;
  cycle: Cycle;
  statusPolicies: readonly StatusPolicy[];
  drafts: Drafts;
  reports: Reports;
  followUps: FollowUps;
  /** Who has said in the ledger, as long as that was where it was said, to want each month's status in their own chat. */
  personalStatus: Set<PersonId>;
};

/** What an empty ledger says. */
export const emptyOversight = (): Oversight => ({
  head: GENESIS,
  startedAt: null,
  lastAt: null,
  access: noAccess(),
  changes: new Map(),
  training: noTraining(),
  facts: [],
  policies: [],
  decisions: new Map(),
  annexReads: new Map(),
  meetings: new Map(),
  indicators: new Map(),
  cycle: new Map(),
  statusPolicies: [],
  drafts: new Map(),
  reports: new Map(),
  followUps: new Map(),
  personalStatus: new Set(),
});
