import { gatheringOf } from '../../../domain/meeting/gathering';
import type { StillAwaited } from '../../../adaptive-cards/body-change/still-awaited';
import type { CardJson } from '../../../adaptive-cards/card-json';
import type { ItemStateView, MeetingCardView } from '../../../adaptive-cards/meeting/meeting-card-view';
import { meetingAwaitedCard } from '../../../adaptive-cards/meeting/meeting-awaited-card';
import { meetingConfirmationCard } from '../../../adaptive-cards/meeting/meeting-confirmation-card';
import { bodyRoleOn } from '../../../domain/access/access';
import { mandatesOf } from '../../../domain/access/mandate';
import type { PersonId } from '../../../domain/access/role';
import { danishDate } from '../../../domain/calendar/danish-time';
import { decisionAbilitiesOf } from '../../../domain/decision/decision-abilities';
import { openOrSettledConflict } from '../../../domain/decision/seats';
import {
  awaitingConfirmation,
  currentRecord,
  type Meeting,
  type MeetingId,
  type MeetingRecord,
  type MinutedItem,
} from '../../../domain/meeting/meeting';
import { seesDecision } from '../../scene/case-path';
import { nameOf, type Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

/**
 * The confirmation card of a meeting for one who was there, as it is now. Throws when nothing is recorded of the
 * meeting: the delivery was derived from the record.
 */
export function meetingCard(
  meeting: Meeting,
  { recordNo, still }: { recordNo: number; still?: StillAwaited | undefined },
  personId: PersonId,
  scene: Scene,
): CardJson {
  const { meetingId, on } = meeting;
  const record = currentRecord(meeting);
  if (record === undefined) throw new Error(`Cannot show meeting "${meetingId}": nothing is recorded of it`);
  const { language, municipality } = scene;
  const confirmation = meeting.confirmations.find(
    (one) => one.personId === personId && one.recordNo === record.recordNo,
  );
  const seat = seatAt(personId, scene);
  return meetingConfirmationCard({
    language,
    municipality,
    meetingId,
    recordNo,
    isCurrent: recordNo === record.recordNo,
    on,
    gathering: gatheringOf(meeting),
    today: danishDate(scene.now),
    recordedByName: nameOf(record.by, scene),
    items: itemsFor(personId, record, scene).map(({ item, decision }) => ({
      decisionId: item.decisionId,
      title: decision.content.title,
      decided: item.decided,
      note: item.note,
      state: stateOf(item, personId, seat ?? personId, scene),
      said: confirmation?.answers.find((answer) => answer.decisionId === item.decisionId) ?? null,
    })),
    onBehalfOf: seat === null ? null : { seat, name: nameOf(seat, scene) },
    confirmedAt: confirmation?.at ?? null,
    ...countsOf(meeting, record),
    still,
    link: scene.tabLink(TAB_PATHS.meeting(meetingId)),
  });
}

/**
 * The reminder of a meeting: to one who was there the confirmation card as it is now; to those who keep the meetings whom
 * it still awaits, and to anybody else only how many have confirmed it.
 */
export function meetingReminderOf(
  meetingId: MeetingId,
  personId: PersonId,
  scene: Scene,
  still: StillAwaited | undefined,
): CardJson {
  const meeting = scene.state.meetings.get(meetingId);
  const record = meeting && currentRecord(meeting);
  if (meeting === undefined || record === undefined)
    throw new Error(`Cannot remind of meeting "${meetingId}": nothing is recorded of it`);
  if (record.present.includes(personId) && still?.to !== 'coordinator')
    return meetingCard(meeting, { recordNo: record.recordNo, still }, personId, scene);
  const { language, municipality } = scene;
  const link = scene.tabLink(TAB_PATHS.meeting(meetingId));
  return meetingAwaitedCard({ language, municipality, meetingId, still, link, ...countsOf(meeting, record) });
}

/** What is minuted of the items that somebody may see. */
const itemsFor = (personId: PersonId, { items }: MeetingRecord, scene: Scene) =>
  items.flatMap((item) => {
    const decision = scene.state.decisions.get(item.decisionId);
    return decision !== undefined && seesDecision(decision, personId, scene) ? [{ item, decision }] : [];
  });

/** For whom somebody confirms: null for oneself, otherwise the member whose deputy they are today. */
function seatAt(personId: PersonId, { state, now }: Scene): PersonId | null {
  const today = danishDate(now);
  if (bodyRoleOn(state.access, personId, today) !== undefined) return null;
  return mandatesOf(state.access.mandates, personId, today)[0]?.memberId ?? null;
}

function stateOf(item: MinutedItem, personId: PersonId, seat: PersonId, scene: Scene): ItemStateView {
  const decision = scene.state.decisions.get(item.decisionId);
  if (decision === undefined) return { kind: 'notYours' };
  if (decision.state === 'concluded') return { kind: 'concluded', outcome: decision.outcome };
  if (decision.state === 'withdrawn') return { kind: 'withdrawn' };
  if (openOrSettledConflict(decision, personId) !== undefined) return { kind: 'conflicted' };
  const { seats } = decisionAbilitiesOf(scene.state, decision, personId, scene.now);
  const open = seats.find((one) => one.seat === seat);
  if (open === undefined) return { kind: 'notYours' };
  const { version, contentHash } = decision;
  return { kind: 'open', version, contentHash, answerNo: open.answerNo, isChanged: version !== item.version };
}

function countsOf(
  meeting: Meeting,
  { present }: MeetingRecord,
): Pick<MeetingCardView, 'present' | 'confirmed'> {
  return { present: present.length, confirmed: present.length - awaitingConfirmation(meeting).length };
}
