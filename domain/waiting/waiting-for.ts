import { abilitiesOf } from '../access/abilities';
import { rolesOn } from '../access/access';
import type { PersonId } from '../access/role';
import { danishDate, type Instant } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import type { Oversight } from '../oversight';
import type { Reader } from './reader';
import { aboutConfirmations } from './about-confirmations';
import { aboutCourses } from './about-courses';
import { aboutCycleItem } from './about-cycle-item';
import { aboutDecision } from './about-decision';
import { aboutFeeds } from './about-feeds';
import { aboutFollowUp } from './about-follow-up';
import { aboutMeasures } from './about-measures';
import { aboutIncident } from './about-incident';
import { aboutMeeting, answeredInMeeting } from './about-meeting';
import { aboutOwnTraining } from './about-own-training';
import { aboutBaseline, aboutExercises, aboutFindings } from './about-measuring';
import { aboutRegistration, aboutRemarks, aboutSuppliers, aboutSystems } from './about-registers';
import { aboutReports } from './about-reports';
import { byUrgency, waitingOf, type Waiting } from './waiting';

/**
 * What waits for a person: everything in which they are the one who must act next, each subject once. Bot, overview
 * and reminders take it from here. What has a day comes first, the earliest on top; then what has waited longest.
 * Whoever holds no role has nothing waiting.
 */
export function waitingFor(state: Oversight, personId: PersonId, now: Instant): readonly Waiting[] {
  const on = danishDate(now);
  const roles = rolesOn(state.access, personId, on);
  if (roles.length === 0) return [];
  const reader: Reader = { personId, abilities: abilitiesOf(roles), now, on };
  const inMeetings = answeredInMeeting(state, reader);
  const waiting = [
    ...[...state.decisions.values()].flatMap((one) =>
      waitingOf(
        { about: 'decision', decisionId: one.decisionId },
        aboutDecision(state, one, { ...reader, inMeetings }),
      ),
    ),
    ...[...state.meetings.values()].flatMap((one) =>
      waitingOf({ about: 'meeting', meetingId: one.meetingId }, aboutMeeting(state, one, reader)),
    ),
    ...aboutReports(state, reader),
    ...[...state.followUps.values()].flatMap((one) =>
      waitingOf({ about: 'followUp', followUpId: one.followUpId }, aboutFollowUp(state, one, reader)),
    ),
    ...[...state.cycle.values()].flatMap((one) =>
      waitingOf({ about: 'cycleItem', itemId: one.itemId }, aboutCycleItem(state, one, reader)),
    ),
    ...aboutMeasures(state, reader),
    ...[...state.incidents.values()].flatMap((one) =>
      waitingOf({ about: 'incident', incidentId: one.incidentId }, aboutIncident(state, one, reader)),
    ),
    ...aboutConfirmations(state, reader),
    ...waitingOf({ about: 'courses' }, aboutCourses(state, reader)),
    ...waitingOf({ about: 'ownTraining' }, aboutOwnTraining(state, reader)),
    ...aboutRemarks(state, reader),
    ...waitingOf({ about: 'suppliers' }, aboutSuppliers(state, reader)),
    ...waitingOf({ about: 'systems' }, aboutSystems(state, reader)),
    ...waitingOf({ about: 'baseline' }, aboutBaseline(state, reader)),
    ...aboutFindings(state, reader),
    ...waitingOf({ about: 'exercises' }, aboutExercises(state, reader)),
    ...waitingOf({ about: 'registration' }, aboutRegistration(state, reader)),
    ...aboutFeeds(state, reader),
  ];
  return waiting.sort((one, other) => byUrgency(one, other) || compare(one.id, other.id));
}
