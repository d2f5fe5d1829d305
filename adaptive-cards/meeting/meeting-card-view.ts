import type { PersonId } from '../../domain/access/role';
import type { DanishDate, Instant } from '../../domain/calendar/danish-time';
import type { Choice, DecisionId, Outcome } from '../../domain/decision/terms';
import type { Gathering } from '../../domain/meeting/gathering';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { StillAwaited } from '../body-change/still-awaited';
import type { Language } from '../../words/language';

/** What the reader has to do with one item: an answer to confirm, or why there is none. */
export type ItemStateView =
  | {
      kind: 'open';
      version: number;
      contentHash: string;
      answerNo: number;
      /** Whether the item is in a newer version than the one that the meeting had. */
      isChanged: boolean;
    }
  | { kind: 'concluded'; outcome: Outcome }
  | { kind: 'withdrawn' | 'conflicted' | 'notYours' };

/** One item of the meeting, with what the secretary wrote. */
export type MeetingItemView = {
  decisionId: DecisionId;
  title: string;
  decided: Choice;
  note: string;
  state: ItemStateView;
  /** What the reader has confirmed. */
  said: { choice: Choice; reason: string | null } | null;
};

/** A meeting for one of those who were there. */
export type MeetingCardView = {
  language: Language;
  municipality: string;
  meetingId: MeetingId;
  recordNo: number;
  /** False when the secretary has written a newer record. */
  isCurrent: boolean;
  on: DanishDate;
  gathering: Gathering;
  today: DanishDate;
  recordedByName: string;
  items: readonly MeetingItemView[];
  /** The member for whom a deputy confirms; null: for oneself. */
  onBehalfOf: { seat: PersonId; name: string } | null;
  confirmedAt: Instant | null;
  present: number;
  confirmed: number;
  /** Set where it is sent because it still awaits a press. */
  still: StillAwaited | undefined;
  /** The meeting in the tab. */
  link: string;
};
