import type { Instant } from '../../../domain/calendar/danish-time';
import type { Oversight } from '../../../domain/oversight';
import { evidenceUses, filesOfDecisions } from '../../content/evidence-uses';
import type { Kept } from '../../pace/kept';
import type { StoredImport, ImportStore } from './import-store';
import { isStalled } from './stalled';
import { removePlan } from './start-import';
import type { ContentStore } from '../../content/content-store';
import type { OversightLedger } from '../../ledger/oversight-ledger';
import type { SendWork } from '../../delivery/work';

type Parts = { content: ContentStore; imports: ImportStore; ledger: OversightLedger; now: () => Instant };

/** How often the sweep takes up an import that does not come further, before it leaves it to the coordinator. */
export const MOST_TAKEN_UP = 3;

/**
 * For how long the files of an import that runs no more are kept: a month's round, in which the coordinator fetches the
 * rows that were left out and puts them right. After that only the counts are kept, for files and refusals name people.
 */
const KEPT_DAYS = 30;

/** Puts imports whose message was lost or gave up back in the queue, a bounded number of times; then they have failed. */
export async function takeUpImports({
  imports,
  sendWork,
  now,
}: {
  imports: ImportStore;
  sendWork: SendWork;
  now: () => Instant;
}): Promise<void> {
  const at = now();
  for await (const { value, etag } of imports.list()) {
    if (!isStalled(value, at)) continue;
    const isGivenUp = value.takenUp >= MOST_TAKEN_UP;
    const next: StoredImport = isGivenUp
      ? { ...value, state: 'failed', problem: 'import-broke-off', changedAt: at }
      : { ...value, takenUp: value.takenUp + 1 };
    const isMine = await imports.replace({ value: next, etag });
    if (isMine && !isGivenUp) await sendWork({ kind: 'import', importId: value.importId });
  }
}

/** What tidying did or would do. */
export type Tidied = {
  /** Imports whose files are gone with this, and those that run and keep theirs until they are over. */
  tidied: number;
  running: number;
};

/**
 * Removes the files of imports that run no more: a month after they ended, and at once when somebody was erased who may
 * be on them. Names are not looked for, for a row may be rejected for the very reason that its name is misspelt. A list
 * that shows somebody's course stays as that evidence. May break off and be repeated anywhere.
 */
export async function tidyImports(parts: Parts): Promise<Tidied> {
  const { content, imports, ledger, now } = parts;
  const state = await ledger.load();
  const at = now();
  const counts = { tidied: 0, running: 0 };
  for await (const kept of imports.list()) {
    if (isUntidy(kept.value, state) && kept.value.state === 'running') counts.running += 1;
    const tidied = await marked(kept, { state, imports, at });
    if (tidied === undefined) continue;
    await removePlan(content, tidied.value);
    const { contentHash } = tidied.value;
    if (!(await listsInUse(imports)).has(contentHash) && !isNeeded(state, contentHash))
      await content.remove(contentHash);
    const emptied = { ...tidied.value, planHashes: [], leftHash: '' };
    if (await imports.replace({ value: emptied, etag: tidied.etag })) counts.tidied += 1;
  }
  return counts;
}

/** What erasing somebody now would tidy, and the lists of imports that run. */
export async function untidyImports(
  imports: ImportStore,
): Promise<Tidied & { runningLists: ReadonlySet<string> }> {
  const counts = { tidied: 0, running: 0 };
  const runningLists = new Set<string>();
  for await (const { value } of imports.list()) {
    if (value.leftHash === '') continue;
    counts[value.state === 'running' ? 'running' : 'tidied'] += 1;
    if (value.state === 'running') runningLists.add(value.contentHash);
  }
  return { ...counts, runningLists };
}

/** The lists whose import runs or can go on. */
export async function listsInUse(imports: ImportStore): Promise<ReadonlySet<string>> {
  const hashes = new Set<string>();
  for await (const { value } of imports.list()) if (value.tidiedAt === null) hashes.add(value.contentHash);
  return hashes;
}

/** The import with the mark that its files are to go, so that it cannot go on; nothing where they are kept or gone. */
async function marked(
  kept: Kept<StoredImport>,
  { state, imports, at }: { state: Oversight; imports: ImportStore; at: Instant },
): Promise<Kept<StoredImport> | undefined> {
  const { value } = kept;
  if (value.leftHash === '' || value.state === 'running') return undefined;
  if (value.tidiedAt !== null) return kept;
  const isOld = Date.parse(at) - Date.parse(value.changedAt) > KEPT_DAYS * 86_400_000;
  if (!isOld && !isUntidy(value, state)) return undefined;
  const isMarked = await imports.replace({ ...kept, value: { ...value, tidiedAt: at } });
  return isMarked ? imports.get(value.importId) : undefined;
}

/** Whether somebody was erased since it began, who may be on its list. */
const isUntidy = ({ leftHash, startedAt }: StoredImport, { training }: Oversight): boolean =>
  leftHash !== '' && [...training.erased.values()].some((erasedAt) => erasedAt >= startedAt);

/** Whether a file shows a course of somebody who is not erased, or belongs to a decision. */
function isNeeded(state: Oversight, contentHash: string): boolean {
  if (filesOfDecisions(state).has(contentHash)) return true;
  for (const use of evidenceUses(state))
    if (use.contentHash === contentHash && !state.training.erased.has(use.personId)) return true;
  return false;
}
