import { danishDate } from '../calendar/danish-time';
import { momentOf } from '../decision/standing';
import { approvalsInQuestion } from '../incident/approvals-in-question';
import type { Incident } from '../incident/incident';
import { ownOpenClocks } from '../incident/open-clocks';
import type { Oversight } from '../oversight';
import type { Reader } from './reader';
import type { Ask } from './waiting';

/**
 * The clocks of an incident that run, and the approvals that it puts in question, wait for those who keep incidents. An exercise
 * waits for nobody. The approvals wait also when the incident is over.
 */
export function aboutIncident(
  { decisions }: Pick<Oversight, 'decisions'>,
  incident: Incident,
  { abilities, now }: Reader,
): readonly Ask[] {
  if (!abilities.keepIncidents || incident.isExercise) return [];
  const open = approvalsInQuestion(decisions, incident, momentOf(now)).filter(({ isOpen }) => isOpen);
  const since = danishDate(incident.factsAt ?? incident.openedAt);
  return [
    ...(incident.closed === null ? ownOpenClocks(incident, now) : []).map(
      ({ clock, standing: { startedAt, dueAt } }): Ask => ({
        kind: 'incidentClock',
        clock,
        dueAt,
        since: danishDate(startedAt),
        due: dueAt === null ? null : danishDate(dueAt),
      }),
    ),
    ...(open.length === 0
      ? []
      : [{ kind: 'approvalsInQuestion', count: open.length, since, due: null } as const]),
  ];
}
