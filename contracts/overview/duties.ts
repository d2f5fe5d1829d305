import { z } from 'zod';
import type { Duties } from '../../domain/status/duties';
import { DUTIES } from '../../domain/status/duty';
import { date, month } from '../values';

/** How the three duties of NIS 2-loven § 7 stand by what is recorded. It names nobody. */
export const duties = z.object({
  lacking: z.array(z.enum(DUTIES)).readonly(),
  measures: z.object({ inForce: z.number(), toReview: z.number(), missing: z.number() }),
  awaited: date.nullable(),
  newest: z.object({ month, statusOn: date, noted: z.number(), body: z.number() }).nullable(),
  courses: z.object({ members: z.number(), withCourse: z.number(), areasCarried: z.number() }),
}) satisfies z.ZodType<Duties>;
