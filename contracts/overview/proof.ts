import * as z from 'zod/mini';
import { instant } from '../values';

/** What an auditor checks: the chain as far as it goes, and the papers that can be had. */
export const proof = z.object({
  /** The number of the last entry, and when it was written; null: nothing has been recorded. */
  entries: z.number(),
  lastAt: z.nullable(instant),
  /** The cases, each with its minute once it is settled. */
  cases: z.number(),
  /** Issued months, each with its oversight record and its paper. */
  records: z.number(),
});
export type ProofView = z.infer<typeof proof>;
