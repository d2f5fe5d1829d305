import type { CardJson } from '../../adaptive-cards/card-json';
import { refusalCard } from '../../adaptive-cards/refusal-card';
import { abilitiesOf } from '../../domain/access/abilities';
import { rolesOn } from '../../domain/access/access';
import { danishDate } from '../../domain/calendar/danish-time';
import { currentRecord, type MeetingId } from '../../domain/meeting/meeting';
import type { Refusal } from '../../domain/refusal';
import { meetingCard } from '../cards/meeting/meeting-card';
import { refusedCard } from '../cards/refused-card';
import type { CardReader, Scene } from '../scene/scene';
import { TAB_PATHS } from '../scene/tab-paths';

/**
 * The confirmation card of a meeting as it is now, with a refusal on top if something was refused. Only for those who
 * were there and may see decisions, and never in a channel.
 */
export function showMeeting(
  { meetingId, recordNo }: { meetingId: MeetingId; recordNo?: number },
  { personId, place }: CardReader,
  scene: Scene,
  refusal?: Refusal,
): CardJson {
  const { language, tabLink } = scene;
  const refused = (why: Refusal) => refusalCard(why, { language, link: tabLink(TAB_PATHS.meetings) });
  const meeting = scene.state.meetings.get(meetingId);
  const record = meeting === undefined ? undefined : currentRecord(meeting);
  if (meeting === undefined || record === undefined)
    return refused({ code: 'unknown-meeting', value: meetingId });
  if (place === 'channel' || !record.present.includes(personId))
    return refused(refusal ?? { code: 'not-present', meetingId });
  const { state, now } = scene;
  const { viewDecisions } = abilitiesOf(rolesOn(state.access, personId, danishDate(now)));
  if (!viewDecisions) return refused({ code: 'not-allowed', ability: 'viewDecisions' });
  const card = meetingCard(meeting, { recordNo: recordNo ?? record.recordNo }, personId, scene);
  return refusedCard(card, refusal, scene);
}
