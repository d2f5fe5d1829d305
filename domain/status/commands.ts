import type { PersonId } from '../access/role';
import type { DanishDate, Month } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';
import type { FollowUpId } from './follow-up';
import type { Colour } from './light';
import type { SectionId } from './section';
import type { StatusPolicy } from './status-policy';

export type StatusCommand =
  | { type: 'SetStatusPolicy'; policy: StatusPolicy }
  | { type: 'WriteAssessment'; month: Month; text: string; wish: DecisionId | null }
  /** Without a colour the computed one is shown again. */
  | { type: 'OverrideLight'; month: Month; section: SectionId; colour: Colour | null; reason: string }
  /** Issues a month's status; a month that has its report keeps it. */
  | { type: 'IssueReport'; month: Month }
  /**
   * Issues it again as it is now, saying what is corrected; the earlier one is kept. `version` is the number that it
   * was shown to get: with it the same press is recognised whatever has been recorded since.
   */
  | { type: 'CorrectReport'; month: Month; correction: string; version: number }
  /** A receipt for the version that the reader was shown. */
  | { type: 'NoteReport'; month: Month; version: number }
  | { type: 'RequestFollowUp'; month: Month; text: string; ownerId: PersonId; dueOn: DanishDate }
  | { type: 'ReassignFollowUp'; followUpId: FollowUpId; ownerId: PersonId }
  | { type: 'AnswerFollowUp'; followUpId: FollowUpId; text: string };

/** Every command about the monthly status. */
export const STATUS_COMMANDS = {
  SetStatusPolicy: true,
  WriteAssessment: true,
  OverrideLight: true,
  IssueReport: true,
  CorrectReport: true,
  NoteReport: true,
  RequestFollowUp: true,
  ReassignFollowUp: true,
  AnswerFollowUp: true,
} as const satisfies Record<StatusCommand['type'], true>;
