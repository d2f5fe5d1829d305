import type { PersonId } from '../../domain/access/role';
import type { Oversight } from '../../domain/oversight';
import { ok, type Result } from '../../domain/result';
import type { ErasureAccount } from '../contracts/retention';
import type { Requester } from '../ledger/oversight-ledger';
import type { Program } from '../program';
import { certificatesOfErased, erasurePlan, type ErasurePlan } from './erasure-plan';

type Parts = Pick<Program, 'ledger' | 'directory' | 'groupLinks' | 'content' | 'now'>;

/** For how long after an erasure the sweep makes sure of it; later, erasing the person again does. */
const HEALED_FOR_DAYS = 30;

/** What an erasure took away or would take away, and what stays. */
export type Erasure = Pick<ErasureAccount, 'removed' | 'remains'>;

/**
 * Erases somebody: first the fact, then what Entra groups propose about them, their row in the directory and their
 * certificates. Whatever happens in between, the fact stands, and erasing again or the hourly sweep does the rest.
 */
export async function erasePerson(
  parts: Parts,
  personId: PersonId,
  requester: Requester,
): Promise<Result<Erasure & { state: Oversight }>> {
  const erased = await parts.ledger.execute({ type: 'ErasePerson', personId }, requester);
  if (!erased.ok) return erased;
  const { state } = erased.value;
  const { certificates, remains } = erasurePlan(state, personId);
  const directoryRow = await forget(parts, personId);
  const removed = { directoryRow, certificates: await removeAll(parts, certificates) };
  return ok({ state, removed, remains });
}

/** What erasing somebody would take away; nothing is changed. */
export async function previewErasure(
  { directory, content }: Pick<Parts, 'directory' | 'content'>,
  { certificates, remains }: ErasurePlan,
  personId: PersonId,
): Promise<Erasure> {
  const there = await Promise.all(certificates.map((hash) => content.describe(hash)));
  const people = await directory.all();
  return {
    removed: {
      directoryRow: people.has(personId),
      certificates: there.filter((one) => one !== undefined).length,
    },
    remains,
  };
}

/** Takes up what an erasure that broke off has left undone. Doing it twice changes nothing. */
export async function cleanUpErased(parts: Parts): Promise<void> {
  const state = await parts.ledger.load();
  const since = new Date(Date.parse(parts.now()) - HEALED_FOR_DAYS * 86_400_000).toISOString();
  const recent = new Set([...state.training.erased].filter(([, at]) => at >= since).map(([id]) => id));
  if (recent.size === 0) return;
  for (const personId of (await parts.directory.all()).keys())
    if (recent.has(personId)) await forget(parts, personId);
  await removeAll(
    parts,
    certificatesOfErased(state, (personId) => recent.has(personId)),
  );
}

/**
 * Takes a person's row out of the directory, and before it what Entra groups propose about them: only the row tells
 * which proposals those are, and they have the name. Answers whether the row was there.
 */
async function forget({ directory, groupLinks }: Parts, personId: PersonId): Promise<boolean> {
  const known = (await directory.all()).get(personId);
  if (known !== undefined)
    for (const { audience } of await groupLinks.all()) await groupLinks.drop(audience, [known.objectId]);
  return directory.erase(personId);
}

async function removeAll({ content }: Parts, hashes: readonly string[]): Promise<number> {
  let removed = 0;
  for (const hash of hashes) if (await content.remove(hash)) removed += 1;
  return removed;
}
