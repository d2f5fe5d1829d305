import { app } from '@azure/functions';
import { dueClockWarnings } from '../../domain/delivery/due-clock-warnings';
import { inInvocation } from '../log/log';
import type { Program } from '../program';

/** Every five minutes, UTC: whoever is told that an hour is left must have most of it left. The hourly sweep is too seldom. */
const SCHEDULE = '0 */5 * * * *';

/**
 * Sends the warnings of incidents whose instant has come. One that was wanted before is not sent again; one that got stuck is
 * taken up by the hourly sweep, as every card is.
 */
export async function warnOfClocks({
  ledger,
  deliveries,
  sendWork,
  now,
}: Pick<Program, 'ledger' | 'deliveries' | 'sendWork' | 'now'>): Promise<void> {
  const at = now();
  for (const delivery of dueClockWarnings(await ledger.load(), at)) {
    if ((await deliveries.get(delivery.id)) !== undefined) continue;
    // As in the sweep: any entry at all is the least that the card must show.
    await deliveries.want(delivery, 1, at);
    await sendWork({ kind: 'deliver', id: delivery.id });
  }
}

/** Registers the timer of the clocks. */
export function registerWarnOfClocks(program: Program): void {
  app.timer('warnOfClocks', {
    schedule: SCHEDULE,
    handler: (_timer, context) =>
      inInvocation(context, async () => {
        await program.ready();
        await warnOfClocks(program);
      }),
  });
}
