import { verifyLedger } from '../../../domain/ledger/verify';
import { writtenHead } from '../../../domain/ledger/written-head';
import { ok, refuse } from '../../../domain/result';
import { checkHead } from '../../../contracts/ledger/ledger';
import { hashOf } from '../../ledger/hash-of';
import type { Program } from '../../program';
import { checkingRoute } from '../edge/route';

/** Registers the check of a head that somebody types in from a card or a paper. */
export function registerHeadCheck(program: Program): void {
  const { store } = program;

  checkingRoute(program, checkHead, 'viewLedger', async ({ query }) => {
    const written = writtenHead(query('position'), query('beginning'));
    if (!written.ok)
      return refuse({
        code: 'body-invalid',
        field: written.fault === 'no-number' ? 'position' : 'beginning',
      });
    const { head } = written;
    const { seq } = head;
    // Every entry up to the one on the card is followed: the card vouches for all that came before it as well.
    const last = { at: '' };
    async function* entries() {
      for await (const entry of store.read(1, seq)) {
        if (entry !== undefined) last.at = entry.at;
        yield entry;
      }
    }
    const found = await verifyLedger(entries(), [head], hashOf);
    switch (found.result) {
      case 'match':
        return ok({ result: 'match', seq, at: last.at, hash: found.head });
      case 'notVerifiable':
        return found.reason === 'empty'
          ? ok({ result: 'mismatch', seq, reason: 'no-such-entry', firstBad: 1 })
          : ok({ result: 'notVerifiable', seq, at: found.at });
      case 'mismatch':
        return ok({ result: 'mismatch', seq, reason: REASONS[found.reason], firstBad: found.firstBad });
    }
  });
}

const REASONS = {
  'cut-tail': 'no-such-entry',
  'other-head': 'other-hash',
  gap: 'broken-chain',
  'wrong-predecessor': 'broken-chain',
  'wrong-hash': 'broken-chain',
  'false-snapshot': 'broken-chain',
} as const;
