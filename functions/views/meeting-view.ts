import { abilitiesOf } from '../../domain/access/abilities';
import type { PersonId, Role } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Decision } from '../../domain/decision/decision';
import { seatOf } from '../../domain/decision/decision';
import type { DecisionId } from '../../domain/decision/terms';
import { seatsFor } from '../../domain/decision/seats';
import { awaitingConfirmation, currentRecord, type Meeting } from '../../domain/meeting/meeting';
import type { Oversight } from '../../domain/oversight';
import type { MeetingView } from '../../contracts/meeting/meeting';
import type { ShowPerson } from './person-view';

type Reader = {
  personId: PersonId;
  roles: readonly Role[];
  today: DanishDate;
  show: ShowPerson;
  /** The items that they may see. */
  items: readonly DecisionId[];
};

/** A meeting with its items, what the secretary wrote last and who has confirmed it, as one reader sees it. */
export function meetingView(state: Oversight, meeting: Meeting, reader: Reader): MeetingView {
  const { show, today, roles, items } = reader;
  const { meetingId, on, time, place, teamsLink, records, confirmations } = meeting;
  const record = currentRecord(meeting);
  const { keepMeetings } = abilitiesOf(roles);
  return {
    meetingId,
    on,
    time,
    place,
    teamsLink,
    items: items.flatMap((decisionId) => {
      const decision = state.decisions.get(decisionId);
      if (decision === undefined) return [];
      const minuted = record?.items.find((item) => item.decisionId === decisionId);
      const { version, contentHash } = minuted ?? decision;
      return {
        decisionId,
        version,
        contentHash,
        title: decision.content.title,
        state: decision.state,
        decided: minuted?.decided ?? null,
        note: minuted?.note ?? '',
      };
    }),
    recordNo: record?.recordNo ?? null,
    recordedBy: record === undefined ? null : show(record.by),
    recordedAt: record?.at ?? null,
    present: record?.present.map(show) ?? [],
    awaiting: awaitingConfirmation(meeting).map(show),
    confirmations: confirmations.map(({ personId, recordNo, at }) => ({
      person: show(personId),
      recordNo,
      at,
    })),
    mine: {
      change: keepMeetings && records.length === 0,
      record: keepMeetings && on <= today,
      confirm: toConfirm(state, meeting, reader),
    },
  };
}

/** For each open item the answer that a confirmation would be, for the reader's own seat or the one they stood in for. */
function toConfirm(
  state: Oversight,
  meeting: Meeting,
  { personId, today }: Reader,
): MeetingView['mine']['confirm'] {
  if (!awaitingConfirmation(meeting).includes(personId)) return null;
  const items = currentRecord(meeting)?.items ?? [];
  return items.flatMap(({ decisionId, version, contentHash, decided }) => {
    const decision = state.decisions.get(decisionId);
    if (decision?.state !== 'awaitingApproval') return [];
    const seat = seatsFor(decision, state.access, personId, today)[0];
    return seat === undefined
      ? []
      : { decisionId, version, contentHash, decided, answerNo: answersOf(decision, seat) + 1 };
  });
}

const answersOf = ({ votes }: Decision, seat: PersonId): number =>
  votes.filter((vote) => seatOf(vote) === seat).length;
