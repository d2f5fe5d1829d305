import { type Renamed, RENAMED } from '../../domain/access/events';
import { ok, type Result } from '../../domain/result';
import type { Requester, OversightLedger } from '../ledger/oversight-ledger';
import type { DirectoryPerson, Directory } from './directory';

type Parts = { directory: Directory; ledger: OversightLedger };

/**
 * Enters a person in the directory or brings them up to date. Another name or title of somebody with a role is first a
 * fact in the ledger, and only then so: a name beside a vote can be changed here, but not without a trace.
 */
export async function enterPerson(
  { directory, ledger }: Parts,
  entered: Parameters<Directory['enter']>[0],
  requester: Requester,
): Promise<Result<DirectoryPerson>> {
  const known = await directory.findByObjectId(entered.objectId);
  const changed: Renamed[] = known === undefined ? [] : RENAMED.filter((one) => known[one] !== entered[one]);
  if (known !== undefined && changed.length > 0) {
    const { personId } = known;
    const told = await ledger.execute({ type: 'RecordRename', personId, changed }, requester);
    if (!told.ok) return told;
  }
  return ok(await directory.enter(entered));
}
