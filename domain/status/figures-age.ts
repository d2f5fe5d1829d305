import { addDays, daysBetween, type DanishDate } from '../calendar/danish-time';
import type { Topic } from '../indicator/topic';
import { APP_DEFAULTS, staleOn } from './limit';
import type { StatusPolicy } from './status-policy';

/** How old a topic's figures are on a day, and from which day they are too old to say anything. */
export type FiguresAge = {
  /** Whole days since the day that the figures are of. */
  days: number;
  isStale: boolean;
  /** The day on which the light turns grey for their age; the day on which it did, where it is. */
  staleFrom: DanishDate;
};

/** Whether figures of one day say nothing any more about another. */
export const areStale = (
  policies: readonly StatusPolicy[],
  topic: Topic,
  asOf: DanishDate,
  on: DanishDate,
): boolean => daysBetween(asOf, on) > staleOn(policies, topic, on).amount;

/** The age of figures on a day, by the limit that makes their light grey and by the rules that are recorded to come. */
export function figuresAge(
  policies: readonly StatusPolicy[],
  topic: Topic,
  asOf: DanishDate,
  on: DanishDate,
): FiguresAge {
  const isStaleOn = (day: DanishDate) => areStale(policies, topic, asOf, day);
  const isStale = isStaleOn(on);
  const turns = turningDays(policies, topic, asOf);
  const staleFrom = isStale
    ? turns.findLast((day) => day <= on && isStaleOn(day) && !isStaleOn(addDays(day, -1)))
    : turns.find((day) => day > on && isStaleOn(day));
  // Figures are fresh on their own day and too old after the longest limit, so there is a turn on either side.
  if (staleFrom === undefined) throw new Error(`Figures of ${asOf} never grow old`);
  return { days: daysBetween(asOf, on), isStale, staleFrom };
}

/** Every day on which figures may turn stale or fresh again, in order: where a limit is passed and where a rule begins. */
function turningDays(policies: readonly StatusPolicy[], topic: Topic, asOf: DanishDate): DanishDate[] {
  const amounts = [
    APP_DEFAULTS.staleAfterDays[topic],
    ...policies.flatMap((policy) => policy.staleAfterDays[topic] ?? []),
  ];
  const begun = policies.map((policy) => policy.from).filter((day) => day > asOf);
  return [...amounts.map((amount) => addDays(asOf, amount + 1)), ...begun].sort();
}
