import type { Posted } from '../../bot/teams-port';
import type { Delivery } from '../../domain/delivery/delivery';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Head } from '../../domain/ledger/head';

/**
 * How a delivery stands. `waiting`: the person has not got the app yet. `failed`: Teams will not take it and trying
 * again would not help. `sending` ends by itself at `busyUntil`, so a process that died holds nothing up; a `queued`
 * card that Teams was too busy for has its next attempt in the queue for that moment.
 */
export type DeliveryState = 'queued' | 'sending' | 'sent' | 'waiting' | 'failed';

export type DeliveryRow = Delivery & {
  state: DeliveryState;
  /** The newest ledger entry that the card must show. */
  wantedSeq: number;
  /** The newest ledger entry that the posted card shows; 0 before the first post. */
  sentSeq: number;
  posted: Posted | null;
  attempts: number;
  problem: string | null;
  busyUntil: Instant | null;
  changedAt: Instant;
};

/** A row with the mark that a later change must name. */
export type Kept<Value> = { value: Value; etag: string };

export type DeliveryStore = {
  /** Enters a delivery, or raises what it must show. Doing it twice changes nothing. */
  want: (delivery: Delivery, seq: number, at: Instant) => Promise<void>;
  get: (id: string) => Promise<Kept<DeliveryRow> | undefined>;
  /** Replaces a row if nobody changed it meanwhile; answers whether it did. */
  replace: (row: Kept<DeliveryRow>) => Promise<boolean>;
  list: () => AsyncIterable<DeliveryRow>;
  /** The newest entry from which deliveries have been derived. */
  checkpoint: () => Promise<Head>;
  advance: (head: Head) => Promise<void>;
};
