import { z } from 'zod';
import { ASKED_FEEDS } from '../../domain/feed/feed';
import { activity } from '../../bot/turn/activity';

const recipient = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('leadershipChannel') }),
  z.object({ kind: z.literal('person'), personId: z.string() }),
]);

/**
 * What the work queue carries: derive deliveries from the ledger's newest entries, bring one card up to date, send
 * what waits for somebody, write the next rows of a list, read a source, or answer a turn for which Teams took no answer at first.
 */
export const work = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('catchUp') }),
  z.object({ kind: z.literal('deliver'), id: z.string() }),
  z.object({ kind: z.literal('sendWaiting'), recipient }),
  z.object({ kind: z.literal('import'), importId: z.string() }),
  z.object({ kind: z.literal('readFeed'), feed: z.enum(ASKED_FEEDS) }),
  z.object({ kind: z.literal('answer'), turn: activity, done: z.number(), tries: z.number() }),
]);
export type Work = z.infer<typeof work>;

/** Puts work in the queue, at once or to be seen after some seconds. */
export type SendWork = (item: Work, afterSeconds?: number) => Promise<void>;
