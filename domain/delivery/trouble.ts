/**
 * What may be wrong with a card, in the order in which it is told: Teams will not take it; nobody knows whether it was
 * posted; it is for the leadership channel, which the app cannot write in; it should have been sent long ago.
 */
export const CARD_TROUBLES = ['failed', 'unknown', 'outOfReach', 'late'] as const;
export type CardTrouble = (typeof CARD_TROUBLES)[number];

/** The same, and messages that the queue has given up after faults. */
export const TROUBLES = [...CARD_TROUBLES, 'givenUp'] as const;

/** How many cards and pieces of work need a person, at a time. It names nobody. */
export type DeliveryTrouble = Record<(typeof TROUBLES)[number], number>;

/** Whether there is anything for a person to see to. */
export const isTrouble = (trouble: DeliveryTrouble): boolean => TROUBLES.some((kind) => trouble[kind] > 0);
