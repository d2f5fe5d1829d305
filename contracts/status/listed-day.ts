import * as z from 'zod/mini';
import { LIMIT_SOURCES } from '../../domain/status/light';
import { LISTED_MATTERS } from '../../domain/status/listed-days';
import { date } from '../values';

/** What of one matter of the registers falls on one day: the first thing by its number, and how many there are with it. */
export const listedDay = z.object({
  kind: z.enum(LISTED_MATTERS),
  on: date,
  label: z.enum(LIMIT_SOURCES),
  id: z.string(),
  count: z.number(),
});
export type ListedDayView = z.infer<typeof listedDay>;
