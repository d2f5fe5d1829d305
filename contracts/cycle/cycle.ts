import { z } from 'zod';
import { endpoint } from '../endpoint';
import { date, demand, label } from '../values';

const cycleItem = z.object({
  itemId: z.string(),
  title: z.string(),
  dueOn: date,
  label,
  source: z.string(),
  doneOn: date.nullable(),
});
export type CycleItemView = z.infer<typeof cycleItem>;

const cycleText = cycleItem.omit({ itemId: true, doneOn: true }).extend({ dueOn: z.string(), label: demand });

/** The dates of the year, the earliest first; what was dropped is only in the ledger. */
export const cycle = z.object({ items: z.array(cycleItem) });

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
