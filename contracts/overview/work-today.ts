import * as z from 'zod/mini';
import { ENDING_RIGHTS } from '../../domain/access/ending-right';
import { TOPICS } from '../../domain/indicator/topic';
import { statusMonth } from '../status/report';
import { date, month } from '../values';

/** What there is to do today for those who keep things going. Null and none: nothing, or not the reader's to do. */
export const workToday = z.object({
  /** The one month that is to be issued next. */
  draft: z.nullable(statusMonth),
  /** Months that are over without a status, the newest first. */
  missed: z.readonly(z.array(month)),
  journal: z.nullable(z.object({ count: z.number(), late: z.number(), by: date })),
  verification: z.nullable(z.object({ count: z.number(), since: date })),
  /** Cards that did not arrive, or of which nobody knows. */
  lostCards: z.number(),
  /** What Entra groups say and the roster does not. */
  proposals: z.number(),
  /** Figures that say nothing of today from a day on, which may have passed. */
  stale: z.readonly(z.array(z.object({ topic: z.enum(TOPICS), asOf: date, from: date }))),
  endings: z.readonly(z.array(z.object({ right: z.enum(ENDING_RIGHTS), rightId: z.string(), to: date }))),
});
export type WorkTodayView = z.infer<typeof workToday>;
