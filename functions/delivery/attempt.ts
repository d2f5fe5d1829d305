import type { Posted } from '../../bot/teams/teams-port';
import type { DeliveryReason } from '../../contracts/delivery/delivery-state';

type Problem = { reason: DeliveryReason; problem: string };

/** What came of an attempt to bring a card up to date in Teams. */
export type Attempt =
  | { kind: 'posted'; posted: Posted; seq: number }
  /** Teams is busy; try again after so many seconds. */
  | ({ kind: 'later'; afterSeconds: number } & Problem)
  /** The recipient cannot be reached there; whether that is so for all their cards, the reason says. */
  | ({ kind: 'notInstalled' } & Problem)
  /** Trying again would not help. */
  | ({ kind: 'refused' } & Problem)
  /** A new card was sent, and nobody knows whether Teams took it. */
  | ({ kind: 'unknown' } & Problem);
