import type { Baseline } from '../baseline/baseline';
import type { Exercises } from '../exercise/exercise';
import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import type { Cycle } from '../cycle/cycle-item';
import type { DecisionState } from '../decision/decision-state';
import type { Measures } from '../measure/registered-measure';
import type { NotedFeeds } from '../feed/feed-standing';
import type { IncidentState } from '../incident/incident';
import type { Indicators } from '../indicator/indicator';
import type { Head } from '../ledger/head';
import type { Suppliers } from '../supplier/supplier';
import type { Systems } from '../system/system';
import type { Drafts } from './draft';
import type { FollowUps } from './follow-up';
import type { Reports } from './report';
import type { StatusPolicy } from './status-policy';

/** What a month's status is told from, and what leadership has made of it. */
export type StatusState = DecisionState &
  IncidentState & {
    /** The last entry that the status is told from. */
    head: Head;
    /** The time of the first entry, and of the last. */
    startedAt: Instant | null;
    lastAt: Instant | null;
    indicators: Indicators;
    cycle: Cycle;
    measures: Measures;
    suppliers: Suppliers;
    systems: Systems;
    baseline: Baseline;
    exercises: Exercises;
    feeds: NotedFeeds;
    statusPolicies: readonly StatusPolicy[];
    drafts: Drafts;
    reports: Reports;
    followUps: FollowUps;
    /** Who has said in the ledger, as long as that was where it was said, to want each month's status in their own chat. */
    personalStatus: Set<PersonId>;
  };
