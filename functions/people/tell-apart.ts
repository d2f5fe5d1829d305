import { ok, refuse, type Result } from '../../domain/result';
import type { Requester } from '../ledger/oversight-ledger';
import type { Program } from '../program';
import type { DirectoryPerson } from './directory';
import type { Settled } from './who-is';

type Parts = Pick<Program, 'directory' | 'ledger'>;

/**
 * Keeps as a fact what was said of an account whose mail somebody else has, and gives them the account where it is
 * theirs: seats, answers and courses stay theirs, and the old account is nobody's. Answers who has the account, or nobody
 * where somebody new is to be entered. Refused where the account has become another's meanwhile.
 */
export async function tellApart(
  { directory, ledger }: Parts,
  who: Settled,
  { objectId, requester }: { objectId: string; requester: Requester },
): Promise<Result<DirectoryPerson | undefined>> {
  if (who.kind === 'known' && !who.moves) return ok(who.person);
  // Another row of the same list may have had the same answer.
  const there = await directory.findByObjectId(objectId);
  if (there !== undefined) return ok(there);
  const isSame = who.kind === 'known';
  const personIds = (isSame ? [who.person] : who.others).map(({ personId }) => personId);
  if (personIds.length === 0) return ok(undefined);
  const told = await ledger.execute({ type: 'AnswerSamePerson', personIds, isSame }, requester);
  if (!told.ok) return told;
  if (!isSame) return ok(undefined);
  const moved = await directory.moveAccount(who.person.personId, objectId);
  return moved === undefined
    ? refuse({ code: 'mail-of-another-account', value: who.person.mail })
    : ok(moved);
}
