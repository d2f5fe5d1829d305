import { CardFailure, type Posted } from '../../bot/teams/teams-port';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Delivery } from '../../domain/delivery/delivery';
import type { DeliveryReason } from '../../contracts/delivery/delivery-state';
import { isLeftAlone, type DeliveryRow, type DeliveryStore } from './delivery-store';
import { mustSwap } from '../pace/compare-and-swap';
import type { Attempt } from './attempt';
import { settled } from './settled';
import type { TeamsReach } from './teams-reach';
import { FIRST_WAIT_SECONDS, later, MOST_ATTEMPTS, secondsUntil } from './waiting-times';
import type { SendWork } from './work';

/**
 * Posts the card, or updates the one that was posted. `beforePost` must run just before a new card leaves, and what it
 * throws goes on to the caller.
 */
export type Show = (
  delivery: Delivery,
  posted: Posted | null,
  beforePost: () => Promise<void>,
) => Promise<Attempt>;

type Parts = {
  deliveries: DeliveryStore;
  reach: TeamsReach;
  sendWork: SendWork;
  show: Show;
  now: () => Instant;
  /** From 0 up to 1; spreads what would otherwise come back all at once. */
  random: () => number;
};

const BUSY_SECONDS = 60;

/** What says something of the address, and not of one card: nothing is sent there until the app is there (again). */
const OF_THE_ADDRESS: readonly DeliveryReason[] = ['notInstalled', 'gone'];

/** Another worker has taken the card over; this one must not post it as well. */
class Overtaken extends Error {}

/**
 * Brings one card up to date: claims the row, shows the newest state, notes where it is. Doing it again when nothing
 * is new does nothing. A new card is noted before it leaves, so that one that may be there is not posted blindly again;
 * an update in place may be repeated as often as it takes.
 */
export async function deliver(id: string, parts: Parts): Promise<void> {
  const { deliveries, sendWork, now } = parts;
  const kept = await deliveries.get(id);
  if (kept === undefined || kept.value.state === 'failed' || isLeftAlone(kept.value)) return;
  const row = kept.value;
  if (row.state !== 'sending' && row.sentSeq >= row.wantedSeq) return;
  if (row.state === 'sending' && row.busyUntil !== null && row.busyUntil > now()) {
    // Whoever holds it sees what is new when they are done; looking again is for the case that they died.
    await sendWork({ kind: 'deliver', id }, secondsUntil(row.busyUntil, now()));
    return;
  }
  const [instead, paused] = await Promise.all([withoutShowing(row, parts), parts.reach.pausedUntil()]);
  if (instead !== undefined) {
    const value = { ...row, busyUntil: null, posting: false, ...instead, changedAt: now() };
    const isWritten = await deliveries.replace({ value, etag: kept.etag });
    await queueAgain(isWritten ? value : row, parts);
    return;
  }
  if (paused !== null && paused > now()) {
    const wait = secondsUntil(paused, now());
    await sendWork({ kind: 'deliver', id }, wait + spread(Math.min(wait, FIRST_WAIT_SECONDS), parts));
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
  await attemptAndSettle(claimed, parts);
}

const GIVEN_UP = 'Every attempt to send it broke off';
const BROKE_OFF = 'The program stopped while Teams was taking the card';

/** What becomes of a row that is not to be shown now; nothing if it is. */
async function withoutShowing(
  row: DeliveryRow,
  { reach, now, random }: Parts,
): Promise<Partial<DeliveryRow> | undefined> {
  if (row.state === 'sending' && row.posting) {
    const unknown = { kind: 'unknown', reason: 'outcomeUnknown', problem: BROKE_OFF } as const;
    return settled(row, unknown, now(), random());
  }
  if (row.attempts >= MOST_ATTEMPTS) return { state: 'failed', reason: 'brokeOff', problem: GIVEN_UP };
  const dead = await reach.deadAddress(row.recipient);
  if (dead === undefined) return undefined;
  return { state: 'waiting', attempts: 0, reason: dead.reason, problem: dead.problem };
}

async function attemptAndSettle(row: DeliveryRow, parts: Parts): Promise<void> {
  const { reach, sendWork, show, now } = parts;
  const { id, recipient } = row;
  const triedAt = now();
  const attempt = await show(row, row.posted, posting(row, parts)).catch((error: unknown) => {
    if (error instanceof Overtaken) return undefined;
    throw error;
  });
  if (attempt === undefined) return;
  if (attempt.kind === 'later' && attempt.reason === 'throttled')
    await reach.pause(later(now(), attempt.afterSeconds));
  const after = await settle(id, attempt, parts);
  if (attempt.kind === 'notInstalled' && OF_THE_ADDRESS.includes(attempt.reason)) {
    const { reason, problem } = attempt;
    // Whoever installed the app meanwhile has been told of before this was noted, and is tried once more.
    if (!(await reach.markDead({ recipient, reason, problem, since: now() }, triedAt)))
      await sendWork({ kind: 'deliver', id }, 1);
  }
  if (after !== undefined) await queueAgain(after, parts);
}

async function queueAgain({ id, state, busyUntil }: DeliveryRow, { sendWork, now }: Parts): Promise<void> {
  if (state === 'queued' || state === 'sending')
    await sendWork({ kind: 'deliver', id }, busyUntil === null ? 0 : secondsUntil(busyUntil, now()));
}

/** Before each new card of an attempt; the short one follows a large one that Teams has not taken. */
function posting(claimed: DeliveryRow, parts: Parts): () => Promise<void> {
  const noted = { before: false };
  return async () => {
    await notePosting(claimed, noted.before, parts);
    noted.before = true;
  };
}

/** Notes that a new card is about to leave; refuses where Teams wants a pause or another worker has the card by now. */
async function notePosting(
  claimed: DeliveryRow,
  notedBefore: boolean,
  { deliveries, reach, now }: Parts,
): Promise<void> {
  await mustSwap(`note that delivery "${claimed.id}" leaves`, async () => {
    const [kept, paused] = await Promise.all([deliveries.get(claimed.id), reach.pausedUntil()]);
    if (paused !== null && paused > now())
      throw new CardFailure('retry', 'Teams has asked for a pause', secondsUntil(paused, now()));
    const { attempts, state, changedAt } = claimed;
    const row = kept?.value;
    if (
      kept === undefined ||
      row?.state !== state ||
      row.attempts !== attempts ||
      row.posting !== notedBefore
    )
      throw new Overtaken(`Delivery "${claimed.id}" is another's since ${changedAt}`);
    const value = { ...row, posting: true, busyUntil: later(now(), BUSY_SECONDS) };
    return (await deliveries.replace({ value, etag: kept.etag })) ? { done: undefined } : 'again';
  });
}

const spread = (seconds: number, { random }: Parts): number => Math.floor(seconds * random());

/** Notes what came of it, on top of whatever changed in the row meanwhile. */
function settle(
  id: string,
  attempt: Attempt,
  { deliveries, now, random }: Parts,
): Promise<DeliveryRow | undefined> {
  return mustSwap(`note what came of delivery "${id}"`, async () => {
    const kept = await deliveries.get(id);
    if (kept === undefined) return { done: undefined };
    const value: DeliveryRow = {
      ...kept.value,
      busyUntil: null,
      posting: false,
      ...settled(kept.value, attempt, now(), random()),
      changedAt: now(),
    };
    return (await deliveries.replace({ value, etag: kept.etag })) ? { done: value } : 'again';
  });
}
