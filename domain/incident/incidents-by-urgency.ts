import type { Instant } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import { clocksOf } from './clocks-of';
import type { StandingClock } from './clock-standing';
import { factsOf, type Incident, type Incidents } from './incident';
import { isMissed, ownOpenClocks, type OpenClock } from './open-clocks';

/** An incident with the clock of the municipality that ends first, and the clocks that were missed. */
export type UrgentIncident = {
  incident: Incident;
  first: OpenClock | undefined;
  missed: readonly StandingClock[];
};

/** After every instant, for an incident in which nothing runs out. */
const NO_INSTANT = '~';

/** Open incidents first, the one whose clock ends first on top; exercises behind the real ones, closed ones last and newest first. */
export const incidentsByUrgency = (incidents: Incidents, now: Instant): readonly UrgentIncident[] =>
  [...incidents.values()]
    .map((incident) => ({
      incident,
      first: incident.closed === null ? ownOpenClocks(incident, now)[0] : undefined,
      missed: clocksOf(factsOf(incident), now).filter(
        ({ standing, runsOn }) => runsOn === 'municipality' && isMissed(standing),
      ),
    }))
    .sort(
      (one, next) =>
        rank(one.incident) - rank(next.incident) ||
        compare(one.first?.standing.dueAt ?? NO_INSTANT, next.first?.standing.dueAt ?? NO_INSTANT) ||
        compare(next.incident.openedAt, one.incident.openedAt) ||
        compare(next.incident.incidentId, one.incident.incidentId),
    );

const rank = ({ closed, isExercise }: Incident): number => (closed !== null ? 2 : isExercise ? 1 : 0);
