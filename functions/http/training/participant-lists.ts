import { refusalSentence } from '../../../words/refusal/refusal-sentence';
import { ok, refuse, type Result } from '../../../domain/result';
import { participationRefusal } from '../../../domain/training/log-completion';
import { findCompletion } from '../../../domain/training/training';
import {
  getImport,
  getRejectedRows,
  importParticipants,
  previewParticipants,
  readParticipantColumns,
  resumeImport,
  stopImport,
} from '../../../contracts/imports/imports';
import type { Kept } from '../../delivery/delivery-store';
import { loadLeft, loadPlan, type LeftRow, type PlannedRow } from '../../imports/job/import-plan';
import type { ImportRow } from '../../imports/job/import-store';
import { previewOf } from '../../imports/imported-rows';
import { knownColumns } from '../../imports/participants/participant-columns';
import { judgeParticipants, readParticipants } from '../../imports/participants/participant-list';
import type { JudgedList, Reading } from '../../imports/participants/participant-reading';
import type { Rows } from '../../imports/layout/read-rows';
import { readTable } from '../../imports/layout/read-table';
import { rejectedFile } from '../../imports/rejected-file';
import { startImport } from '../../imports/job/start-import';
import { sha256 } from '../../ledger/hash-of';
import type { Program } from '../../program';
import { inSlices, sliceBySlice } from '../../pace/slice-by-slice';
import { listReadingView } from '../../views/list-reading-view';
import { importView } from '../../views/import-view';
import { listReadingOf } from '../edge/list-reading';
import { fileResponse } from '../edge/file-response';
import { route, watchingRoute, type Caller } from '../edge/route';

type Query = (name: string) => string;

const MOST_TRIES = 20;

/**
 * Registers the import of participant lists: a preview that writes nothing, then the writing of the same bytes as a job
 * that goes on by itself and can be watched, stopped and resumed.
 */
