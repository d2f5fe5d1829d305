import * as z from 'zod/mini';
import { BODY_CHANGES } from '../../domain/body-change/body-change';
import { DEADLOCKS } from '../../domain/decision/deadlock';
import { CLOCKS } from '../../domain/incident/clock';
import { FEEDS } from '../../domain/feed/feed';
import { FEED_TROUBLES } from '../../domain/feed/feed-standing';
import { COUNTED_ASKS, PLAIN_ASKS, type ShownWaiting } from '../../domain/waiting/shown-waiting';
import { date, instant, month } from '../values';
import { REOPENINGS } from '../../domain/decision/reopened';
import { STEP_KINDS } from '../../domain/decision/open-step';

const dates = { since: date, due: z.nullable(date), isLate: z.boolean() };
/** Null: the name has been erased. */
const name = z.nullable(z.string());

const ask = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), ...dates, isOwn: z.boolean(), forNames: z.readonly(z.array(name)) }),
  z.object({ kind: z.literal('conflict'), ...dates, name }),
  z.object({ kind: z.literal('undecidable'), ...dates, because: z.enum(DEADLOCKS) }),
  z.object({ kind: z.literal('mandate'), ...dates, deputy: name, member: name }),
  z.object({ kind: z.literal('bodyChange'), ...dates, change: z.enum(BODY_CHANGES) }),
  z.object({ kind: z.literal('reopened'), ...dates, because: z.enum(REOPENINGS) }),
  z.object({
    kind: z.enum(STEP_KINDS),
    ...dates,
    stepId: z.string(),
    text: z.string(),
    owner: z.nullable(z.object({ name })),
  }),
  z.object({ kind: z.enum(PLAIN_ASKS), ...dates }),
  z.object({ kind: z.literal('missedMonths'), ...dates, months: z.readonly(z.array(month)) }),
  z.object({ kind: z.literal('followUpOwner'), ...dates, name }),
  z.object({ kind: z.literal('measuresAfterIncident'), ...dates, incidentId: z.string() }),
  z.object({ kind: z.literal('cycleItem'), ...dates, owner: z.nullable(z.object({ name })) }),
  z.object({
    kind: z.enum(COUNTED_ASKS),
    ...dates,
    count: z.number(),
  }),
  z.object({
    kind: z.literal('feedTrouble'),
    ...dates,
    feed: z.enum(FEEDS),
    trouble: z.enum(FEED_TROUBLES),
  }),
  z.object({
    kind: z.literal('incidentClock'),
    ...dates,
    clock: z.enum(CLOCKS),
    dueAt: z.nullable(instant),
  }),
]);

const subject = z.discriminatedUnion('about', [
  z.object({ about: z.literal('decision'), decisionId: z.string(), title: z.nullable(z.string()) }),
  z.object({ about: z.literal('meeting'), meetingId: z.string(), on: date }),
  z.object({ about: z.literal('report'), month, statusOn: date }),
  z.object({ about: z.literal('missedMonths') }),
  z.object({
    about: z.literal('followUp'),
    followUpId: z.string(),
    month,
    statusOn: date,
    text: z.string(),
  }),
  z.object({ about: z.literal('incident'), incidentId: z.string() }),
  z.object({ about: z.literal('courses') }),
  z.object({ about: z.literal('ownTraining') }),
  z.object({ about: z.literal('cycleItem'), itemId: z.string(), title: z.string() }),
  z.object({
    about: z.literal('supplierRemark'),
    supplierId: z.string(),
    remarkId: z.string(),
    name: z.string(),
    text: z.string(),
  }),
  z.object({ about: z.literal('suppliers') }),
  z.object({ about: z.literal('systems') }),
  z.object({ about: z.literal('registration') }),
  z.object({ about: z.literal('baseline') }),
  z.object({ about: z.literal('exercises') }),
  z.object({
    about: z.literal('exerciseFinding'),
    exerciseId: z.string(),
    findingId: z.string(),
    scenario: z.string(),
    text: z.string(),
  }),
  z.object({ about: z.literal('feed'), feed: z.enum(FEEDS) }),
  z.object({ about: z.literal('measure'), measureId: z.string(), title: z.string() }),
  z.object({ about: z.literal('measureSet') }),
  z.object({ about: z.literal('mandate'), mandateId: z.string() }),
  z.object({ about: z.literal('bodyChange'), changeId: z.string() }),
]);

/** One subject that waits for the reader, with everything that is asked of them about it: as the bot shows it too. */
export const waiting = z.object({
  id: z.string(),
  subject,
  asks: z.readonly(z.array(ask)),
}) satisfies z.ZodMiniType<ShownWaiting>;
export type WaitingView = z.infer<typeof waiting>;
