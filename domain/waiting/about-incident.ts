import { danishDate } from '../calendar/danish-time';
import type { Incident } from '../incident/incident';
import { ownOpenClocks } from '../incident/open-clocks';
import type { Reader } from './reader';
import type { Ask } from './waiting';

/** The clocks of an incident that run wait for those who keep incidents. An exercise waits for nobody. */
export function aboutIncident(incident: Incident, { abilities, now }: Reader): readonly Ask[] {
  if (!abilities.keepIncidents || incident.closed !== null || incident.isExercise) return [];
  return ownOpenClocks(incident, now).map(({ clock, standing: { startedAt, dueAt } }) => ({
    kind: 'incidentClock',
    clock,
    dueAt,
    since: danishDate(startedAt),
    due: dueAt === null ? null : danishDate(dueAt),
  }));
}
