import type { Entry } from '../ledger/entry';
import { unreachable } from '../ground/unreachable';
import type { MeetingEvent } from './events';
import type { Meeting, MeetingId, Meetings } from './meeting';

type MeetingEntry = Entry<MeetingEvent>;

/** Adds one entry to the meetings. The map is the fold's own; a meeting in it is replaced, never changed. */
export function evolveMeeting(meetings: Meetings, entry: MeetingEntry): void {
  const by = entry.actor.kind === 'person' ? entry.actor.personId : entry.actor.system;
  const change = (meetingId: MeetingId, changed: (meeting: Meeting) => Meeting) => {
    const meeting = meetings.get(meetingId);
    if (meeting === undefined)
      throw new Error(`Cannot fold ledger: meeting "${meetingId}" was never planned`);
    meetings.set(meetingId, changed(meeting));
  };
  switch (entry.type) {
    case 'MeetingPlanned': {
      meetings.set(entry.data.meetingId, { ...entry.data, plannedBy: by, records: [], confirmations: [] });
      return;
    }
    case 'MeetingChanged': {
      const { meetingId, ...changed } = entry.data;
      change(meetingId, (meeting) => ({ ...meeting, ...changed }));
      return;
    }
    case 'MeetingRecorded': {
      const { meetingId, ...record } = entry.data;
      change(meetingId, (meeting) => ({
        ...meeting,
        records: [...meeting.records, { ...record, by, at: entry.at }],
      }));
      return;
    }
    case 'MeetingConfirmed': {
      const { meetingId, ...confirmed } = entry.data;
      change(meetingId, (meeting) => ({
        ...meeting,
        confirmations: [...meeting.confirmations, { ...confirmed, at: entry.at }],
      }));
      return;
    }
    default:
      unreachable(entry);
  }
}
