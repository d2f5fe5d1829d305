import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';
import { maySee, readsAll } from '../decision/may-see';
import type { MeetingState } from './meeting-state';
import { currentRecord, type Meeting } from './meeting';

/**
 * The items of a meeting that somebody may see on a day. Nothing: the meeting is not for them. Whoever reads all
 * decisions, and whoever was there, knows of it; others know of it by an item that they may see.
 */
export function shownItems(
  { decisions, access }: MeetingState,
  meeting: Meeting,
  personId: PersonId,
  on: DanishDate,
): readonly DecisionId[] | undefined {
  const items = meeting.items.filter((decisionId) => {
    const decision = decisions.get(decisionId);
    return decision !== undefined && maySee(decision, access, personId, on);
  });
  const wasThere = currentRecord(meeting)?.present.includes(personId) ?? false;
  return items.length > 0 || wasThere || readsAll(access, personId, on) ? items : undefined;
}
