import * as z from 'zod/mini';
import { CHANNEL_STATES } from '../../domain/first-run/first-run';
import { person } from '../values';

/** How far the app has been set up, by what it knows itself. */
export const installation = z.object({
  body: z.number(),
  hasChair: z.boolean(),
  coordinators: z.number(),
  /** Whether the municipality has recorded rules of its own; false: the app's defaults hold. */
  rules: z.object({ decision: z.boolean(), training: z.boolean(), status: z.boolean() }),
  channel: z.enum(CHANNEL_STATES),
  /** How many hold a role, and those of them whom the bot has not met in Teams. */
  holders: z.number(),
  unmetHolders: z.array(person),
  lostCards: z.number(),
});
export type InstallationView = z.infer<typeof installation>;
