import { REGISTER_MATTERS } from '../../domain/waiting/register-dates';
import { FEEDS } from '../../domain/feed/feed';
import { FEED_TROUBLES } from '../../domain/feed/feed-standing';
import { CLOCKS } from '../../domain/incident/clock';
import { MEASURE_MATTERS } from '../../domain/measure/measure-days';
import { CLOCK_WARNINGS } from '../../domain/incident/warnings';
import { z } from 'zod';
import { ENDING_RIGHTS } from '../../domain/access/ending-right';
import { CONFIRMATION_MATTERS, NOTICES } from '../../domain/delivery/delivery';
import { DELIVERY_REASONS, DELIVERY_STATES } from '../../contracts/delivery/delivery-state';

const count = z.number();

const subject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decision'), decisionId: z.string(), version: z.number() }),
  z.object({
    kind: z.literal('notice'),
    decisionId: z.string(),
    notice: z.enum(NOTICES),
    key: z.string(),
  }),
  z.object({ kind: z.literal('answeredForYou'), decisionId: z.string(), key: z.string() }),
  z.object({ kind: z.literal('mandate'), mandateId: z.string() }),
  z.object({ kind: z.literal('bodyChange'), changeId: z.string() }),
  z.object({
    kind: z.literal('confirmationReminder'),
    matter: z.enum(CONFIRMATION_MATTERS),
    matterId: z.string(),
    key: z.string(),
  }),
  z.object({ kind: z.literal('meeting'), meetingId: z.string(), recordNo: z.number() }),
  z.object({ kind: z.literal('report'), month: z.string() }),
  z.object({ kind: z.literal('reportDraft'), month: z.string() }),
  z.object({ kind: z.literal('reportAwaited'), month: z.string(), on: z.string() }),
  z.object({ kind: z.literal('reportReminder'), month: z.string(), version: z.number() }),
  z.object({ kind: z.literal('followUp'), followUpId: z.string() }),
  z.object({ kind: z.literal('followUpAnswer'), followUpId: z.string() }),
  z.object({ kind: z.literal('trainingReport'), completionId: z.string() }),
  z.object({ kind: z.literal('trainingReminder'), dueOn: z.string(), daysBefore: z.number() }),
  z.object({ kind: z.literal('trainingOverdue'), personId: z.string(), dueOn: z.string() }),
  z.object({
    kind: z.literal('stepReminder'),
    decisionId: z.string(),
    stepId: z.string(),
    dueOn: z.string(),
    daysBefore: z.number(),
  }),
  z.object({
    kind: z.literal('rightEnding'),
    right: z.enum(ENDING_RIGHTS),
    rightId: z.string(),
    to: z.string(),
  }),
  z.object({
    kind: z.literal('referralReminder'),
    decisionId: z.string(),
    referralId: z.string(),
    meetingOn: z.string(),
    key: z.string(),
  }),
  z.object({ kind: z.literal('cycleReminder'), itemId: z.string(), dueOn: z.string(), key: z.string() }),
  z.object({
    kind: z.literal('registerReminder'),
    matter: z.enum(REGISTER_MATTERS),
    dueOn: z.string(),
    key: z.string(),
  }),
  z.object({
    kind: z.literal('measureReminder'),
    matter: z.enum(MEASURE_MATTERS),
    dueOn: z.string(),
    key: z.string(),
  }),
  z.object({
    kind: z.literal('feedTrouble'),
    feed: z.enum(FEEDS),
    trouble: z.enum(FEED_TROUBLES),
    since: z.string(),
  }),
  z.object({ kind: z.literal('trainingDigest'), monday: z.string() }),
  z.object({
    kind: z.literal('clockWarning'),
    incidentId: z.string(),
    clock: z.enum(CLOCKS),
    warning: z.enum(CLOCK_WARNINGS),
    dueAt: z.string(),
  }),
  z.object({
    kind: z.literal('trouble'),
    on: z.string(),
    trouble: z.object({ failed: count, unknown: count, late: count, outOfReach: count, givenUp: count }),
  }),
]);
export const recipient = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('leadershipChannel') }),
  z.object({ kind: z.literal('person'), personId: z.string() }),
]);
/** A delivery as it is stored; what older rows lack is filled in. */
export const deliveryRow = z.object({
  id: z.string(),
  subject,
  recipient,
  state: z.enum(DELIVERY_STATES),
  wantedSeq: z.number(),
  sentSeq: z.number(),
  posted: z.object({ conversationId: z.string(), activityId: z.string() }).nullable(),
  attempts: z.number(),
  problem: z.string().nullable(),
  busyUntil: z.string().nullable(),
  posting: z.boolean().default(false),
  unknownPosts: z.number().default(0),
  reason: z.enum(DELIVERY_REASONS).nullable().default(null),
  settledBy: z.string().nullable().default(null),
  changedAt: z.string(),
});
