import * as z from 'zod/mini';
import { DECISION_DEADLINES } from '../../domain/status/section';
import type { YearDate } from '../../domain/status/year-dates';
import { endpoint } from '../endpoint';
import { date, demand, label, month } from '../values';

const cycleItem = z.object({
  itemId: z.string(),
  title: z.string(),
  dueOn: date,
  label,
  source: z.string(),
  doneOn: z.nullable(date),
});
export type CycleItemView = z.infer<typeof cycleItem>;

const cycleText = z.extend(z.omit(cycleItem, { itemId: true, doneOn: true }), {
  dueOn: z.string(),
  label: demand,
});

/** What falls in the year beside the tasks, as far as the reader may know of it. */
const yearDate = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('meeting'),
    on: date,
    time: z.nullable(z.string()),
    meetingId: z.string(),
    isHeld: z.boolean(),
  }),
  z.object({ kind: z.literal('status'), on: date, month, isIssued: z.boolean() }),
  z.object({ kind: z.enum(DECISION_DEADLINES), on: date, decisionId: z.string(), title: z.string() }),
]) satisfies z.ZodMiniType<YearDate>;
export type YearDateView = z.infer<typeof yearDate>;

/**
 * The tasks of the year, the earliest first (what was dropped is only in the ledger), and what else falls in the years
 * around the moment; `more` counts the deadlines of decisions that a month has beyond those listed.
 */
export const cycle = z.object({
  items: z.array(cycleItem),
  dates: z.array(yearDate),
  more: z.array(z.object({ month, count: z.number() })),
});
export type CycleView = z.infer<typeof cycle>;

export const getCycle = endpoint('GET api/cycle', { answer: cycle, query: ['at'] });
export const addCycleItem = endpoint('POST api/cycle', { body: cycleText, answer: cycle });
/** Another day or text; what was done is then to be done again. */
export const changeCycleItem = endpoint('POST api/cycle/{itemId}', { body: cycleText, answer: cycle });
export const finishCycleItem = endpoint('POST api/cycle/{itemId}/completion', {
  body: z.object({ doneOn: z.string() }),
  answer: cycle,
});
export const dropCycleItem = endpoint('POST api/cycle/{itemId}/dropping', {
  body: z.object({ reason: z.string() }),
  answer: cycle,
});
