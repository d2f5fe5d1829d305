import { changesOf } from './other-accounts';
import type { Directory } from './directory';
import type { OversightLedger } from '../ledger/oversight-ledger';

/**
 * Gives people the accounts that the body has confirmed as theirs. What is done is done once; a process that died
 * between the fact and the directory is made up for by the next.
 */
export async function carryOutAccounts({
  directory,
  ledger,
}: {
  directory: Directory;
  ledger: OversightLedger;
}): Promise<void> {
  const people = [...(await directory.all()).values()].filter(({ accounts = [] }) => accounts.length > 0);
  if (people.length === 0) return;
  const { changes } = await ledger.load();
  for (const { personId, accounts = [] } of people)
    for (const one of accounts)
      if (changesOf(changes, one).some(({ state }) => state === 'confirmed'))
        await directory.moveAccount(personId, one.objectId);
}
