import type { EventTable } from '../ground/event-table';
import type { PersonId } from '../access/role';
import type { DanishDate, Month } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';
import type { FollowUpId } from './follow-up';
import type { Colour } from './light';
import type { StatusReport } from './report';
import type { SectionId } from './section';
import type { StatusPolicy } from './status-policy';

export type StatusEvent =
  | { type: 'StatusPolicySet'; data: StatusPolicy }
  /** The coordinator's words about a month; the later ones take the place of the earlier. */
  | { type: 'AssessmentWritten'; data: { month: Month; text: string; wish: DecisionId | null } }
  /** A colour set by hand for a month; null: the computed one is shown again. */
  | {
      type: 'LightOverridden';
      data: { month: Month; section: SectionId; colour: Colour | null; reason: string };
    }
  /** Issued for the first time, or corrected under the next number. */
  | {
      type: 'ReportIssued';
      data: {
        month: Month;
        version: number;
        report: StatusReport;
        contentHash: string | null;
        isReviewed: boolean;
        isLate: boolean;
        correction: string | null;
      };
    }
  /** A receipt by name (the opaque id), never an approval. */
  | { type: 'ReportNoted'; data: { month: Month; version: number; personId: PersonId } }
  | {
      type: 'FollowUpRequested';
      data: { followUpId: FollowUpId; month: Month; text: string; ownerId: PersonId; dueOn: DanishDate };
    }
  /** Somebody else is to answer; the one before may have left. */
  | {
      type: 'FollowUpReassigned';
      data: { followUpId: FollowUpId; ownerId: PersonId; previousOwnerId: PersonId };
    }
  | { type: 'FollowUpAnswered'; data: { followUpId: FollowUpId; text: string } }
  /** Whether somebody wants each month's status in their own chat too. Written no more: it is a wish and no fact. */
  | { type: 'PersonalStatusChosen'; data: { personId: PersonId; wanted: boolean } };

/** Every type of event about the monthly status, with the version of the shapes in which it first appeared. */
export const STATUS_EVENTS = {
  StatusPolicySet: { since: 4 },
  AssessmentWritten: { since: 4 },
  LightOverridden: { since: 4 },
  ReportIssued: { since: 1 },
  ReportNoted: { since: 1 },
  FollowUpRequested: { since: 4 },
  FollowUpReassigned: { since: 4 },
  FollowUpAnswered: { since: 4 },
  PersonalStatusChosen: { since: 4 },
} as const satisfies EventTable<StatusEvent>;
