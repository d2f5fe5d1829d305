import type { Instant } from '../calendar/danish-time';
import { countedConfirmation, type Incident, type IncidentId, type Incidents } from './incident';

/** Of a significant incident what those may know who may not see incidents: its number, and when it was found significant. */
export type SignificantIncident = { incidentId: IncidentId; confirmedAt: Instant };

/**
 * The incidents that a named person has confirmed to be significant and that are so still, the earliest first. An answer
 * that nobody has confirmed makes none, and an exercise never is one. Confirmed again, it is no other incident: the first time
 * since it was last found not to be significant counts.
 */
export const significantIncidents = (incidents: Incidents, at: Instant): readonly SignificantIncident[] =>
  [...incidents.values()]
    .flatMap((incident) => {
      const confirmedAt = confirmedSince(incident);
      return confirmedAt === undefined || confirmedAt > at
        ? []
        : [{ incidentId: incident.incidentId, confirmedAt }];
    })
    .sort((one, other) => (one.confirmedAt < other.confirmedAt ? -1 : 1));

function confirmedSince(incident: Incident): Instant | undefined {
  if (incident.isExercise || incident.kind !== 'incident') return undefined;
  if (countedConfirmation(incident)?.significance !== 'significant') return undefined;
  const { confirmations } = incident;
  const before = confirmations.findLastIndex(({ significance }) => significance !== 'significant');
  return confirmations[before + 1]?.recordedAt;
}
