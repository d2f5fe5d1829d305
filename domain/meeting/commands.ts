import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { ChosenAnswer } from '../decision/commands';
import type { DecisionId, FrozenName } from '../decision/terms';
import type { Gathering } from './gathering';
import type { MeetingId, MinutedItem } from './meeting';

/** A member's own answer to one item, as on a card. */
export type ConfirmedAnswer = Omit<ChosenAnswer, 'voter' | 'onBehalfOf' | 'absent'>;

export type MeetingCommand =
  /** What is left out of when and where it is held is not said. */
  | ({ type: 'PlanMeeting'; on: DanishDate; items: readonly DecisionId[] } & Partial<Gathering>)
  /** Moves a meeting or changes its items until something is recorded of it. */
  | ({
      type: 'ChangeMeeting';
      meetingId: MeetingId;
      on: DanishDate;
      items: readonly DecisionId[];
    } & Partial<Gathering>)
  | {
      type: 'RecordMeeting';
      meetingId: MeetingId;
      present: readonly PersonId[];
      items: readonly MinutedItem[];
    }
  | {
      type: 'ConfirmMeeting';
      meetingId: MeetingId;
      /** The record that the member was shown. */
      recordNo: number;
      answers: readonly ConfirmedAnswer[];
      onBehalfOf: PersonId | null;
      voter: FrozenName;
      absent: FrozenName | null;
    };

/** Every command about meetings. */
export const MEETING_COMMANDS = {
  PlanMeeting: true,
  ChangeMeeting: true,
  RecordMeeting: true,
  ConfirmMeeting: true,
} as const satisfies Record<MeetingCommand['type'], true>;
