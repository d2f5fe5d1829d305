import type { Instant } from '../../../domain/calendar/danish-time';
import { ok, refuse, type Result } from '../../../domain/result';
import { compareAndSwap } from '../../pace/compare-and-swap';
import type { SendWork } from '../../delivery/work';
import type { PersonId } from '../../../domain/access/role';
import type { StoredImport, ImportStore } from './import-store';

type Parts = { imports: Pick<ImportStore, 'get' | 'replace'>; sendWork: SendWork; now: () => Instant };

/** Stops an import that runs; one that does not is answered as it stands. */
export const stopImport = (importId: string, parts: Omit<Parts, 'sendWork'>): Promise<Result<StoredImport>> =>
  change(importId, parts, ({ state }) => (state === 'running' ? { state: 'stopped' } : undefined));

/**
 * Has an import go on. Whoever resumes it asks for its rows from then on: the one who started it may have left. Refuses
 * one whose files are gone.
 */
export async function resumeImport(
  importId: string,
  by: PersonId,
  parts: Parts,
): Promise<Result<StoredImport>> {
  const resumed = await change(importId, parts, ({ state, tidiedAt }) =>
    state === 'done' || tidiedAt !== null
      ? undefined
      : { state: 'running', startedBy: by, problem: null, takenUp: 0 },
  );
  if (!resumed.ok) return resumed;
  const { state, tidiedAt } = resumed.value;
  if (tidiedAt !== null) return refuse({ code: 'import-tidied' });
  // One message too many does no harm; one too few leaves the import where it is.
  if (state === 'running') await parts.sendWork({ kind: 'import', importId });
  return resumed;
}

function change(
  importId: string,
  { imports, now }: Omit<Parts, 'sendWork'>,
  changed: (row: StoredImport) => Partial<StoredImport> | undefined,
): Promise<Result<StoredImport>> {
  return compareAndSwap(async () => {
    const kept = await imports.get(importId);
    if (kept === undefined) return refuse({ code: 'unknown-content' });
    const parts = changed(kept.value);
    if (parts === undefined) return ok(kept.value);
    const value = { ...kept.value, ...parts, changedAt: now() };
    return (await imports.replace({ value, etag: kept.etag })) ? ok(value) : 'again';
  });
}
