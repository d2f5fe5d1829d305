import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { IndicatorEvent } from './events';
import type { Indicators } from './indicator';

/** Adds one event to the indicators. The map is the fold's own; the lists in it are replaced, never changed. */
export function evolveIndicator(
  indicators: Indicators,
  event: IndicatorEvent,
  by: { at: Instant; by: PersonId | null },
): void {
  const { topic, asOf } = event.data;
  const others = (indicators.get(topic) ?? []).filter((one) => one.asOf !== asOf);
  switch (event.type) {
    case 'IndicatorRecorded':
      indicators.set(topic, [...others, { ...event.data, recordedAt: by.at, recordedBy: by.by }]);
      return;
    case 'IndicatorAnnulled':
      indicators.set(topic, others);
      return;
    default:
      unreachable(event);
  }
}
