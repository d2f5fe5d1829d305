import type { Instant } from '../../domain/calendar/danish-time';
import type { Recipient } from '../../domain/delivery/delivery';
import type { DeliveryStore } from './delivery-store';
import type { TeamsReach } from './teams-reach';
import type { SendWork } from './work';

/** Notes that the bot can write to somebody (again), and has what waits for them sent. Doing it twice changes nothing. */
export async function comeWithinReach(
  recipient: Recipient,
  { reach, sendWork, now }: { reach: TeamsReach; sendWork: SendWork; now: () => Instant },
): Promise<void> {
  await reach.markAlive(recipient, now());
  await sendWork({ kind: 'sendWaiting', recipient });
}

/** Queues every card that waits for a recipient. */
export async function sendWaiting(
  recipient: Recipient,
  { deliveries, sendWork }: { deliveries: DeliveryStore; sendWork: SendWork },
): Promise<void> {
  for await (const row of deliveries.list())
    if (row.state === 'waiting' && isSame(row.recipient, recipient))
      await sendWork({ kind: 'deliver', id: row.id });
}

const isSame = (a: Recipient, b: Recipient): boolean =>
  a.kind === 'person' && b.kind === 'person' ? a.personId === b.personId : a.kind === b.kind;
