import { z } from 'zod';
import { endpoint } from '../endpoint';
import { statusMonth, statusReport } from '../status/report';
import { waiting } from '../waiting/waiting';
import { duties } from './duties';
import { installation } from './installation';
import { ownDate } from './own-date';
import { proof } from './proof';
import { workToday } from './work-today';

/** The first page: each part is there for those who have the ability to what it is about, and null for everybody else. */
export const overview = z.object({
  /** The status as it would be issued now, and how the months stand; null and none: not for the reader. */
  current: statusReport.nullable(),
  months: z.array(statusMonth),
  /** What waits for the reader, the most urgent first, each subject once. */
  waiting: z.array(waiting).readonly(),
  /** For whoever may see the monthly status. */
  duties: duties.nullable(),
  /** What the reader has ahead, the earliest first. */
  dates: z.array(ownDate).readonly(),
  /** For those who prepare cases and status, keep the roster, or journalise. */
  work: workToday.nullable(),
  /** For auditors. */
  proof: proof.nullable(),
  /** For administrators. */
  installation: installation.nullable(),
});
export type OverviewView = z.infer<typeof overview>;

/** Of a past moment: how the body stood then; what is kept beside the ledger, such as cards and accounts, is of today alone. */
export const getOverview = endpoint('GET api/overview', { answer: overview, query: ['at'] });
