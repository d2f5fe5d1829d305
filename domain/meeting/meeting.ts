import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { Choice, DecisionId } from '../decision/terms';
import type { Gathering } from './gathering';

export type MeetingId = string;

/** What the secretary wrote about one item. It is nobody's vote, whatever it says. */
export type MinutedItem = {
  decisionId: DecisionId;
  version: number;
  contentHash: string;
  decided: Choice;
  note: string;
};

/** What the secretary wrote about a meeting; a correction is a new record with the next number. */
export type MeetingRecord = {
  recordNo: number;
  present: readonly PersonId[];
  items: readonly MinutedItem[];
  by: PersonId;
  at: Instant;
};

/** What a member who was present says they answered. Open items got it as the member's vote in the same append. */
export type Confirmation = {
  recordNo: number;
  personId: PersonId;
  answers: readonly { decisionId: DecisionId; choice: Choice; reason: string | null }[];
  at: Instant;
};

/** A meeting of the body on a day, with the items that are put on it. */
export type Meeting = Gathering & {
  meetingId: MeetingId;
  on: DanishDate;
  items: readonly DecisionId[];
  plannedBy: PersonId;
  records: readonly MeetingRecord[];
  confirmations: readonly Confirmation[];
};

/** Every meeting by id, in the order in which they were planned. */
export type Meetings = Map<MeetingId, Meeting>;

/** The record that stands. */
export const currentRecord = (meeting: Meeting): MeetingRecord | undefined => meeting.records.at(-1);

/** Those present who have not confirmed what the secretary wrote last. */
export function awaitingConfirmation(meeting: Meeting): readonly PersonId[] {
  const record = currentRecord(meeting);
  if (record === undefined) return [];
  return record.present.filter(
    (personId) =>
      !meeting.confirmations.some(
        (confirmation) => confirmation.personId === personId && confirmation.recordNo === record.recordNo,
      ),
  );
}
