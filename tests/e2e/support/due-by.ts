import type { Instant } from '../../../domain/calendar/danish-time';
import { dueClockWarnings } from '../../../domain/delivery/due-clock-warnings';
import { dueCycle } from '../../../domain/delivery/due-cycle';
import { dueReferrals } from '../../../domain/delivery/due-referrals';
import { dueTraining } from '../../../domain/delivery/due-training';
import type { Delivery } from '../../../domain/delivery/delivery';
import { fold } from '../../../domain/evolve';
import type { LedgerEntry } from '../../../domain/event';
import type { Oversight } from '../../../domain/oversight';
import { requeueStuck } from '../../../functions/delivery/requeue-stuck';
import { azuriteConnectionString } from '../../../functions/local/local-environment';
import { openAccount } from '../../../functions/storage/account';
import { createDeliveriesTable } from '../../../functions/storage/deliveries-table';
import { createLedgerTable } from '../../../functions/storage/ledger-table';
import { createWorkQueue } from '../../../functions/storage/work-queue';

/** What one part of the hourly sweep wants at an instant. */
type Due = (state: Oversight, at: Instant) => readonly Delivery[];

/**
 * What the hourly sweep does about one part of it, as if it ran at an instant: the reminders of that moment are wanted,
 * and what was left undone is taken up. The host sends them; nothing is written in the ledger.
 */
const dueBy =
  (due: Due) =>
  async (azuritePort: number, at: Instant): Promise<void> => {
    const connectionString = azuriteConnectionString(azuritePort);
    const account = openAccount({ kind: 'connectionString', connectionString });
    const deliveries = createDeliveriesTable(account);
    const sendWork = createWorkQueue(account);
    const entries: LedgerEntry[] = [];
    for await (const entry of createLedgerTable(account).read(1))
      if (entry !== undefined) entries.push(entry);
    for (const delivery of due(fold(entries), at)) await deliveries.want(delivery, 1, at);
    await requeueStuck(deliveries, sendWork, new Date().toISOString());
  };

/** The reminders and the digest about training. */
export const dueTrainingBy = dueBy(dueTraining);

/** The reminders of the dates of the year. */
export const dueCycleBy = dueBy(dueCycle);

/** The warnings about the clocks of incidents, which have a timer of their own. */
export const dueClockWarningsBy = dueBy(dueClockWarnings);

/** The reminders of the meetings of political bodies. */
export const dueReferralsBy = dueBy(dueReferrals);
