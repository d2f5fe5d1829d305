/** How many cards and pieces of work need a person, at a time. It names nobody. */
export type DeliveryTrouble = {
  /** Teams will not take them. */
  failed: number;
  /** Nobody knows whether they were posted. */
  unknown: number;
  /** They should have been sent long ago. */
  late: number;
  /** They are for the leadership channel, which the app cannot write in. */
  outOfReach: number;
  /** Messages that the queue has given up after faults. */
  givenUp: number;
};

/** Whether there is anything for a person to see to. */
export const isTrouble = (trouble: DeliveryTrouble): boolean =>
  Object.values(trouble).some((count) => count > 0);
