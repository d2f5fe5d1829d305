import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { Topic, TopicFigure } from './topic';

/** Figures of a topic as they were on a day, by a named source. A figure that is not known is left out, never zero. */
export type Indicator = {
  topic: Topic;
  asOf: DanishDate;
  figures: Readonly<Partial<Record<TopicFigure, number>>>;
  /** Where they come from: a system, a report, a person's count; at most 200 characters. */
  source: string;
  /** Who answers for them; null: nobody in particular. */
  responsible: PersonId | null;
};

export type RecordedIndicator = Indicator & { recordedAt: Instant; recordedBy: PersonId | null };

/** One set of figures a topic and day: a later record of the same day takes the place of the earlier one. */
export type Indicators = Map<Topic, readonly RecordedIndicator[]>;

/** The newest figures of a topic that are not of a later day; nothing if there are none. */
export function newestOn(
  indicators: ReadonlyMap<Topic, readonly RecordedIndicator[]>,
  topic: Topic,
  on: DanishDate,
): RecordedIndicator | undefined {
  let newest: RecordedIndicator | undefined;
  for (const one of indicators.get(topic) ?? [])
    if (one.asOf <= on && (newest === undefined || one.asOf > newest.asOf)) newest = one;
  return newest;
}
