import { ACCESS_EVENTS, type AccessEvent } from './access/events';
import { BASELINE_EVENTS, type BaselineEvent } from './baseline/events';
import { BODY_CHANGE_EVENTS, type BodyChangeEvent } from './body-change/events';
import { CYCLE_EVENTS, type CycleEvent } from './cycle/events';
import { DECISION_EVENTS, type DecisionEvent } from './decision/events';
import { EXERCISE_EVENTS, type ExerciseEvent } from './exercise/events';
import { INCIDENT_EVENTS, type IncidentEvent } from './incident/events';
import { FEED_EVENTS, type FeedEvent } from './feed/events';
import { INDICATOR_EVENTS, type IndicatorEvent } from './indicator/events';
import { MEASURE_EVENTS, type MeasureEvent } from './measure/events';
import { MEETING_EVENTS, type MeetingEvent } from './meeting/events';
import { REGISTRATION_EVENTS, type RegistrationEvent } from './registration/events';
import { REQUIREMENT_EVENTS, type RequirementEvent } from './requirement/events';
import { STATUS_EVENTS, type StatusEvent } from './status/events';
import { SUPPLIER_EVENTS, type SupplierEvent } from './supplier/events';
import { SYSTEM_EVENTS, type SystemEvent } from './system/events';
import { TRAINING_EVENTS, type TrainingEvent } from './training/events';
import type { Entry, ShapeVersion } from './ledger/entry';

/** Everything that can have happened. A closed list: an event of another type is a fault, not something to skip. */
export type LedgerEvent =
  | AccessEvent
  | BodyChangeEvent
  | TrainingEvent
  | DecisionEvent
  | MeetingEvent
  | IndicatorEvent
  | CycleEvent
  | MeasureEvent
  | SupplierEvent
  | SystemEvent
  | BaselineEvent
  | ExerciseEvent
  | IncidentEvent
  | RegistrationEvent
  | RequirementEvent
  | FeedEvent
  | StatusEvent;

/** Every type of event, with the version of the shapes in which it first appeared. */
export const EVENTS = {
  ...ACCESS_EVENTS,
  ...BODY_CHANGE_EVENTS,
  ...TRAINING_EVENTS,
  ...DECISION_EVENTS,
  ...MEETING_EVENTS,
  ...INDICATOR_EVENTS,
  ...CYCLE_EVENTS,
  ...MEASURE_EVENTS,
  ...SUPPLIER_EVENTS,
  ...SYSTEM_EVENTS,
  ...BASELINE_EVENTS,
  ...EXERCISE_EVENTS,
  ...INCIDENT_EVENTS,
  ...REGISTRATION_EVENTS,
  ...FEED_EVENTS,
  ...STATUS_EVENTS,
  ...REQUIREMENT_EVENTS,
} as const satisfies Record<LedgerEvent['type'], { since: ShapeVersion }>;

/** Whether there is an event of that type. */
export const isEventType = (type: string): type is LedgerEvent['type'] => Object.hasOwn(EVENTS, type);

/** One line of this ledger. */
export type LedgerEntry = Entry<LedgerEvent>;
