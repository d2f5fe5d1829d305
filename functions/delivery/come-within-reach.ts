import type { Instant } from '../../domain/calendar/danish-time';
import type { Recipient } from '../../domain/delivery/delivery';
import type { DeliveryStore } from './delivery-store';
import type { TeamsReach } from './teams-reach';
import type { SendWork } from './work';

/** Notes that the bot can write to somebody (again), and has what waits for them sent. Doing it twice changes nothing. */
export async function comeWithinReach(
  recipient: Recipient,
  at: Instant | undefined,
  { reach, sendWork, now }: { reach: TeamsReach; sendWork: SendWork; now: () => Instant },
): Promise<void> {
  await reach.markAlive(recipient, { at: earlier(at, now()), notedAt: now() });
  await sendWork({ kind: 'sendWaiting', recipient });
}

/** Notes that the app was removed somewhere: nothing is sent there until it comes back. */
export async function goOutOfReach(
  recipient: Recipient,
  at: Instant | undefined,
  { reach, now }: { reach: TeamsReach; now: () => Instant },
): Promise<void> {
  await reach.markRemoved(recipient, earlier(at, now()));
}

/** When something happened according to Teams, but never later than we heard of it. */
const earlier = (at: Instant | undefined, heard: Instant): Instant =>
  at !== undefined && at < heard ? at : heard;

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
