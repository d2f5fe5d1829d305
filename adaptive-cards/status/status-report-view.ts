import type { PersonId } from '../../domain/access/role';
import type { DanishDate, Instant } from '../../domain/calendar/danish-time';
import type { StatusReport } from '../../domain/status/report';
import type { WishOutcome } from '../../domain/status/wish';
import type { Language } from '../../words/language';

/** Who can be asked, and the first day that can be chosen. */
export type FollowUpForm = {
  owners: readonly { personId: string; name: string; title: string }[];
  today: DanishDate;
};

/**
 * The month's status as shown. It names those who have noted it, who wrote the assessment, who set a colour by hand and
 * who answers for a section, and nobody else.
 */
export type StatusReportCardView = {
  language: Language;
  municipality: string;
  report: StatusReport;
  /** The names of those whom the report itself names. */
  names: ReadonlyMap<PersonId, string>;
  /** How it was issued; null for the status as it is right now, which nobody can note. */
  issued: {
    /** The day that it is named after. */
    statusOn: DanishDate;
    version: number;
    /** Who released it; null: nobody looked at it before it was sent. */
    releasedBy: string | null;
    isLate: boolean;
    correction: string | null;
  } | null;
  notings: readonly { name: string; notedAt: Instant }[];
  /** Whether the card carries the button; whoever presses it is checked when they do. */
  noteButton: boolean;
  /** What was asked to be followed up about this month, in the order in which it was. */
  followUps: readonly { followUpId: string; text: string; dueOn: DanishDate; isAnswered: boolean }[];
  /** What the form to ask for more needs; null: the card does not carry it. */
  followUpForm: FollowUpForm | null;
  /** The status in the tab. */
  link: string;
  /** What has become of the decision that is asked for; null: it still awaits answers, or none is. */
  wishOutcome: WishOutcome | null;
  /** The decision that is asked for, in the tab; null: none is. */
  wishLink: string | null;
};
