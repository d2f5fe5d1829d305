import { z } from 'zod';
import { ENDING_RIGHTS } from '../../domain/access/ending-right';
import { TOPICS } from '../../domain/indicator/topic';
import { statusMonth } from '../status/report';
import { date, month } from '../values';

/** What there is to do today for those who keep things going. Null and none: nothing, or not the reader's to do. */
export const workToday = z.object({
  /** The one month that is to be issued next. */
  draft: statusMonth.nullable(),
  /** Months that are over without a status, the newest first. */
  missed: z.array(month).readonly(),
  journal: z.object({ count: z.number(), late: z.number(), by: date }).nullable(),
  verification: z.object({ count: z.number(), since: date }).nullable(),
  /** Cards that did not arrive, or of which nobody knows. */
  lostCards: z.number(),
  /** What Entra groups say and the roster does not. */
  proposals: z.number(),
  /** Figures that say nothing of today from a day on, which may have passed. */
  stale: z.array(z.object({ topic: z.enum(TOPICS), asOf: date, from: date })).readonly(),
  endings: z.array(z.object({ right: z.enum(ENDING_RIGHTS), rightId: z.string(), to: date })).readonly(),
});
export type WorkTodayView = z.infer<typeof workToday>;
