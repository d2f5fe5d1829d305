import type { PersonId } from '../access/role';
import type { Month } from '../calendar/danish-time';
import type { StatusReport } from './report';

export type StatusEvent =
  | { type: 'ReportIssued'; data: { month: Month; report: StatusReport } }
  /** A receipt by name (the opaque id), never an approval. */
  | { type: 'ReportNoted'; data: { month: Month; personId: PersonId } };
