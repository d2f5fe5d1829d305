import type { EventTable } from '../ground/event-table';
import type { DanishDate } from '../calendar/danish-time';
import type { Indicator } from './indicator';
import type { Topic } from './topic';

export type IndicatorEvent =
  | { type: 'IndicatorRecorded'; data: Indicator }
  /** The figures of that day were a mistake and no longer count; they stay in the ledger with the reason. */
  | { type: 'IndicatorAnnulled'; data: { topic: Topic; asOf: DanishDate; reason: string } };

/** Every type of event about entered figures, with the version of the shapes in which it first appeared. */
export const INDICATOR_EVENTS = {
  IndicatorRecorded: { since: 4 },
  IndicatorAnnulled: { since: 4 },
} as const satisfies EventTable<IndicatorEvent>;
