import type { Instant } from '../../domain/calendar/danish-time';
import type { StatusReport } from '../../domain/status/report';
import type { Language } from '../words/language';

/** The month's status as shown. It names those who have noted it, and nobody else. */
export type StatusReportView = {
  language: Language;
  municipality: string;
  report: StatusReport;
  /** False for the status as it is right now, which nobody can note. */
  issued: boolean;
  notings: readonly { name: string; notedAt: Instant }[];
  /** Whether the card carries the button; whoever presses it is checked when they do. */
  noteButton: boolean;
  /** The status in the tab. */
  link: string;
};
