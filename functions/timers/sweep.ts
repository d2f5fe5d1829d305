import { app } from '@azure/functions';
import { dueMonth } from '../../domain/status/due-month';
import { catchUp } from '../deliveries/catch-up';
import { requeueStuck } from '../deliveries/requeue-stuck';
import type { Program } from '../program';

/** Hourly at five past, UTC. What is due is decided by Danish time in the domain, not by when this runs. */
const SCHEDULE = '0 5 * * * *';

/** Entries since the newest snapshot that make a new one worth its writing. */
const SNAPSHOT_AFTER = 200;

/** Registers the hourly timer: the month's report when it is due, and whatever was left undone. */
export function registerSweep(program: Program): void {
  app.timer('sweep', {
    schedule: SCHEDULE,
    handler: async () => {
      await program.ready();
      const { ledger, deliveries, sendWork, now } = program;
      const month = dueMonth(await ledger.load(), now());
      if (month !== undefined) await ledger.execute({ type: 'IssueReport', month }, { kind: 'clock' });
      await catchUp(program);
      await requeueStuck(deliveries, sendWork, now());
      await ledger.saveSnapshot(SNAPSHOT_AFTER);
    },
  });
}
