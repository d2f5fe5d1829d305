import type { EventTable } from '../ground/event-table';
import type { DanishDate } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';
import type { Gathering } from './gathering';
import type { Confirmation, MeetingId, MeetingRecord } from './meeting';

type About = { meetingId: MeetingId };

export type MeetingEvent =
  | { type: 'MeetingPlanned'; data: About & Gathering & { on: DanishDate; items: readonly DecisionId[] } }
  | { type: 'MeetingChanged'; data: About & Gathering & { on: DanishDate; items: readonly DecisionId[] } }
  | { type: 'MeetingRecorded'; data: About & Omit<MeetingRecord, 'by' | 'at'> }
  /** Written in the same append as the votes that it confirms. */
  | { type: 'MeetingConfirmed'; data: About & Omit<Confirmation, 'at'> };

/** Every type of event about meetings, with the version of the shapes in which it first appeared. */
export const MEETING_EVENTS = {
  MeetingPlanned: { since: 2 },
  MeetingChanged: { since: 2 },
  MeetingRecorded: { since: 2 },
  MeetingConfirmed: { since: 2 },
} as const satisfies EventTable<MeetingEvent>;
