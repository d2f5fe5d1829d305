import * as z from 'zod/mini';
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
  current: z.nullable(statusReport),
  months: z.array(statusMonth),
  /** What waits for the reader, the most urgent first, each subject once. */
  waiting: z.readonly(z.array(waiting)),
  /** For whoever may see the monthly status. */
  duties: z.nullable(duties),
  /** What the reader has ahead, the earliest first. */
  dates: z.readonly(z.array(ownDate)),
  /** For those who prepare cases and status, keep the roster, or journalise. */
  work: z.nullable(workToday),
  /** For auditors. */
  proof: z.nullable(proof),
  /** For administrators. */
  installation: z.nullable(installation),
});
export type OverviewView = z.infer<typeof overview>;

/** Of a past moment: how the body stood then; what is kept beside the ledger, such as cards and accounts, is of today alone. */
export const getOverview = endpoint('GET api/overview', { answer: overview, query: ['at'] });
