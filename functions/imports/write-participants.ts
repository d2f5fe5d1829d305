import { ok, type Result } from '../../domain/result';
import type { Evidence } from '../../domain/training/training';
import { MOST_ENTRIES } from '../ledger/ledger-store';
import type { OversightLedger, Requester } from '../ledger/oversight-ledger';
import type { JudgedRow } from './participant-list';

/**
 * Writes the rows of a judged list that are new, a hundred in a transaction, and answers how many were written. It may
 * stop or be repeated anywhere: rows that are in the ledger already are passed over.
 */
export async function writeParticipants(
  ledger: OversightLedger,
  judged: readonly JudgedRow[],
  evidence: Evidence,
  requester: Requester,
): Promise<Result<number>> {
  const fresh = judged.flatMap(({ participation }) =>
    participation ? [{ ...participation, evidence }] : [],
  );
  let written = 0;
  for (let start = 0; start < fresh.length; start += MOST_ENTRIES) {
    const participations = fresh.slice(start, start + MOST_ENTRIES);
    const logged = await ledger.execute({ type: 'LogParticipants', participations }, requester);
    if (!logged.ok) return logged;
    written += logged.value.entries.length;
  }
  return ok(written);
}
