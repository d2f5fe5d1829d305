import { z } from 'zod';
import { LANGUAGES } from './words/language';

const language = z.enum(LANGUAGES);

/** What the reader had on the screen; a press on anything older is refused. */
const shownDecision = {
  decisionId: z.string().regex(/^D-\d{4}-\d{3,}$/),
  version: z.number().int().positive(),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  language,
};
const shownReport = { month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), language };

/**
 * The one list of verbs on cards, `<feature>.<command>`, each with everything its card may send back: what was shown
 * and what the reader typed. Who acts is never in it. An unknown verb or a field too many is refused. A reason may be
 * missing here: the domain says which answers need one.
 */
export const cardAction = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('decision.approve'), ...shownDecision }),
  z.strictObject({
    verb: z.literal('decision.reject'),
    ...shownDecision,
    rejectReason: z.string().optional(),
  }),
  z.strictObject({
    verb: z.literal('decision.return'),
    ...shownDecision,
    returnReason: z.string().optional(),
  }),
  z.strictObject({ verb: z.literal('decision.refresh'), ...shownDecision }),
  z.strictObject({ verb: z.literal('report.note'), ...shownReport }),
  z.strictObject({ verb: z.literal('report.refresh'), ...shownReport }),
]);
export type CardAction = z.infer<typeof cardAction>;
export type Verb = CardAction['verb'];

/** The action under one verb. */
export type CardActionOf<V extends Verb> = Extract<CardAction, { verb: V }>;

/** The input of a card that each typed field comes from. Ids of inputs are unique in a card, hence two reasons. */
export const REASON_INPUTS = { reject: 'rejectReason', return: 'returnReason' } as const;
