import { noAccess } from './access/access';
import { noBaseline } from './baseline/baseline';
import { noExercises } from './exercise/exercise';
import type { BodyChangeState } from './body-change/body-change-state';
import type { IncidentState } from './incident/incident';
import type { FeedDismissals } from './feed/feed-proposal';
import { GENESIS } from './ledger/head';
import type { MeetingState } from './meeting/meeting-state';
import { noRegistrationRecords, type RegistrationRecords } from './registration/registration';
import { noRequirementRecords, type RequirementRecords } from './requirement/requirement-records';
import type { StatusState } from './status/status-state';
import type { Fact } from './training/known-at';
import { noTraining } from './training/training';

/** Everything that the ledger says, folded. Each feature says what it goes by. */
export type Oversight = BodyChangeState &
  MeetingState &
  IncidentState &
  StatusState &
  RegistrationRecords &
  RequirementRecords & {
    /** Everything recorded of roster and training, in order, so that both can be had as they were known at any instant. */
    facts: Fact[];
    /** What a source proposed and somebody turned down. */
    feedDismissals: FeedDismissals;
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
  feedDismissals: new Set(),
  feeds: new Map(),
  policies: [],
  decisions: new Map(),
  annexReads: new Map(),
  meetings: new Map(),
  indicators: new Map(),
  cycle: new Map(),
  measures: new Map(),
  suppliers: new Map(),
  systems: new Map(),
  baseline: noBaseline(),
  exercises: noExercises(),
  incidents: new Map(),
  statusPolicies: [],
  drafts: new Map(),
  reports: new Map(),
  followUps: new Map(),
  personalStatus: new Set(),
  ...noRegistrationRecords(),
  ...noRequirementRecords(),
});
