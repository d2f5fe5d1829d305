import { noAccess, type Access } from './access/access';
import type { Instant } from './calendar/danish-time';
import type { Decisions } from './decision/decision';
import type { Policies } from './decision/policy';
import type { Meetings } from './meeting/meeting';
import { GENESIS, type Head } from './ledger/head';
import type { Reports } from './status/report';
import type { Fact } from './training/known-at';
import { noTraining, type Training } from './training/training';

/** Everything that the ledger says, folded. `head` is the last entry in it, `startedAt` the time of the first. */
export type Oversight = {
  head: Head;
  startedAt: Instant | null;
  lastAt: Instant | null;
  access: Access;
  training: Training;
  /** Everything recorded of roster and training, in order, so that both can be had as they were known at any instant. */
  facts: Fact[];
  policies: Policies;
  decisions: Decisions;
  meetings: Meetings;
  reports: Reports;
};

/** What an empty ledger says. */
export const emptyOversight = (): Oversight => ({
  head: GENESIS,
  startedAt: null,
  lastAt: null,
  access: noAccess(),
  training: noTraining(),
  facts: [],
  policies: [],
  decisions: new Map(),
  meetings: new Map(),
  reports: new Map(),
});
