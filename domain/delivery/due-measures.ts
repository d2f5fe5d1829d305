import type { PersonId } from '../access/role';
import { danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import { measureDays, type MeasureDay } from '../measure/measure-days';
import { liveMeasures, type RegisteredMeasure } from '../measure/registered-measure';
import type { Oversight } from '../oversight';
import { answersForMeasure } from '../waiting/about-measures';
import { coordinatorsOn } from './audience';
import { dateStep } from './date-step';
import { toPerson, type Delivery } from './delivery';
import { reminded } from './reminded';
import { isWorkTime } from './work-time';

/**
 * Reminders, always to one person, of the days of the measures: to whoever answers for it, or where nobody does to the
 * coordinators; when it has passed to the coordinators too, as for the dates of the year. Measures of one person with the same day are
 * told of in one card. Their ids are the same each time they are derived.
 */
export function dueMeasures(state: Oversight, now: Instant): readonly Delivery[] {
  if (!isWorkTime(state, now)) return [];
  const on = danishDate(now);
  const all = liveMeasures(state.measures).flatMap((measure) =>
    measureDays(measure).flatMap(({ matter, on: dueOn }) => {
      const step = dateStep(dueOn, state, on);
      if (step === undefined) return [];
      return reminded(state, answersForMeasure(state, measure, on), step.goesOn, on).map(
        toPerson({ kind: 'measureReminder', matter, dueOn, key: step.key }),
      );
    }),
  );
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** The measures that a reminder of a day is about for a person: their own, and for a coordinator everybody's. */
export const measuresOfDay = (
  state: Oversight,
  { matter, on: day }: MeasureDay,
  { personId, on }: { personId: PersonId; on: DanishDate },
): readonly RegisteredMeasure[] => {
  const isCoordinator = coordinatorsOn(state.access, on).includes(personId);
  return liveMeasures(state.measures).filter(
    (measure) =>
      (isCoordinator || answersForMeasure(state, measure, on) === personId) &&
      measureDays(measure).some((one) => one.matter === matter && one.on === day),
  );
};
