import type { DanishDate } from '../calendar/danish-time';
import type { Indicator } from './indicator';
import type { Topic } from './topic';

export type IndicatorCommand =
  /** Figures of one or several topics and days, as they are typed or read from a list; all of them or none. */
  | { type: 'RecordIndicators'; indicators: readonly Indicator[] }
  | { type: 'AnnulIndicator'; topic: Topic; asOf: DanishDate; reason: string };

/** Every command about entered figures. */
export const INDICATOR_COMMANDS = {
  RecordIndicators: true,
  AnnulIndicator: true,
} as const satisfies Record<IndicatorCommand['type'], true>;
