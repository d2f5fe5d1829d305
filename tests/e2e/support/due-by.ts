import type { Instant } from '../../../domain/calendar/danish-time';
import type { Delivery } from '../../../domain/delivery/delivery';
import { dueClockWarnings } from '../../../domain/delivery/due-clock-warnings';
import { dueTraining } from '../../../domain/delivery/due-training';
import { fold } from '../../../domain/evolve';
import type { LedgerEntry } from '../../../domain/event';
import type { Oversight } from '../../../domain/oversight';
import { requeueStuck } from '../../../functions/delivery/requeue-stuck';
import { azuriteConnectionString } from '../../../functions/local/local-environment';
import { openAccount } from '../../../functions/storage/account';
import { createDeliveriesTable } from '../../../functions/storage/deliveries-table';
import { createLedgerTable } from '../../../functions/storage/ledger-table';
import { createWorkQueue } from '../../../functions/storage/work-queue';

/**
 * What the hourly sweep does about training, as if it ran at an instant: reminders and the digest of that moment are
 * wanted, and what was left undone is taken up. The host sends them; nothing is written in the ledger.
 */
export const dueTrainingBy = (azuritePort: number, at: Instant): Promise<void> =>
  sweepBy(azuritePort, at, dueTraining);

/** The same of the timer that looks at the clocks of incidents. */
export const dueClockWarningsBy = (azuritePort: number, at: Instant): Promise<void> =>
  sweepBy(azuritePort, at, dueClockWarnings);

async function sweepBy(
  azuritePort: number,
  at: Instant,
  due: (state: Oversight, at: Instant) => readonly Delivery[],
): Promise<void> {
  const connectionString = azuriteConnectionString(azuritePort);
  const account = openAccount({ kind: 'connectionString', connectionString });
  const deliveries = createDeliveriesTable(account);
  const sendWork = createWorkQueue(account);
  const entries: LedgerEntry[] = [];
  for await (const entry of createLedgerTable(account).read(1)) if (entry !== undefined) entries.push(entry);
  for (const delivery of due(fold(entries), at)) await deliveries.want(delivery, 1, at);
  await requeueStuck(deliveries, sendWork, new Date().toISOString());
}
