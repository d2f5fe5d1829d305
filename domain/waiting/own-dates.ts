import { bodyRoleOn } from '../access/access';
import { endingRights, type EndingRight } from '../access/ending-right';
import type { ClockTime } from '../calendar/danish-moment';
import type { DanishDate } from '../calendar/danish-time';
import type { Decision } from '../decision/decision';
import { maySee } from '../decision/may-see';
import { isInForce, momentOf, standing } from '../decision/standing';
import type { DecisionId } from '../decision/terms';
import { compare } from '../ground/compare';
import { whenHeld } from '../meeting/gathering';
import { measureDays, type MeasureMatter } from '../measure/measure-days';
import { liveMeasures, type MeasureId } from '../measure/registered-measure';
import type { MeetingId } from '../meeting/meeting';
import { shownItems } from '../meeting/shown-items';
import type { Oversight } from '../oversight';
import { memberOn } from '../training/coverage';
import { answersForMeasure } from './about-measures';
import type { Reader } from './reader';

/** A day ahead that concerns somebody and on which nothing is asked of them yet. */
export type OwnDate = { on: DanishDate } & (
  | { kind: 'meeting'; meetingId: MeetingId; time: ClockTime | null }
  /** The last day on which an approval holds. */
  | { kind: 'revisit'; decisionId: DecisionId }
  /** The last day on which one's own course counts. */
  | { kind: 'course' }
  /** The last day on which a matter of a measure that one answers for is in time. */
  | { kind: 'measure'; measureId: MeasureId; matter: MeasureMatter }
  /** The last day of a right that one has, or that another has for one. */
  | { [Right in EndingRight]: { kind: Right; rightId: string } }[EndingRight]
);

/**
 * What somebody has ahead, the earliest first: meetings, approvals that are to be taken up again, the days of the measures
 * that they answer for, the end of their courses and of their rights. What they are asked for stands with its day in `waitingFor`, conditions and steps too,
 * and not a second time here.
 */
export function ownDates(state: Oversight, reader: Reader): readonly OwnDate[] {
  const dates = [
    ...meetings(state, reader),
    ...revisits(state, reader),
    ...course(state, reader),
    ...measures(state, reader),
  ];
  const rights = endingRights(state.access, reader.on)
    .filter(({ concerned }) => concerned.includes(reader.personId))
    .map(({ right, rightId, to }): OwnDate => ({ kind: right, rightId, on: to }));
  return [...dates, ...rights].sort((one, other) => compare(whenHeld(one), whenHeld(other)));
}

/** Of those who sit in them or keep them: the ones that are not over and of which nothing has been written. */
function meetings(state: Oversight, { personId, abilities, on }: Reader): readonly OwnDate[] {
  if (!abilities.vote && !abilities.keepMeetings) return [];
  return [...state.meetings.values()]
    .filter((meeting) => meeting.on >= on && meeting.records.length === 0)
    .filter((meeting) => shownItems(state, meeting, personId, on) !== undefined)
    .map(({ meetingId, on: day, time }) => ({ kind: 'meeting', meetingId, on: day, time }));
}

function revisits(state: Oversight, { personId, now, on }: Reader): readonly OwnDate[] {
  const moment = momentOf(now);
  const isInBody = bodyRoleOn(state.access, personId, on) !== undefined;
  return [...state.decisions.values()].flatMap((decision): readonly OwnDate[] => {
    const { revisitOn } = decision.content;
    if (revisitOn === null || !concerns(decision, personId, isInBody)) return [];
    const isSeen = maySee(decision, state.access, personId, on);
    return isSeen && isInForce(standing(decision, moment))
      ? [{ kind: 'revisit', decisionId: decision.decisionId, on: revisitOn }]
      : [];
  });
}

/** Whoever decides it, answers for it, or put it forward. */
function concerns({ rule, content }: Decision, personId: string, isInBody: boolean): boolean {
  const decides = rule.by === 'body' ? isInBody : rule.delegateId === personId;
  return decides || content.ownerId === personId || content.recommenderId === personId;
}

function measures(state: Oversight, { personId, on }: Reader): readonly OwnDate[] {
  return liveMeasures(state.measures)
    .filter((measure) => answersForMeasure(state, measure, on) === personId)
    .flatMap((measure) =>
      measureDays(measure)
        .filter((day) => day.on >= on)
        .map((day): OwnDate => ({ kind: 'measure', measureId: measure.measureId, ...day })),
    );
}

function course(state: Oversight, { personId, on }: Reader): readonly OwnDate[] {
  const own = memberOn(state, personId, { on, audience: 'managementBody' });
  return own?.standing === 'inDate' && own.dueOn !== null ? [{ kind: 'course', on: own.dueOn }] : [];
}
