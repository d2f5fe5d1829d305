import { z } from 'zod';
import { CARD_KINDS, NOTICES } from '../../domain/delivery/delivery';
import { DELIVERY_REASONS, DELIVERY_STATES } from './delivery-state';
import { endpoint } from '../endpoint';
import { instant, person } from '../values';

const delivery = z.object({
  id: z.string(),
  /** What the card is about, and the number, month or day that tells which one. */
  about: z.object({
    kind: z.enum([...CARD_KINDS, ...NOTICES]),
    reference: z.string(),
  }),
  /** Null for the leadership channel. */
  to: person.nullable(),
  state: z.enum(DELIVERY_STATES),
  reason: z.enum(DELIVERY_REASONS).nullable(),
  /** What Teams said, as it said it. */
  problem: z.string().nullable(),
  attempts: z.number(),
  changedAt: instant,
  /** Who said what became of it, or sent it again. */
  settledBy: person.nullable(),
  /** What the reader may do about it. */
  can: z.object({ confirm: z.boolean(), sendAgain: z.boolean() }),
});
export type DeliveryView = z.infer<typeof delivery>;

export const listDeliveries = endpoint('GET api/deliveries', {
  answer: z.object({
    deliveries: z.array(delivery),
    /** Until when nothing is sent, because Teams asked for it. */
    pausedUntil: instant.nullable(),
    /** Messages that the queue has given up after faults of ours. */
    givenUp: z.number(),
  }),
});

/** No id of a delivery is longer. */
export const MOST_DELIVERY_ID_LETTERS = 200;

const which = z.object({ id: z.string().min(1).max(MOST_DELIVERY_ID_LETTERS) });

/** The card is there: it is not sent again. */
export const confirmDelivery = endpoint('POST api/deliveries/confirmation', { body: which, answer: which });
export const resendDelivery = endpoint('POST api/deliveries/resending', { body: which, answer: which });
