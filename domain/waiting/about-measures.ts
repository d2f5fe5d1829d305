import { danishDate, type DanishDate } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import { measureStanding } from '../measure/measure-standing';
import { liveMeasures, type RegisteredMeasure } from '../measure/registered-measure';
import type { Oversight } from '../oversight';
import { lookNow } from '../status/look';
import { changedMeasures, measureApprovals, measureStates } from '../status/measures-section';
import type { Reader } from './reader';
import { waitingOf, type Ask, type Waiting } from './waiting';

/** Measures that are late or to be reviewed, and what the body is to approve again. */
export function aboutMeasures(state: Oversight, reader: Reader): readonly Waiting[] {
  return [
    ...liveMeasures(state.measures).flatMap((one) =>
      waitingOf({ about: 'measure', measureId: one.measureId }, aboutMeasure(one, reader)),
    ),
    ...waitingOf({ about: 'measureSet' }, aboutSet(state, reader)),
  ];
}

/** For those who keep the register, and for the measure's owner as long as they may see it. */
function aboutMeasure(measure: RegisteredMeasure, { personId, abilities, on }: Reader): readonly Ask[] {
  const isTheirs = abilities.keepRegisters || (abilities.viewRegisters && measure.ownerId === personId);
  if (!isTheirs) return [];
  const { dueOn, isLate, isReviewDue } = measureStanding(measure, on);
  const dated = (kind: 'measureLate' | 'measureReview', day: DanishDate | null): readonly Ask[] =>
    day === null ? [] : [{ kind, since: day, due: day }];
  return [
    ...(isLate ? dated('measureLate', dueOn) : []),
    ...(isReviewDue ? dated('measureReview', measure.nextReviewOn) : []),
  ];
}

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
