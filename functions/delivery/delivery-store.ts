import type { Posted } from '../../bot/teams/teams-port';
import type { Delivery } from '../../domain/delivery/delivery';
import type { Instant } from '../../domain/calendar/danish-time';
import type { PersonId } from '../../domain/access/role';
import type { DeliveryReason, DeliveryState } from '../../contracts/delivery/delivery-state';
import type { Head } from '../../domain/ledger/head';
import type { Kept } from '../pace/kept';

export type DeliveryRow = Delivery & {
  state: DeliveryState;
  /** The newest ledger entry that the card must show. */
  wantedSeq: number;
  /** The newest ledger entry that the posted card shows; 0 before the first post. */
  sentSeq: number;
  posted: Posted | null;
  attempts: number;
  problem: string | null;
  reason: DeliveryReason | null;
  busyUntil: Instant | null;
  /** A new card is on its way to Teams. Written before the call: who finds it after `busyUntil` knows nothing. */
  posting: boolean;
  /** New cards in a row of which nobody knows whether Teams took them. */
  unknownPosts: number;
  /** Who said what became of it, or sent it again. */
  settledBy: PersonId | null;
  changedAt: Instant;
};

/** Whether only a person may say what happens next. Sending it by itself could show a second card. */
export const isLeftAlone = ({ state }: DeliveryRow): boolean => state === 'unknown' || state === 'confirmed';

export type DeliveryStore = {
  /** Enters a delivery, or raises what it must show. Doing it twice changes nothing. */
  want: (delivery: Delivery, seq: number, at: Instant) => Promise<void>;
  get: (id: string) => Promise<Kept<DeliveryRow> | undefined>;
  /** Replaces a row if nobody changed it meanwhile; answers whether it did. */
  replace: (row: Kept<DeliveryRow>) => Promise<boolean>;
  list: () => AsyncIterable<DeliveryRow>;
  /** The newest entry from which deliveries have been derived. */
  checkpoint: () => Promise<Head>;
  /** Moves the checkpoint, never backwards. Answers where it stands now: others may have moved it further. */
  advance: (head: Head) => Promise<Head>;
};