export function registerParticipantLists(program: Program): void {
  const { directory, ledger, content, imports, sendWork, now } = program;

  const judge = async (bytes: Uint8Array, query: Query, caller: Caller): Promise<Result<JudgedList>> => {
    const read = await readList(bytes, query);
    if (!read.ok) return read;
    const people = (await directory.all()).values();
    const state = await ledger.load();
    const { rows, reading } = read.value;
    return sliceBySlice(judgeParticipants(rows, { state, people, now: caller.now, reading }));
  };

  route(program, readParticipantColumns, 'logCompletions', async ({ body, query, language }, { state }) => {
    const read = await readList(body, query);
    if (!read.ok) return read;
    const { rows, reading } = read.value;
    const people = (await directory.all()).values();
    const list = await sliceBySlice(readParticipants(rows, { state, people, reading }));
    if (!list.ok) return list;
    const { problem } = list.value;
    return ok({
      ...listReadingView(list.value),
      problem: problem ? { code: problem.code, sentence: refusalSentence(problem, language) } : null,
    });
  });

  route(program, previewParticipants, 'logCompletions', async ({ body, query, language }, caller) => {
    const list = await judge(body, query, caller);
    if (!list.ok) return list;
    const preview = previewOf(list.value, { bytes: body, fileName: query('fileName'), language });
    return ok({ ...preview, ...listReadingView(list.value) });
  });

  route(program, importParticipants, 'logCompletions', async ({ body, query, language }, caller) => {
    const contentHash = sha256(body);
    if (query('contentHash') !== contentHash) return refuse({ code: 'body-invalid', field: 'contentHash' });
    const list = await judge(body, query, caller);
    if (!list.ok) return list;
    const { judged, rows } = list.value;
    const { fileName, counts } = previewOf(list.value, {
      bytes: body,
      fileName: query('fileName'),
      language,
    });
    const row = await startImport(program, {
      file: { bytes: body, mediaType: mediaTypeOf(rows.encoding) },
      list: { fileName, contentHash, sheet: rows.sheet, header: rows.header ?? 'none', counts },
      judged,
      startedBy: caller.personId,
    });
    return ok(importView(row, now(), language));
  });

  watchingRoute(program, getImport, 'logCompletions', async ({ params, language }) => {
    const row = await imports.recent(params['importId'] ?? '');
    return row === undefined ? refuse({ code: 'unknown-content' }) : ok(importView(row, now(), language));
  });

  route(program, stopImport, 'logCompletions', async ({ params, language }) => {
    const stopped = await change(params['importId'] ?? '', (row) =>
      row.state === 'running' ? { state: 'stopped' } : undefined,
    );
    return stopped.ok ? ok(importView(stopped.value, now(), language)) : stopped;
  });

  route(program, resumeImport, 'logCompletions', async ({ params, language }, { personId }) => {
    // Whoever resumes it asks for the rows from then on: the one who started may have left.
    const resumed = await change(params['importId'] ?? '', (row) =>
      row.state === 'done' || row.tidiedAt !== null
        ? undefined
        : { state: 'running', startedBy: personId, problem: null, takenUp: 0 },
    );
    if (!resumed.ok) return resumed;
    if (resumed.value.tidiedAt !== null) return refuse({ code: 'import-tidied' });
    const { importId, state } = resumed.value;
    // One message too many does no harm; one too few leaves the import where it is.
    if (state === 'running') await sendWork({ kind: 'import', importId });
    return ok(importView(resumed.value, now(), language));
  });

  route(program, getRejectedRows, 'logCompletions', async ({ params, language }, { state, now: at }) => {
    const kept = await imports.get(params['importId'] ?? '');
    if (kept === undefined) return refuse({ code: 'unknown-content' });
    const list = kept.value.tidiedAt === null ? await content.get(kept.value.contentHash) : undefined;
    if (list === undefined) return refuse({ code: 'import-tidied' });
    const { sheet, header } = kept.value;
    // Whether hidden rows were asked for is not kept; those that were not are no row that was left.
    const table = await readTable(list.bytes, { sheet, header, known: knownColumns, withHidden: true });
    if (!table.ok) return table;
    const left = [...(await loadLeft(content, kept.value.leftHash)), ...(await refusedLater(kept.value))];
    left.sort((a, b) => a.line - b.line);
    const bytes = await sliceBySlice(rejectedFile(table.value, left, language));
    return ok(fileResponse({ bytes, mediaType: 'text/csv; charset=utf-8' }, 'afviste-raekker.csv'));

    /** Rows that the preview took, and that were no longer possible when their turn came. */
    async function refusedLater({ planHashes, done }: ImportRow): Promise<LeftRow[]> {
      const rows: PlannedRow[] = [];
      while (rows.length < done) rows.push(...(await loadPlan(content, planHashes, rows.length)));
      const refused: LeftRow[] = [];
      const looking = inSlices(rows.slice(0, done), ({ line, participation }) => {
        if (findCompletion(state.training, participation) !== undefined) return;
        const refusal = participationRefusal(state, participation, at);
        if (refusal !== undefined) refused.push({ line, refusal });
      });
      await sliceBySlice(looking);
      return refused;
    }
  });

  async function change(
    importId: string,
    changed: (row: ImportRow) => Partial<ImportRow> | undefined,
  ): Promise<Result<ImportRow>> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const kept: Kept<ImportRow> | undefined = await imports.get(importId);
      if (kept === undefined) return refuse({ code: 'unknown-content' });
      const parts = changed(kept.value);
      if (parts === undefined) return ok(kept.value);
      const value = { ...kept.value, ...parts, changedAt: now() };
      if (await imports.replace({ value, etag: kept.etag })) return ok(value);
    }
    return refuse({ code: 'busy' });
  }
}

const mediaTypeOf = (encoding: string): string =>
  encoding === 'xlsx' ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv';

async function readList(bytes: Uint8Array, query: Query): Promise<Result<{ rows: Rows; reading: Reading }>> {
  const wanted = listReadingOf(query);
  if (!wanted.ok) return wanted;
  const { layout, reading } = wanted.value;
  const table = await readTable(bytes, layout);
  return table.ok ? ok({ rows: table.value, reading }) : table;
}
