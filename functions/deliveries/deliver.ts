import type { Posted } from '../../bot/teams-port';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Delivery } from '../../domain/delivery/delivery';
import { unreachable } from '../../domain/unreachable';
import type { DeliveryRow, DeliveryStore, Kept } from './delivery-store';
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
const FIRST_WAIT_SECONDS = 10;
const LONGEST_WAIT_SECONDS = 3600;

/** Attempts after which a card is given up; the waits between them double up to an hour, so Teams may be away for a day. */
export const MOST_ATTEMPTS = 33;

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
    // Whoever holds it sees what is new when they are done; looking again is for the case that they died.
    await sendWork({ kind: 'deliver', id }, secondsUntil(row.busyUntil, now()));
    return;
  }
  if (row.attempts >= MOST_ATTEMPTS) {
    const value = { ...row, state: 'failed', busyUntil: null, changedAt: now(), problem: GIVEN_UP } as const;
    await deliveries.replace({ value, etag: kept.etag });
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
  if (after?.state === 'queued')
    await sendWork(
      { kind: 'deliver', id },
      after.busyUntil === null ? 0 : secondsUntil(after.busyUntil, now()),
    );
}

const GIVEN_UP = 'Every attempt to send it broke off';

const secondsUntil = (until: Instant, now: Instant): number =>
  Math.ceil((Date.parse(until) - Date.parse(now)) / 1000);

const waitOf = (afterSeconds: number, attempts: number): number =>
  Math.max(afterSeconds, Math.min(FIRST_WAIT_SECONDS * 2 ** Math.max(attempts - 1, 0), LONGEST_WAIT_SECONDS));

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
      busyUntil: null,
      ...settled(kept.value, attempt, now()),
      changedAt: now(),
    };
    if (await deliveries.replace({ value, etag: kept.etag })) return value;
  }
}

function settled(row: DeliveryRow, attempt: Attempt, at: Instant): Partial<DeliveryRow> {
  switch (attempt.kind) {
    case 'posted': {
      const sentSeq = Math.max(row.sentSeq, attempt.seq);
      const state = sentSeq >= row.wantedSeq ? 'sent' : 'queued';
      return { state, sentSeq, posted: attempt.posted, attempts: 0, problem: null };
    }
    case 'later':
      if (row.attempts >= MOST_ATTEMPTS) return { state: 'failed', problem: attempt.problem };
      return {
        state: 'queued',
        problem: attempt.problem,
        busyUntil: later(at, waitOf(attempt.afterSeconds, row.attempts)),
      };
    case 'notInstalled':
      return { state: 'waiting', attempts: 0, problem: attempt.problem };
    case 'refused':
      return { state: 'failed', problem: attempt.problem };
    default:
      return unreachable(attempt);
  }
}
