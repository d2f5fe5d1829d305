import type { ChangeId } from '../../domain/body-change/body-change';
import { ok, refuse, type Result } from '../../domain/result';
import type { Requester, OversightLedger } from '../ledger/oversight-ledger';
import type { DirectoryPerson, Directory } from './directory';
import { accountKey, anOtherAccount, awaitedChange } from './other-accounts';
import type { SettledAccount } from './who-is';

type Parts = { directory: Directory; ledger: OversightLedger };

/** Who has an account. `awaits`: the change by which the body is asked whether it is theirs; until then it is nobody's. */
export type Told = { person: DirectoryPerson | undefined; awaits: ChangeId | null };

const found = (person: DirectoryPerson | undefined): Result<Told> => ok({ person, awaits: null });

/**
 * Keeps as a fact what was said of an account whose mail somebody else has, and gives them the account where it is
 * theirs: seats, answers and courses stay theirs, and the old account is nobody's. Where they hold a seat or another
 * power to decide, a member of the body confirms it first. Answers who has the account, or nobody where somebody new is
 * to be entered. Refused where the account has become another's meanwhile, or is before the body as another's.
 */
export async function tellApart(
  parts: Parts,
  who: SettledAccount,
  { objectId, requester }: { objectId: string; requester: Requester },
): Promise<Result<Told>> {
  const { directory, ledger } = parts;
  if (who.kind === 'known' && !who.moves) return found(who.person);
  // Another row of the same list may have had the same answer.
  const there = await directory.findByObjectId(objectId);
  if (there !== undefined) return found(there);
  if (who.kind === 'known') return moveTo(parts, who.person, { objectId, requester });
  const [first] = who.others;
  if (first === undefined) return found(undefined);
  const state = await ledger.load();
  if (
    who.others.some(({ accounts = [] }) =>
      accounts.some(
        (account) => account.objectId === objectId && awaitedChange(state, account) !== undefined,
      ),
    )
  )
    return refuse({ code: 'mail-of-another-account', value: first.mail });
  const personIds = who.others.map(({ personId }) => personId);
  const told = await ledger.execute({ type: 'AnswerSamePerson', personIds, isSame: false }, requester);
  return told.ok ? found(undefined) : told;
}

async function moveTo(
  { directory, ledger }: Parts,
  person: DirectoryPerson,
  { objectId, requester }: { objectId: string; requester: Requester },
): Promise<Result<Told>> {
  const { personId, accounts = [], mail } = person;
  const account = accounts.find((one) => one.objectId === objectId) ?? anOtherAccount(objectId);
  const said = { personIds: [personId], isSame: true, account: accountKey(account) };
  const refusal = await ledger.refusalOf({ type: 'AnswerSamePerson', ...said }, requester);
  if (refusal !== undefined) return refuse(refusal);
  // Before the fact: what the body confirms must be found by it.
  await directory.noteAccount(personId, account);
  const told = await ledger.execute({ type: 'AnswerSamePerson', ...said }, requester);
  if (!told.ok) return told;
  const awaits = awaitedChange(told.value.state, account);
  if (awaits !== undefined) return ok({ person, awaits });
  const moved = await directory.moveAccount(personId, objectId);
  return moved === undefined ? refuse({ code: 'mail-of-another-account', value: mail }) : found(moved);
}
