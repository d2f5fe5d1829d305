import * as z from 'zod/mini';
import { ADOPTERS } from '../../domain/access/adoption';
import { LIMIT_SOURCES } from '../../domain/status/light';
import { date } from '../values';

/** How often something comes again, and whose rule it is; `adopted`: the local decision that it rests on. */
export const paceView = z.object({
  months: z.number(),
  label: z.enum(LIMIT_SOURCES),
  adopted: z.nullable(z.object({ adoptedBy: z.enum(ADOPTERS), decidedOn: date, caseNumber: z.string() })),
});
export type PaceView = z.infer<typeof paceView>;

/** A rule of the municipality's own, as it is sent. */
export const paceText = z.object({
  months: z.number(),
  adopted: z.object({ adoptedBy: z.enum(ADOPTERS), decidedOn: z.string(), caseNumber: z.string() }),
});
export type PaceTextView = z.infer<typeof paceText>;
