import * as z from 'zod/mini';
import { TOPICS } from '../../domain/indicator/topic';
import { SECTIONS } from '../../domain/status/section';
import { endpoint } from '../endpoint';
import { date, person } from '../values';
import { UNRELEASED } from '../../domain/status/status-policy';

const section = z.enum(SECTIONS);

const topic = z.enum(TOPICS);
const days = z.int();

const rules = z.object({
  /** How many working days before the month's first working day the draft is put before the coordinators. */
  draftWorkingDays: z.int(),
  unreleased: z.enum(UNRELEASED),
  /** Days after which members who have not noted it are reminded in person; null: never. */
  remindAfterDays: z.nullable(z.int()),
});
/** The numbers that colours and days go by; null, or a topic left out: the app's default. */
const limits = z.object({
  dueHour: z.nullable(z.int()),
  nearDays: z.nullable(days),
  staleAfterDays: z.partialRecord(topic, days),
});
const shownRules = z.extend(rules, { ...limits.shape, responsible: z.array(z.object({ section, person })) });

/** The municipality's own rules for the monthly status: those of today, and every one recorded, the newest first. */
export const statusPolicy = z.object({
  current: shownRules,
  /** Whether the municipality has recorded the current ones; else they are the app's default. */
  isLocal: z.boolean(),
  policies: z.array(z.extend(shownRules, { from: date, caseNumber: z.string() })),
});
export type StatusPolicyView = z.infer<typeof statusPolicy>;

export const getStatusPolicy = endpoint('GET api/status-policy', { answer: statusPolicy, query: ['at'] });
export const setStatusPolicy = endpoint('POST api/status-policy', {
  body: z.extend(rules, {
    ...z.partial(limits).shape,
    from: z.string(),
    responsible: z.partialRecord(section, z.string()),
    caseNumber: z.string(),
  }),
  answer: statusPolicy,
});
