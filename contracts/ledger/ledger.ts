import { z } from 'zod';
import { endpoint } from '../endpoint';
import { audience, head, instant, person } from '../values';
import { SURFACES } from '../../domain/ledger/stamp';

export const ledgerLine = z.object({
  seq: z.number(),
  at: instant,
  /** Null when a part of the system acted by itself. */
  person: person.nullable(),
  surface: z.enum(SURFACES),
  type: z.string(),
  /** What the entry is about, such as a decision's id; empty if nothing. */
  subject: z.string(),
  /** The management body or the group that it is about, where that says something. */
  audience: audience.nullable(),
  /** Recorded before the first decision item was put forward, when no member had to confirm it. */
  setUp: z.boolean().default(false),
  hash: z.string(),
});
export type LedgerLine = z.infer<typeof ledgerLine>;

/** The newest entries first; `before` pages on to older ones. */
export const ledgerPage = z.object({ head, lines: z.array(ledgerLine), older: z.number().nullable() });

export const verification = z.discriminatedUnion('result', [
  z.object({ result: z.literal('match'), length: z.number(), head: z.string() }),
  z.object({ result: z.literal('mismatch'), firstBad: z.number(), reason: z.string() }),
  z.object({ result: z.literal('notVerifiable'), reason: z.string(), at: z.number() }),
]);
export type VerificationView = z.infer<typeof verification>;

export const getLedger = endpoint('GET api/ledger', { answer: ledgerPage, query: ['before'] });
export const verifyLedger = endpoint('GET api/ledger/verification', { answer: verification });
