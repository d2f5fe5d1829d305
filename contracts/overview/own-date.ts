import * as z from 'zod/mini';
import { MEASURE_MATTERS } from '../../domain/measure/measure-days';
import { date } from '../values';

/** Null: the name has been erased. */
const name = z.nullable(z.string());

/** A day ahead that concerns the reader. */
export const ownDate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('meeting'), on: date, time: z.nullable(z.string()), meetingId: z.string() }),
  z.object({ kind: z.literal('revisit'), on: date, decisionId: z.string(), title: z.string() }),
  z.object({
    kind: z.literal('measure'),
    on: date,
    measureId: z.string(),
    matter: z.enum(MEASURE_MATTERS),
    title: z.string(),
  }),
  z.object({ kind: z.literal('course'), on: date }),
  z.object({ kind: z.literal('mandate'), on: date, rightId: z.string(), deputy: name, member: name }),
  z.object({ kind: z.literal('delegation'), on: date, rightId: z.string() }),
  z.object({ kind: z.literal('actingChair'), on: date, rightId: z.string(), acting: name }),
]);
export type OwnDateView = z.infer<typeof ownDate>;
