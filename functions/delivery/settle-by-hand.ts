import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import { ok, refuse, type Result } from '../../domain/result';
import type { DeliveryState } from '../../contracts/delivery/delivery-state';
import { compareAndSwap } from '../pace/compare-and-swap';
import type { DeliveryRow, DeliveryStore } from './delivery-store';
import type { TeamsReach } from './teams-reach';
import type { SendWork } from './work';

type Parts = { deliveries: DeliveryStore; reach: TeamsReach; sendWork: SendWork; now: () => Instant };

const AT_REST: readonly DeliveryState[] = ['sent', 'unknown', 'confirmed', 'failed', 'waiting'];

/**
 * Whether somebody may have a card sent again. One that Teams has is updated and never doubled; one that was taken away
 * there is posted anew. What waits for its next attempt need not wait. What is just on its way is left alone.
 */
export function maySendAgain({ state, attempts, busyUntil }: DeliveryRow, now: Instant): boolean {
  if (AT_REST.includes(state)) return true;
  return state === 'sending' ? busyUntil === null || busyUntil <= now : attempts > 0 || busyUntil !== null;
}

/** Somebody has looked, and the card is there. It is not sent again; where it is for Teams stays unknown. */
export function confirmPosted(id: string, by: PersonId, parts: Parts): Promise<Result<DeliveryRow>> {
  return change(id, parts, (row) =>
    row.state === 'unknown' ? { state: 'confirmed', sentSeq: row.wantedSeq, settledBy: by } : undefined,
  );
}

/** Sends a card that is not there, with as many attempts again, also to an address that was dead. */
export async function sendAgain(id: string, by: PersonId, parts: Parts): Promise<Result<DeliveryRow>> {
  const none = { busyUntil: null, problem: null, reason: null, posting: false } as const;
  const changed = await change(id, parts, (row) =>
    maySendAgain(row, parts.now())
      ? { ...none, attempts: 0, unknownPosts: 0, state: 'queued', sentSeq: 0, settledBy: by }
      : undefined,
  );
  if (!changed.ok) return changed;
  const at = parts.now();
  await parts.reach.markAlive(changed.value.recipient, { at, notedAt: at });
  await parts.sendWork({ kind: 'deliver', id });
  return changed;
}

/** Pressing twice, or two who press at once: the second finds it changed, and is told how it stands. */
function change(
  id: string,
  { deliveries, now }: Parts,
  decide: (row: DeliveryRow) => Partial<DeliveryRow> | undefined,
): Promise<Result<DeliveryRow>> {
  return compareAndSwap(async () => {
    const kept = await deliveries.get(id);
    if (kept === undefined) return refuse({ code: 'unknown-delivery' });
    const changes = decide(kept.value);
    if (changes === undefined) return refuse({ code: 'delivery-settled' });
    const value = { ...kept.value, ...changes, changedAt: now() };
    return (await deliveries.replace({ value, etag: kept.etag })) ? ok(value) : 'again';
  });
}
