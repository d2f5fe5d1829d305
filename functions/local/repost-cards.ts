import type { DeliveryRow } from '../delivery/delivery-store';
import { openAccount, prepareAccount } from '../storage/account';
import { createDeliveriesTable } from '../storage/deliveries-table';
import { createWorkQueue } from '../storage/work-queue';

/**
 * The Playground forgets every message when it stops, and its page when it is loaded again; Teams does neither. So the
 * cards it was sent are then asked for again, as if they had never been posted. Answers how many cards that are.
 */
export async function repostCards(connectionString: string): Promise<number> {
  const account = openAccount({ kind: 'connectionString', connectionString });
  await prepareAccount(account);
  const deliveries = createDeliveriesTable(account);
  const sendWork = createWorkQueue(account);
  const rows: DeliveryRow[] = [];
  for await (const row of deliveries.list()) if (row.posted !== null) rows.push(row);
  for (const { id } of rows) {
    const kept = await deliveries.get(id);
    if (kept === undefined) continue;
    await deliveries.replace({
      ...kept,
      value: { ...kept.value, state: 'queued', sentSeq: 0, posted: null, busyUntil: null },
    });
    await sendWork({ kind: 'deliver', id });
  }
  return rows.length;
}
