import type { Instant } from '../../domain/calendar/danish-time';
import type { LedgerEntry } from '../../domain/event';
import { evolve } from '../../domain/evolve';
import { brokenLink } from '../../domain/ledger/chain';
import { emptyOversight, type Oversight } from '../../domain/oversight';
import { hashOf } from './hash-of';
import type { LedgerStore } from './ledger-store';
import { LedgerChanged } from './oversight-ledger';

/**
 * The state as it was after the entry with a number, folded from the first entry on with every link checked. It takes
 * as long as checking the ledger up to there. Throws `LedgerChanged` where an entry is missing or differs.
 */
export async function stateAsOf(store: LedgerStore, seq: number): Promise<Oversight> {
  const state = await foldChecked(store.read(1, seq));
  if (state.head.seq !== seq)
    throw new LedgerChanged(`Cannot read ledger: entry ${String(state.head.seq + 1)} is missing`);
  return state;
}

/**
 * The state as it was at a moment: all that was written until then, and nothing of what came after. As long, and thrown,
 * as above.
 */
export const stateAtMoment = (store: LedgerStore, at: Instant): Promise<Oversight> =>
  foldChecked(store.read(1), at);

/** Folds entries from the first one on, up to a moment where one is named. Time in the ledger never runs backwards. */
async function foldChecked(
  entries: AsyncIterable<LedgerEntry | undefined>,
  until?: Instant,
): Promise<Oversight> {
  const state = emptyOversight();
  for await (const entry of entries) {
    if (entry !== undefined && until !== undefined && entry.at > until) break;
    const broken = entry === undefined ? 'unreadable' : brokenLink(state.head, entry, hashOf);
    if (entry === undefined || broken !== undefined)
      throw new LedgerChanged(
        `Cannot read ledger: entry ${String(state.head.seq + 1)} is ${broken ?? 'unreadable'}`,
      );
    evolve(state, entry);
  }
  return state;
}
