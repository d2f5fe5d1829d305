import { app } from '@azure/functions';
import { inInvocation } from '../log/log';
import type { Program } from '../program';

/** Daily at ten past three, UTC, when nobody waits for the sources either. */
const SCHEDULE = '0 10 3 * * *';

/** Asks for a reading of every source that is set up, each by itself: one that fails or is slow keeps no other waiting. */
export async function readFeeds({ feeds, sendWork }: Pick<Program, 'feeds' | 'sendWork'>): Promise<void> {
  for (const { feedId } of feeds) await sendWork({ kind: 'readFeed', feed: feedId });
}

/** Registers the daily reading of the sources; the platform ticks on one host at a time. */
export function registerReadFeeds(program: Program): void {
  app.timer('readFeeds', {
    schedule: SCHEDULE,
    handler: (_timer, context) =>
      inInvocation(context, async () => {
        await program.ready();
        await readFeeds(program);
      }),
  });
}
