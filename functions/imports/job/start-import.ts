import type { Instant } from '../../../domain/calendar/danish-time';
import type { PersonId } from '../../../domain/access/role';
import type { ContentStore } from '../../content/content-store';
import { mustSwap } from '../../pace/compare-and-swap';
import { keepPlan } from './import-plan';
import type { StoredImport, ImportStore } from './import-store';
import type { JudgedParticipant } from '../participants/participant-reading';
import type { SendWork } from '../../delivery/work';

type Parts = { content: ContentStore; imports: ImportStore; sendWork: SendWork; now: () => Instant };

/** A list that has been judged, and who wants it written. */
export type ImportToStart = {
  file: { bytes: Uint8Array; mediaType: string };
  list: Pick<StoredImport, 'fileName' | 'contentHash' | 'sheet' | 'header' | 'counts'>;
  judged: readonly JudgedParticipant[];
  startedBy: PersonId;
};

/**
 * Starts writing a list, or answers the import that is writing it already: of one list one import runs at a time, so
 * that a second press starts nothing and each one's count is its own. One of the same list that was stopped or failed
 * is over with this.
 */
export function startImport(parts: Parts, asked: ImportToStart): Promise<StoredImport> {
  const { imports, content, sendWork } = parts;
  const { contentHash } = asked.list;
  return mustSwap('start an import', async () => {
    const earlier = await endEarlier(parts, contentHash);
    if (earlier === 'again') return earlier;
    if ('running' in earlier) {
      // One message too many does no harm; one too few leaves the import where it is.
      await sendWork({ kind: 'import', importId: earlier.running.importId });
      return { done: earlier.running };
    }
    // The list is what shows that the rows are right, so it is kept before the first row that points to it.
    await content.put(contentHash, asked.file);
    const row = await newRow(parts, asked, `${contentHash}-${String(earlier.count + 1).padStart(4, '0')}`);
    if (await imports.create(row)) {
      if (row.state === 'running') await sendWork({ kind: 'import', importId: row.importId });
      return { done: row };
    }
    // Somebody pressed at the same moment and was first.
    await removePlan(content, row);
    return 'again';
  });
}

/** Removes what was kept of an import beside its list. */
export async function removePlan(
  content: Pick<ContentStore, 'remove'>,
  { planHashes, leftHash }: Pick<StoredImport, 'planHashes' | 'leftHash'>,
): Promise<void> {
  for (const hash of [...planHashes, leftHash]) if (hash !== '') await content.remove(hash);
}

/**
 * The import of the list that runs, or how many there have been, of which none can go on any more; `again` where
 * somebody resumed one at this moment.
 */
async function endEarlier(
  { imports, now }: Pick<Parts, 'imports' | 'now'>,
  contentHash: string,
): Promise<{ running: StoredImport } | { count: number } | 'again'> {
  const counted = { count: 0 };
  for await (const kept of imports.list(contentHash)) {
    const { value } = kept;
    if (value.state === 'running') return { running: value };
    counted.count += 1;
    if (value.state === 'done' || value.tidiedAt !== null) continue;
    const isEnded = await imports.replace({ ...kept, value: { ...value, tidiedAt: now() } });
    if (!isEnded) return 'again';
  }
  return counted;
}

async function newRow(
  { content, now }: Parts,
  { list, judged, startedBy }: ImportToStart,
  importId: string,
): Promise<StoredImport> {
  const at = now();
  return {
    importId,
    state: list.counts.new === 0 ? 'done' : 'running',
    ...list,
    ...(await keepPlan(content, judged)),
    done: 0,
    written: 0,
    takenUp: 0,
    startedBy,
    startedAt: at,
    changedAt: at,
    problem: null,
    tidiedAt: null,
  };
}
