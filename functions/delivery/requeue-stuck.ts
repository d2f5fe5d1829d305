import type { Instant } from '../../domain/calendar/danish-time';
import { isLeftAlone, type DeliveryRow, type DeliveryStore } from './delivery-store';
import type { SendWork } from './work';

/**
 * Puts every delivery that is not where it should be back in the queue: lost messages, a process that died while
 * sending, and people who may have got the app since. Answers how many.
 */
export async function requeueStuck(
  deliveries: DeliveryStore,
  sendWork: SendWork,
  now: Instant,
): Promise<number> {
  let count = 0;
  for await (const row of deliveries.list()) {
    if (!isStuck(row, now)) continue;
    await sendWork({ kind: 'deliver', id: row.id });
    count += 1;
  }
  return count;
}

function isStuck(row: DeliveryRow, now: Instant): boolean {
  if (row.state === 'failed' || isLeftAlone(row)) return false;
  if (row.busyUntil !== null && row.busyUntil >= now) return false;
  return row.state === 'sending' || row.sentSeq < row.wantedSeq;
}
