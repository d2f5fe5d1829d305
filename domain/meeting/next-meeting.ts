import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';
import { compare } from '../ground/compare';
import { whenHeld } from './gathering';
import type { Meeting } from './meeting';
import type { MeetingState } from './meeting-state';
import { shownItems } from './shown-items';

/**
 * The next meeting that somebody may know of, with the items of it that they may see: the earliest that is held on the
 * day or later and of which nothing has been written yet.
 */
export function nextMeeting(
  state: MeetingState,
  personId: PersonId,
  on: DanishDate,
): { meeting: Meeting; items: readonly DecisionId[] } | undefined {
  return [...state.meetings.values()]
    .filter((meeting) => meeting.on >= on && meeting.records.length === 0)
    .sort((one, other) => compare(whenHeld(one), whenHeld(other)))
    .flatMap((meeting) => {
      const items = shownItems(state, meeting, personId, on);
      return items === undefined ? [] : [{ meeting, items }];
    })[0];
}
