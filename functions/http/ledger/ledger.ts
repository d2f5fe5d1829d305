import { ok } from '../../../domain/result';
import { getLedger, verifyLedger } from '../../../contracts/ledger/ledger';
import { verifyStored } from '../../ledger/verify-stored';
import type { Program } from '../../program';
import { trailLine } from '../../views/ledger-line';
import { personViews } from '../../views/person-view';
import { checkingRoute, route } from '../edge/route';

const PAGE = 50;

/** Registers the audit trail: the entries and the check of the chain. */
export function registerLedger(program: Program): void {
  const { directory, store, deliveries, snapshots } = program;

  route(program, getLedger, 'viewLedger', async ({ query }, { state: { head } }) => {
    const asked = Number(query('before') || head.seq + 1);
    const before = Number.isInteger(asked) && asked > 0 ? Math.min(asked, head.seq + 1) : head.seq + 1;
    const from = Math.max(1, before - PAGE);
    const show = personViews(await directory.all());
    const lines = [];
    for await (const entry of store.read(from, before - 1)) {
      if (entry !== undefined) lines.unshift(trailLine(entry, show));
    }
    return ok({ head: { ...head }, lines, older: from > 1 ? from : null });
  });

  checkingRoute(program, verifyLedger, 'viewLedger', async (_call, { state }) =>
    ok(await verifyStored(store, [await deliveries.checkpoint(), { ...state.head }], snapshots)),
  );
}
