import { abilitiesOf } from '../access/abilities';
import { rolesOn, type Access } from '../access/access';
import type { PersonId } from '../access/role';
import { danishDate, type DanishDate } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import { measureDays, type MeasureMatter } from '../measure/measure-days';
import { liveMeasures, type RegisteredMeasure } from '../measure/registered-measure';
import type { Oversight } from '../oversight';
import { lookNow } from '../status/look';
import { changedMeasures, measureApprovals, measureStates } from '../status/measures-section';
import type { Reader } from './reader';
import { waitingOf, type Ask, type AskKind, type Waiting } from './waiting';

/** Measures that are late, to be reviewed or to be shown anew, and what the body is to approve again. */
export function aboutMeasures(state: Oversight, reader: Reader): readonly Waiting[] {
  return [
    ...liveMeasures(state.measures).flatMap((one) =>
      waitingOf({ about: 'measure', measureId: one.measureId }, aboutMeasure(state, one, reader)),
    ),
    ...waitingOf({ about: 'measureSet' }, aboutSet(state, reader)),
  ];
}

/** Whoever answers for a measure today; nothing where they may not see the register any more. */
export const answersForMeasure = (
  { access }: { access: Access },
  { ownerId }: Pick<RegisteredMeasure, 'ownerId'>,
  on: DanishDate,
): PersonId | undefined => (abilitiesOf(rolesOn(access, ownerId, on)).viewRegisters ? ownerId : undefined);

/** For those who keep the register, and for the measure's owner as long as they may see it: every day that has passed. */
function aboutMeasure(
  state: Oversight,
  measure: RegisteredMeasure,
  { personId, abilities, on }: Reader,
): readonly Ask[] {
  if (!abilities.keepRegisters && answersForMeasure(state, measure, on) !== personId) return [];
  return measureDays(measure)
    .filter((day) => day.on < on)
    .map((day) => ({ kind: ASK_OF[day.matter], since: day.on, due: day.on }));
}

const ASK_OF = {
  carriedOut: 'measureLate',
  review: 'measureReview',
  evidence: 'measureEvidence',
} as const satisfies Record<MeasureMatter, AskKind>;

/** For those who both keep the register and put cases forward. */
function aboutSet(state: Oversight, { abilities, now, on }: Reader): readonly Ask[] {
  if (!abilities.keepRegisters || !abilities.submitDecisions) return [];
  const look = lookNow(state, now);
  const changes = changedMeasures(look);
  const approvals = measureApprovals(look);
  const states = measureStates(approvals, changes);
  const isOverYear = states.some(({ because }) => because === 'year');
  const isAfterIncident = states.some(({ because }) => because === 'incident');
  const [incident] = approvals
    .flatMap((one) => one.incident ?? [])
    .sort((one, other) => compare(one.confirmedAt, other.confirmedAt));
  const ended = approvals.map(({ yearEnds }) => yearEnds).filter((day) => day < on);
  const [since] = changes.map((one) => one.since).sort();
  const [due] = ended.sort();
  return [
    ...(since === undefined
      ? []
      : [{ kind: 'measuresChanged', count: changes.length, since, due: null } as const]),
    ...(isAfterIncident && incident !== undefined
      ? [
          {
            kind: 'measuresAfterIncident',
            incidentId: incident.incidentId,
            since: danishDate(incident.confirmedAt),
            due: null,
          } as const,
        ]
      : []),
    ...(isOverYear && due !== undefined ? [{ kind: 'measuresOverYear', since: due, due } as const] : []),
  ];
}
