import type { Instant } from '../../domain/calendar/danish-time';
import type { Recipient } from '../../domain/delivery/delivery';
import type { DeliveryReason } from '../../contracts/delivery/delivery-state';

/** A recipient that Teams would not write to. */
export type DeadAddress = { recipient: Recipient; reason: DeliveryReason; problem: string; since: Instant };

/** Whom the bot can write to at all, and from when. Shared by all processes. */
export type TeamsReach = {
  /** Until when nobody sends anything, because Teams asked for it; null when nothing is in the way. */
  pausedUntil: () => Promise<Instant | null>;
  /** A pause is made longer and never shorter. */
  pause: (until: Instant) => Promise<void>;
  deadAddress: (recipient: Recipient) => Promise<DeadAddress | undefined>;
  /** Answers `false`, and changes nothing, where the address came alive after `triedAt`. */
  markDead: (address: DeadAddress, triedAt: Instant) => Promise<boolean>;
  /** The app was removed there. Changes nothing where it has come back since `at`. */
  markRemoved: (recipient: Recipient, at: Instant) => Promise<void>;
  /**
   * The app was installed there, or somebody wrote from there, at a time of Teams' own clock, of which we heard at
   * `notedAt`. Changes nothing where it was removed after `at`.
   */
  markAlive: (recipient: Recipient, when: { at: Instant; notedAt: Instant }) => Promise<void>;
};
