import { z } from 'zod';
import { EVENTS, isEventType, type LedgerEntry } from '../../domain/event';
import { SHAPE_VERSIONS } from '../../domain/ledger/entry';
import { SURFACES } from '../../domain/ledger/stamp';

const envelope = z.strictObject({
  seq: z.number().int().positive(),
  at: z.iso.datetime(),
  actor: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('person'), personId: z.string() }),
    z.strictObject({ kind: z.literal('system'), system: z.string() }),
  ]),
  surface: z.enum(SURFACES),
  type: z.string().refine(isEventType),
  v: z.literal(SHAPE_VERSIONS),
  data: z.record(z.string(), z.unknown()),
  prevHash: z.string(),
  hash: z.string(),
});

/** Writes an entry as the text that is kept. */
export const entryText = (entry: LedgerEntry): string => JSON.stringify(entry);

/** Reads an entry back; `undefined` if the text is not JSON, is not an entry, or of a type or version that is not known. */
export function readEntry(text: unknown): LedgerEntry | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const parsed = envelope.safeParse(JSON.parse(text));
    // `data` was checked by the compiler when it was written and is held to that by the entry's hash, which every
    // reader recomputes; the envelope above makes sure that the type and its version are ones that this code knows.
    if (!parsed.success || parsed.data.v < EVENTS[parsed.data.type].since) return undefined;
    return parsed.data as unknown as LedgerEntry;
  } catch {
    return undefined;
  }
}
