import * as z from 'zod/mini';
import { CYCLE_TEMPLATE_IDS } from '../../domain/cycle/cycle-template';
import { RECURRENCES } from '../../domain/cycle/recurrence';
import { DECISION_DEADLINES } from '../../domain/status/section';
import type { YearDate } from '../../domain/status/year-dates';
import { endpoint } from '../endpoint';
import { exhibit } from '../register/exhibit';
import { listedDay } from '../status/listed-day';
import { date, demand, label, month, person } from '../values';

const recurrence = z.nullable(z.enum(RECURRENCES));
const template = z.nullable(z.enum(CYCLE_TEMPLATE_IDS));

/** `canFinish`: the reader may say that it is done. `proof`: what shows it, for whoever may see the registers. `nextOn`: the day after it, if it is not done and comes again. */
const cycleItem = z.object({
  itemId: z.string(),
  title: z.string(),
  dueOn: date,
  label,
  source: z.string(),
  recurrence,
  template,
  owner: z.nullable(person),
  doneOn: z.nullable(date),
  proof: z.nullable(exhibit),
  nextOn: z.nullable(date),
  canFinish: z.boolean(),
});
export type CycleItemView = z.infer<typeof cycleItem>;

const cycleTask = z.object({
  title: z.string(),
  dueOn: z.string(),
  label: demand,
  source: z.string(),
  recurrence,
  ownerId: z.nullable(z.string()),
  template,
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
  z.extend(listedDay, { name: z.string() }),
]) satisfies z.ZodMiniType<YearDate>;
export type YearDateView = z.infer<typeof yearDate>;

/** What a year might have as well; `isTemplate`: it is the app's suggestion, its day too. */
const proposal = z.object({
  key: z.string(),
  title: z.string(),
  dueOn: date,
  label,
  source: z.string(),
  recurrence,
  isTemplate: z.boolean(),
});

/** What is proposed for a year, for those who may take it. */
const yearProposals = z.object({ year: z.number(), proposals: z.array(proposal) });
export type YearProposalsView = z.infer<typeof yearProposals>;

/**
 * The tasks of the year, the earliest first (what was dropped is only in the ledger), and what else falls in the years
 * around the moment; `more` counts the deadlines of decisions and the days of the registers that a month has beyond those listed. `expected`: the days
 * on which open tasks come again. `people`: who can be named to see to a task.
 */
export const cycle = z.object({
  items: z.array(cycleItem),
  dates: z.array(yearDate),
  more: z.array(z.object({ month, count: z.number() })),
  expected: z.array(z.object({ itemId: z.string(), title: z.string(), on: date })),
  proposed: z.array(yearProposals),
  people: z.array(person),
});
export type CycleView = z.infer<typeof cycle>;

export const getCycle = endpoint('GET api/cycle', { answer: cycle, query: ['at'] });
export const addCycleItem = endpoint('POST api/cycle', { body: cycleTask, answer: cycle });
/** Another day or text; what was done is then to be done again by the new day, and stays done where the text alone is new. */
export const changeCycleItem = endpoint('POST api/cycle/{itemId}', { body: cycleTask, answer: cycle });
export const finishCycleItem = endpoint('POST api/cycle/{itemId}/completion', {
  body: z.object({ doneOn: z.string(), proof: z.optional(exhibit) }),
  answer: cycle,
});
export const dropCycleItem = endpoint('POST api/cycle/{itemId}/dropping', {
  body: z.object({ reason: z.string() }),
  answer: cycle,
});
/** One, some or all of what is proposed for a year, by their keys; what is proposed no more is passed over. */
export const takeProposals = endpoint('POST api/cycle-proposals', {
  body: z.object({ year: z.number(), keys: z.array(z.string()) }),
  answer: cycle,
});
