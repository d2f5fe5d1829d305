import type { AccessEvent } from './access/events';
import type { BodyChangeEvent } from './body-change/events';
import type { CycleEvent } from './cycle/events';
import type { DecisionEvent } from './decision/events';
import type { IndicatorEvent } from './indicator/events';
import type { MeetingEvent } from './meeting/events';
import type { StatusEvent } from './status/events';
import type { TrainingEvent } from './training/events';

/** Everything that can have happened. A closed list: an event of another type is a fault, not something to skip. */
export type LedgerEvent =
  | AccessEvent
  | BodyChangeEvent
  | TrainingEvent
  | DecisionEvent
  | MeetingEvent
  | IndicatorEvent
  | CycleEvent
  | StatusEvent;
