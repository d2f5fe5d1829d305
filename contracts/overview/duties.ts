import * as z from 'zod/mini';
import type { Duties } from '../../domain/status/duties';
import { DUTIES } from '../../domain/status/duty';
import { date, month } from '../values';

/** How the three duties of NIS 2-loven § 7 stand by what is recorded. It names nobody. */
export const duties = z.object({
  lacking: z.readonly(z.array(z.enum(DUTIES))),
  measures: z.object({ inForce: z.number(), toReview: z.number(), changed: z.number(), missing: z.number() }),
  awaited: z.nullable(date),
  newest: z.nullable(z.object({ month, statusOn: date, noted: z.number(), body: z.number() })),
  courses: z.object({ members: z.number(), withCourse: z.number(), areasCarried: z.number() }),
}) satisfies z.ZodMiniType<Duties>;
