import type { Instant } from '../../domain/calendar/danish-time';
import type { PersonId } from '../../domain/access/role';
import type { Oversight } from '../../domain/oversight';
import { ok, type Result } from '../../domain/result';
import type { ErasureAccount } from '../../contracts/training/retention';
import type { Requester, OversightLedger } from '../ledger/oversight-ledger';
import { listsInUse, tidyImports, untidyImports } from '../imports/job/tend-imports';
import { erasurePlan, filesOfErased } from './erasure-plan';
import type { CaseDraftStore } from '../drafts/case-draft-store';
import type { ContentStore } from '../content/content-store';
import type { Directory } from '../people/directory';
import type { GroupLinks } from '../people/group-links';
import type { ImportStore } from '../imports/job/import-store';
import type { Preferences } from '../people/preferences';

type Parts = {
  ledger: OversightLedger;
  directory: Directory;
  preferences: Preferences;
  caseDrafts: CaseDraftStore;
  groupLinks: GroupLinks;
  content: ContentStore;
  imports: ImportStore;
  now: () => Instant;
};

/** For how long after an erasure the sweep makes sure of it; later, erasing the person again does. */
const HEALED_FOR_DAYS = 30;

/** What an erasure took away or would take away, and what stays. */
export type Erasure = Pick<ErasureAccount, 'removed' | 'remains'>;

/**
 * Erases somebody: first the fact, then what Entra groups propose about them, their row in the directory, what they were
 * writing, the files that show nobody else's courses, and what imports have kept. Whatever happens in between, the fact stands, and erasing again
 * or the hourly sweep does the rest.
 */
export async function erasePerson(
  parts: Parts,
  personId: PersonId,
  requester: Requester,
): Promise<Result<Erasure & { state: Oversight }>> {
  const erased = await parts.ledger.execute({ type: 'ErasePerson', personId }, requester);
  if (!erased.ok) return erased;
  const { state } = erased.value;
  const forgotten = await forget(parts, personId);
  const { runningLists } = await untidyImports(parts.imports);
  const plan = erasurePlan(state, personId, runningLists);
  const certificates = await removeAll(parts, plan.certificates);
  const participantLists = await removeAll(parts, plan.participantLists);
  const { tidied: imports, running: runningImports } = await tidyImports(parts);
  const removed = { ...forgotten, certificates, participantLists, imports };
  return ok({ state, removed, remains: { ...plan.remains, runningImports } });
}

/** What erasing somebody would take away; nothing is changed. */
export async function previewErasure(
  {
    directory,
    content,
    imports,
    caseDrafts,
  }: Pick<Parts, 'directory' | 'content' | 'imports' | 'caseDrafts'>,
  state: Oversight,
  personId: PersonId,
): Promise<Erasure> {
  const { tidied, running, runningLists } = await untidyImports(imports);
  const { certificates, participantLists, remains } = erasurePlan(state, personId, runningLists);
  const there = async (hashes: readonly string[]): Promise<number> => {
    const found = await Promise.all(hashes.map((hash) => content.describe(hash)));
    return found.filter((one) => one !== undefined).length;
  };
  const people = await directory.all();
  return {
    removed: {
      directoryRow: people.has(personId),
      certificates: await there(certificates),
      participantLists: await there(participantLists),
      imports: tidied,
      drafts: (await caseDrafts.idsOf(personId)).length,
    },
    remains: { ...remains, runningImports: running },
  };
}

/**
 * Takes up what an erasure that broke off has left undone, once the imports are tidied. Doing it twice changes nothing.
 */
export async function cleanUpErased(parts: Parts): Promise<void> {
  const state = await parts.ledger.load();
  const since = new Date(Date.parse(parts.now()) - HEALED_FOR_DAYS * 86_400_000).toISOString();
  const recent = new Set([...state.training.erased].filter(([, at]) => at >= since).map(([id]) => id));
  if (recent.size === 0) return;
  const inUse = await listsInUse(parts.imports);
  for (const personId of (await parts.directory.all()).keys())
    if (recent.has(personId)) await forget(parts, personId);
  await removeAll(
    parts,
    filesOfErased(state, (personId) => recent.has(personId)).filter((hash) => !inUse.has(hash)),
  );
}

/** What of the person alone was there and is gone. */
type Forgotten = Pick<Erasure['removed'], 'directoryRow' | 'drafts'>;

/**
 * Takes a person's row out of the directory, and before it what Entra groups propose about them: only the row tells
 * which proposals those are, and they have the name.
 */
async function forget(
  { directory, groupLinks, preferences, caseDrafts }: Parts,
  personId: PersonId,
): Promise<Forgotten> {
  const known = (await directory.all()).get(personId);
  if (known !== undefined)
    for (const { audience } of await groupLinks.all()) await groupLinks.drop(audience, [known.objectId]);
  await preferences.forget(personId);
  const drafts = await caseDrafts.forget(personId);
  return { directoryRow: await directory.erase(personId), drafts };
}

async function removeAll({ content }: Parts, hashes: readonly string[]): Promise<number> {
  let removed = 0;
  for (const hash of hashes) if (await content.remove(hash)) removed += 1;
  return removed;
}
