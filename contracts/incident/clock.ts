import * as z from 'zod/mini';
import { CLOCK_OWNERS, CLOCKS, STAGES, TRIGGERS } from '../../domain/incident/clock';
import {
  CLOCK_EXEMPTIONS,
  type ClockStanding,
  type StandingClock,
} from '../../domain/incident/clock-standing';
import type { NextStep } from '../../domain/incident/next-step';
import { instant } from '../values';

const standing = z.discriminatedUnion('state', [
  z.object({ state: z.literal('notRequired'), because: z.enum(CLOCK_EXEMPTIONS) }),
  z.object({ state: z.literal('notStarted'), waitsFor: z.enum(TRIGGERS) }),
  z.object({ state: z.literal('running'), startedAt: instant, dueAt: z.nullable(instant) }),
  z.object({ state: z.literal('due'), startedAt: instant, dueAt: instant }),
  z.object({ state: z.literal('overdue'), startedAt: instant, dueAt: instant }),
  z.object({
    state: z.literal('sentBack'),
    startedAt: instant,
    dueAt: z.nullable(instant),
    isOverdue: z.boolean(),
  }),
  z.object({ state: z.literal('closedInTime'), at: instant, dueAt: instant }),
  z.object({ state: z.literal('closedLate'), at: instant, dueAt: instant }),
  z.object({ state: z.literal('closed'), at: instant }),
]) satisfies z.ZodMiniType<ClockStanding>;

/** A clock with the provision that it goes by, whose it is, and how it stands. */
export const standingClock = z.object({
  clock: z.enum(CLOCKS),
  runsOn: z.enum(CLOCK_OWNERS),
  basis: z.string(),
  standing,
}) satisfies z.ZodMiniType<StandingClock>;
export type StandingClockView = z.infer<typeof standingClock>;

export const stage = z.enum(STAGES);

/** The one thing to do next. */
export const nextStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('receipt'), filingNo: z.number(), stage }),
  z.object({ step: z.literal('assess') }),
  z.object({ step: z.literal('confirm') }),
  z.object({ step: z.literal('send'), stage }),
  z.object({ step: z.literal('handled') }),
  z.object({ step: z.literal('close') }),
  z.object({ step: z.literal('nothing') }),
]) satisfies z.ZodMiniType<NextStep>;
