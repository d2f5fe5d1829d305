import type { DanishDate } from '../calendar/danish-time';
import type { DecisionRefusal } from '../decision/refusals';
import type { DecisionId } from '../decision/terms';
import type { ResultOr } from '../ground/result';
import type { MeetingId } from './meeting';

/** Why a rule about meetings says no; what is confirmed in one is held to the rules about decisions too. */
export type MeetingRefusal =
  | DecisionRefusal
  | { code: 'not-present'; meetingId: MeetingId }
  | { code: 'unknown-meeting'; value: string }
  | { code: 'meeting-ahead'; on: DanishDate }
  | { code: 'meeting-recorded'; meetingId: MeetingId }
  | { code: 'meeting-record-changed'; meetingId: MeetingId }
  | { code: 'answer-missing'; decisionId: DecisionId }
  | { code: 'agenda-invalid'; most: number }
  /** Not a time of the day, or one that the Danish clock skips on that day. */
  | { code: 'meeting-time-invalid'; on: DanishDate }
  | { code: 'teams-link-invalid' };

export type MeetingResult<Value> = ResultOr<Value, MeetingRefusal>;
