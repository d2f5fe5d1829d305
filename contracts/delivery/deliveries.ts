import * as z from 'zod/mini';
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
  to: z.nullable(person),
  state: z.enum(DELIVERY_STATES),
  reason: z.nullable(z.enum(DELIVERY_REASONS)),
  /** What Teams said, as it said it. */
  problem: z.nullable(z.string()),
  attempts: z.number(),
  changedAt: instant,
  /** Who said what became of it, or sent it again. */
  settledBy: z.nullable(person),
  /** What the reader may do about it. */
  can: z.object({ confirm: z.boolean(), sendAgain: z.boolean() }),
});
export type DeliveryView = z.infer<typeof delivery>;

export const listDeliveries = endpoint('GET api/deliveries', {
  answer: z.object({
    deliveries: z.array(delivery),
    /** Until when nothing is sent, because Teams asked for it. */
    pausedUntil: z.nullable(instant),
    /** Messages that the queue has given up after faults of ours. */
    givenUp: z.number(),
  }),
});

/** No id of a delivery is longer. */
export const MOST_DELIVERY_ID_LETTERS = 200;

const which = z.object({ id: z.string().check(z.minLength(1), z.maxLength(MOST_DELIVERY_ID_LETTERS)) });

/** The card is there: it is not sent again. */
export const confirmDelivery = endpoint('POST api/deliveries/confirmation', { body: which, answer: which });
export const resendDelivery = endpoint('POST api/deliveries/resending', { body: which, answer: which });
