import type { Instant } from '../../../domain/calendar/danish-time';
import { dueTraining } from '../../../domain/delivery/due-training';
import { fold } from '../../../domain/evolve';
import type { LedgerEntry } from '../../../domain/event';
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
export async function dueTrainingBy(azuritePort: number, at: Instant): Promise<void> {
  const connectionString = azuriteConnectionString(azuritePort);
  const account = openAccount({ kind: 'connectionString', connectionString });
  const deliveries = createDeliveriesTable(account);
  const sendWork = createWorkQueue(account);
  const entries: LedgerEntry[] = [];
  for await (const entry of createLedgerTable(account).read(1)) if (entry !== undefined) entries.push(entry);
  for (const delivery of dueTraining(fold(entries), at)) await deliveries.want(delivery, 1, at);
  await requeueStuck(deliveries, sendWork, new Date().toISOString());
}
