import { ACCESS_EVENTS } from '../access/events';
import { BASELINE_EVENTS } from '../baseline/events';
import { BODY_CHANGE_EVENTS } from '../body-change/events';
import { CYCLE_EVENTS } from '../cycle/events';
import { DECISION_EVENTS } from '../decision/events';
import type { LedgerEvent } from '../event';
import { EXERCISE_EVENTS } from '../exercise/events';
import { INCIDENT_EVENTS } from '../incident/events';
import { FEED_EVENTS } from '../feed/events';
import { INDICATOR_EVENTS } from '../indicator/events';
import { MEASURE_EVENTS } from '../measure/events';
import { MEETING_EVENTS } from '../meeting/events';
import { REGISTRATION_EVENTS } from '../registration/events';
import { REQUIREMENT_EVENTS } from '../requirement/events';
import { STATUS_EVENTS } from '../status/events';
import { SUPPLIER_EVENTS } from '../supplier/events';
import { SYSTEM_EVENTS } from '../system/events';
import { TRAINING_EVENTS } from '../training/events';

const TABLES = {
  decision: DECISION_EVENTS,
  meeting: MEETING_EVENTS,
  training: TRAINING_EVENTS,
  status: STATUS_EVENTS,
  indicator: INDICATOR_EVENTS,
  cycle: CYCLE_EVENTS,
  measure: MEASURE_EVENTS,
  supplier: SUPPLIER_EVENTS,
  system: SYSTEM_EVENTS,
  baseline: BASELINE_EVENTS,
  exercise: EXERCISE_EVENTS,
  incident: INCIDENT_EVENTS,
  registration: REGISTRATION_EVENTS,
  requirement: REQUIREMENT_EVENTS,
  feed: FEED_EVENTS,
  access: ACCESS_EVENTS,
  bodyChange: BODY_CHANGE_EVENTS,
} as const;

/** The kinds that the audit trail is filtered by: each feature's events are one. */
export type TrailGroup = keyof typeof TABLES;
// Object.keys widens to string; these are exactly the keys above.
export const TRAIL_GROUPS = Object.keys(TABLES) as readonly TrailGroup[];

const GROUP_BY_TYPE = new Map(
  TRAIL_GROUPS.flatMap((group) => Object.keys(TABLES[group]).map((type) => [type, group] as const)),
);

/** The kind that an event belongs to. */
export function trailGroupOf(type: LedgerEvent['type']): TrailGroup {
  const group = GROUP_BY_TYPE.get(type);
  if (group === undefined) throw new Error(`Cannot group "${type}": no feature has it`);
  return group;
}
