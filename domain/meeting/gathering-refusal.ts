import { danishMoment, isClockTime } from '../calendar/danish-moment';
import type { DanishDate } from '../calendar/danish-time';
import { textTooLong } from '../ground/text-rule';
import { isTeamsLink, type Gathering } from './gathering';
import { MEETING_MOST } from './meeting-limits';
import type { MeetingRefusal } from './refusals';

/** Why a meeting on a day cannot be held so, or nothing if it can. */
export function gatheringRefusal(
  on: DanishDate,
  { time, place, teamsLink }: Gathering,
): MeetingRefusal | undefined {
  if (time !== null && (!isClockTime(time) || danishMoment(on, time) === undefined))
    return { code: 'meeting-time-invalid', on };
  const tooLong = textTooLong('place', place ?? '', MEETING_MOST.place);
  if (tooLong !== undefined) return tooLong;
  if (teamsLink === null) return undefined;
  return (
    textTooLong('teamsLink', teamsLink, MEETING_MOST.teamsLink) ??
    (isTeamsLink(teamsLink) ? undefined : { code: 'teams-link-invalid' })
  );
}
