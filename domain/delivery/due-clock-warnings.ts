import { chairsOn } from '../access/access';
import { danishDate, type Instant } from '../calendar/danish-time';
import { openClocks, type OpenClock } from '../incident/open-clocks';
import { warningsOf, type ClockWarning } from '../incident/warnings';
import type { Oversight } from '../oversight';
import { coordinatorsOn } from './audience';
import { toPerson, type Delivery } from './delivery';

/**
 * What the passing of time makes necessary about the clocks of incidents: the newest warning whose instant has come, to each
 * coordinator in person, and to the chair too when a clock is overdue. Nights, weekends and holidays hold nothing back.
 * An exercise wakes nobody. The ids are the same each time they are derived; a clock that gets another end warns anew.
 */
export function dueClockWarnings(
  { incidents, access }: Pick<Oversight, 'incidents' | 'access'>,
  now: Instant,
): readonly Delivery[] {
  const on = danishDate(now);
  return [...incidents.values()]
    .filter(({ isExercise, closed }) => !isExercise && closed === null)
    .flatMap((incident) =>
      openClocks(incident, now).flatMap((clock) => {
        const { dueAt } = clock.standing;
        const reached = newestWarning(clock, now);
        if (reached === undefined || dueAt === null) return [];
        const chairs = reached.warning === 'overdue' ? chairsOn(access, on) : [];
        const people = [...new Set([...coordinatorsOn(access, on), ...chairs])];
        const { incidentId } = incident;
        return people.map(
          toPerson({ kind: 'clockWarning', incidentId, clock: clock.clock, warning: reached.warning, dueAt }),
        );
      }),
    );
}

/** The warning nearest to the end of a clock whose instant has come. */
export const newestWarning = (clock: OpenClock, now: Instant): ClockWarning | undefined =>
  warningsOf(clock).findLast(({ at }) => at <= now);
