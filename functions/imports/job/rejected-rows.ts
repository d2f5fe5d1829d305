import type { Instant } from '../../../domain/calendar/danish-time';
import type { Oversight } from '../../../domain/oversight';
import { refuse, ok, type Result } from '../../../domain/result';
import { participationRefusal } from '../../../domain/training/log-completion';
import { findCompletion } from '../../../domain/training/training';
import type { Language } from '../../../words/language';
import { inSlices, sliceBySlice } from '../../pace/slice-by-slice';
import { readTable } from '../layout/read-table';
import { knownColumns } from '../participants/participant-columns';
import { rejectedFile } from '../rejected-file';
import { loadLeft, loadPlan, type PlannedRow } from './import-plan';
import type { LeftRow } from '../left-row';
import type { StoredImport, ImportStore } from './import-store';
import type { ContentStore } from '../../content/content-store';

type Parts = { imports: ImportStore; content: ContentStore };
type Asked = { state: Oversight; now: Instant; language: Language };

/** The rows that an import has not written, with the reason, as csv. Refuses where its files are gone. */
export async function rejectedRows(
  importId: string,
  { imports, content }: Parts,
  { state, now, language }: Asked,
): Promise<Result<Uint8Array>> {
  const kept = await imports.get(importId);
  if (kept === undefined) return refuse({ code: 'unknown-content' });
  const { sheet, header, tidiedAt, contentHash, leftHash } = kept.value;
  const list = tidiedAt === null ? await content.get(contentHash) : undefined;
  if (list === undefined) return refuse({ code: 'import-tidied' });
  // Whether hidden rows were asked for is not kept; those that were not are no row that was left.
  const table = await readTable(list.bytes, { sheet, header, known: knownColumns, withHidden: true });
  if (!table.ok) return table;
  const later = await refusedLater(kept.value, content, { state, now });
  const left = [...(await loadLeft(content, leftHash)), ...later];
  left.sort((a, b) => a.line - b.line);
  return ok(await sliceBySlice(rejectedFile(table.value, left, language)));
}

/** Rows that the preview took, and that were no longer possible when their turn came. */
async function refusedLater(
  { planHashes, done }: StoredImport,
  content: Parts['content'],
  { state, now }: Omit<Asked, 'language'>,
): Promise<LeftRow[]> {
  const rows: PlannedRow[] = [];
  while (rows.length < done) rows.push(...(await loadPlan(content, planHashes, rows.length)));
  const refused: LeftRow[] = [];
  const looking = inSlices(rows.slice(0, done), ({ line, participation }) => {
    if (findCompletion(state.training, participation) !== undefined) return;
    const refusal = participationRefusal(state, participation, now);
    if (refusal !== undefined) refused.push({ line, refusal });
  });
  await sliceBySlice(looking);
  return refused;
}
