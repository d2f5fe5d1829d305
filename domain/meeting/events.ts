import type { DanishDate } from '../calendar/danish-time';
import type { DecisionId } from '../decision/decision';
import type { Confirmation, MeetingId, MeetingRecord } from './meeting';

type About = { meetingId: MeetingId };

export type MeetingEvent =
  | { type: 'MeetingPlanned'; data: About & { on: DanishDate; items: readonly DecisionId[] } }
  | { type: 'MeetingChanged'; data: About & { on: DanishDate; items: readonly DecisionId[] } }
  | { type: 'MeetingRecorded'; data: About & Omit<MeetingRecord, 'by' | 'at'> }
  /** Written in the same append as the votes that it confirms. */
  | { type: 'MeetingConfirmed'; data: About & Omit<Confirmation, 'at'> };
