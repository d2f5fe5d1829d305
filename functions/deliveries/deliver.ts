import type { Instant } from '../../domain/calendar/danish-time';
import type { Delivery } from '../../domain/delivery/delivery';
import { unreachable } from '../../domain/unreachable';
import type { DeliveryRow, DeliveryStore, Kept, Posted } from './delivery-store';
import type { SendWork } from './work';

/** What came of an attempt to bring a card up to date in Teams. */
export type Attempt =
  | { kind: 'posted'; posted: Posted; seq: number }
  /** Teams is busy; try again after so many seconds. */
  | { kind: 'later'; afterSeconds: number; problem: string }
  /** The recipient cannot be reached until they install the app. */
  | { kind: 'notInstalled'; problem: string }
  /** Trying again would not help. */
  | { kind: 'refused'; problem: string };

/** Posts the card, or updates the one that was posted. */
export type Show = (delivery: Delivery, posted: Posted | null) => Promise<Attempt>;

type Parts = { deliveries: DeliveryStore; sendWork: SendWork; show: Show; now: () => Instant };

const BUSY_SECONDS = 60;
const MOST_ATTEMPTS = 8;
/** Seconds to look again at a card that another worker holds. */
const LOOK_AGAIN_SECONDS = 2;

const later = (at: Instant, seconds: number): Instant =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();

/**
 * Brings one card up to date: claims the row, shows the newest state, notes where it is. Doing it again when nothing
 * is new does nothing; if the process dies between showing and noting, the sweep shows the same card once more.
 */
export async function deliver(id: string, parts: Parts): Promise<void> {
  const { deliveries, sendWork, now } = parts;
  const kept = await deliveries.get(id);
  if (kept === undefined || kept.value.state === 'failed') return;
  const row = kept.value;
  if (row.state !== 'sending' && row.sentSeq >= row.wantedSeq) return;
  if (row.state === 'sending' && row.busyUntil !== null && row.busyUntil > now()) {
    await sendWork({ kind: 'deliver', id }, LOOK_AGAIN_SECONDS);
    return;
  }
  const claimed: DeliveryRow = {
    ...row,
    state: 'sending',
    attempts: row.attempts + 1,
    busyUntil: later(now(), BUSY_SECONDS),
    changedAt: now(),
  };
  if (!(await deliveries.replace({ value: claimed, etag: kept.etag }))) {
    await sendWork({ kind: 'deliver', id }, 1);
    return;
  }
  const attempt = await parts.show(row, row.posted);
  const after = await settle(id, attempt, parts);
  if (after?.state === 'queued') await sendWork({ kind: 'deliver', id }, waitOf(attempt));
}

const waitOf = (attempt: Attempt): number => (attempt.kind === 'later' ? attempt.afterSeconds : 0);

/** Notes what came of it, on top of whatever changed in the row meanwhile. */
async function settle(
  id: string,
  attempt: Attempt,
  { deliveries, now }: Parts,
): Promise<DeliveryRow | undefined> {
  for (;;) {
    const kept: Kept<DeliveryRow> | undefined = await deliveries.get(id);
    if (kept === undefined) return undefined;
    const value: DeliveryRow = {
      ...kept.value,
      ...settled(kept.value, attempt),
      busyUntil: null,
      changedAt: now(),
    };
    if (await deliveries.replace({ value, etag: kept.etag })) return value;
  }
}

function settled(row: DeliveryRow, attempt: Attempt): Partial<DeliveryRow> {
  switch (attempt.kind) {
    case 'posted': {
      const sentSeq = Math.max(row.sentSeq, attempt.seq);
      const state = sentSeq >= row.wantedSeq ? 'sent' : 'queued';
      return { state, sentSeq, posted: attempt.posted, attempts: 0, problem: null };
    }
    case 'later':
      return { state: row.attempts >= MOST_ATTEMPTS ? 'failed' : 'queued', problem: attempt.problem };
    case 'notInstalled':
      return { state: 'waiting', problem: attempt.problem };
    case 'refused':
      return { state: 'failed', problem: attempt.problem };
    default:
      return unreachable(attempt);
  }
}
