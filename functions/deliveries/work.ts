import { z } from 'zod';

/** What the work queue carries: derive deliveries from the ledger's newest entries, or bring one card up to date. */
export const work = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('catchUp') }),
  z.object({ kind: z.literal('deliver'), id: z.string() }),
]);
export type Work = z.infer<typeof work>;

/** Puts work in the queue, at once or to be seen after some seconds. */
export type SendWork = (item: Work, afterSeconds?: number) => Promise<void>;
