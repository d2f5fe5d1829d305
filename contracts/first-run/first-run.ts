import * as z from 'zod/mini';
import { CHANNEL_STATES, DECISION_RULES, FIRST_STEP_STATES } from '../../domain/first-run/first-run';
import { ABILITIES } from '../../domain/access/abilities';
import { endpoint } from '../endpoint';
import { deadlock, person } from '../values';

const standing = { state: z.enum(FIRST_STEP_STATES), needs: z.enum(ABILITIES) };

const firstStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('body'), ...standing, cannot: z.nullable(deadlock), hasBasis: z.boolean() }),
  z.object({ step: z.literal('courses'), ...standing }),
  z.object({
    step: z.literal('decisionRules'),
    ...standing,
    missing: z.readonly(z.array(z.enum(DECISION_RULES))),
  }),
  z.object({ step: z.literal('trainingRules'), ...standing }),
  z.object({ step: z.literal('statusRules'), ...standing }),
  z.object({ step: z.literal('measures'), ...standing }),
  z.object({ step: z.literal('channel'), ...standing, channel: z.enum(CHANNEL_STATES) }),
  z.object({ step: z.literal('app'), ...standing, unmetMembers: z.array(person) }),
]);
export type FirstStepView = z.infer<typeof firstStep>;

/** How far the municipality has come in taking the app into use, today. */
export const getFirstRun = endpoint('GET api/first-run', { answer: z.object({ steps: z.array(firstStep) }) });
