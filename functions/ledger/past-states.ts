import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import type { LedgerStore } from './ledger-store';
import { stateAtMoment } from './state-as-of';

/** The state of a past moment: what was written until then, and nothing of what came after. */
export type PastStates = (at: Instant) => Promise<Oversight>;

/** A page asks for one moment several times, and people look at one or two. Each costs the size of the ledger. */
const MOST_KEPT = 2;

/** Keeps the moments asked for last. Whoever asks while a moment is folded gets the same fold. */
export function createPastStates(store: LedgerStore): PastStates {
  const kept = new Map<Instant, Promise<Oversight>>();
  return (at) => {
    const state = kept.get(at) ?? stateAtMoment(store, at);
    kept.delete(at);
    kept.set(at, state);
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
    // What failed is read again by the next one who asks.
    state.catch(() => kept.delete(at));
    return state;
  };
}
