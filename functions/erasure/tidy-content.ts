import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import type { OldFile, ContentStore } from '../content/content-store';
import type { CaseDraftStore } from '../drafts/case-draft-store';
import type { ImportStore } from '../imports/job/import-store';
import type { OversightLedger } from '../ledger/oversight-ledger';

/** For how long a file that nothing refers to is kept: somebody may be writing the item that it belongs to. */
export const KEPT_UNUSED_DAYS = 7;

const HASH = /^[0-9a-f]{64}$/;

/**
 * Removes the files that nothing refers to: nothing in the ledger, whatever became of it since, no import
 * and no draft. What
 * refers to them is looked up after they are listed, and whoever refers to a file claims it first; so a file that comes
 * into use in between stays. May break off and be repeated anywhere. Answers how many it removed.
 */
export async function tidyContent({
  caseDrafts,
  content,
  imports,
  ledger,
  now,
}: {
  caseDrafts: CaseDraftStore;
  content: ContentStore;
  imports: ImportStore;
  ledger: OversightLedger;
  now: () => Instant;
}): Promise<number> {
  const before = new Date(Date.parse(now()) - KEPT_UNUSED_DAYS * 86_400_000).toISOString();
  const old: OldFile[] = [];
  for await (const file of content.lastUsedBefore(before)) old.push(file);
  if (old.length === 0) return 0;
  const inUse = hashesIn(await ledger.load());
  for await (const { value } of imports.list()) {
    for (const hash of [...value.planHashes, value.leftHash]) inUse.add(hash);
    if (value.tidiedAt === null) inUse.add(value.contentHash);
  }
  for await (const { draft } of caseDrafts.all())
    for (const { contentHash } of draft.written.annexes) inUse.add(contentHash);
  let removed = 0;
  for (const file of old)
    if (!inUse.has(file.contentHash) && (await content.removeUnclaimed(file))) removed += 1;
  return removed;
}

/**
 * Every hash that stands anywhere in what the ledger says, of files or of anything else: one too many costs a file's
 * place, one too few would cost the file. Roster and training are made of the facts, which are looked through.
 */
export function hashesIn({ access: _access, training: _training, ...said }: Oversight): Set<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length === 64 && HASH.test(value)) found.add(value);
    } else if (value instanceof Map) {
      for (const [key, one] of value) {
        look(key);
        look(one);
      }
    } else if (value instanceof Set) {
      for (const one of value) look(one);
    } else if (typeof value === 'object' && value !== null) {
      for (const one of Object.values(value)) look(one);
    }
  };
  look(said);
  return found;
}
