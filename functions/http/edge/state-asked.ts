import type { Oversight } from '../../../domain/oversight';
import { ok, refuse, type Result } from '../../../domain/result';
import type { LedgerStore } from '../../ledger/ledger-store';
import { stateAsOf } from '../../ledger/state-as-of';

/**
 * The state as of the entry that a reader names by number, the newest where they name none. A paper that was filed says
 * its entry, and is built again from the same one as the same bytes.
 */
export async function stateAsked(
  store: LedgerStore,
  position: string,
  state: Oversight,
): Promise<Result<Oversight>> {
  const seq = position === '' ? state.head.seq : Number(position);
  const isEntry = /^\d{0,15}$/.test(position) && seq >= 1 && seq <= state.head.seq;
  if (!isEntry) return refuse({ code: 'body-invalid', field: 'position' });
  return ok(seq === state.head.seq ? state : await stateAsOf(store, seq));
}
