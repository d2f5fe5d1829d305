/**
 * How a delivery stands. `waiting`: the person has not got the app yet. `failed`: Teams will not take it and trying
 * again would not help. `sending` ends by itself at `busyUntil`, so a process that died holds nothing up; a `queued`
 * card that Teams was too busy for has its next attempt in the queue for that moment. `unknown`: it was sent, and
 * nobody can say whether it is there; a coordinator looks. `confirmed`: they saw it, but where it is for Teams is not
 * known, so it cannot be updated.
 */
export const DELIVERY_STATES = [
  'queued',
  'sending',
  'sent',
  'waiting',
  'failed',
  'unknown',
  'confirmed',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** A card that is not there, or may not be, and stays so until somebody has looked; what nobody else can settle first. */
export const NEEDS_SOMEBODY: readonly DeliveryState[] = ['unknown', 'failed', 'waiting'];

/** Why a card is not there, for whoever reads the list; `problem` beside it is what Teams said. */
export const DELIVERY_REASONS = [
  'throttled',
  'unavailable',
  'outcomeUnknown',
  'notMet',
  'notInstalled',
  'removed',
  'gone',
  'turnedAway',
  'tooLarge',
  'refused',
  'brokeOff',
] as const;
export type DeliveryReason = (typeof DELIVERY_REASONS)[number];
