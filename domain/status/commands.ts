import type { Month } from '../calendar/danish-time';

export type StatusCommand =
  /** Issues the status of the current month; a month that has its report keeps it. */
  { type: 'IssueReport'; month: Month } | { type: 'NoteReport'; month: Month };
