import { ok, refuse } from '../../../domain/result';
import {
  getImport,
  getRejectedRows,
  importParticipants,
  previewParticipants,
  readParticipantColumns,
  resumeImport,
  stopImport,
} from '../../../contracts/imports/imports';
import { resumeImport as resume, stopImport as stop } from '../../imports/job/change-import';
import { importView } from '../../imports/job/import-view';
import { readList } from '../../imports/list';
import { createParticipantList } from '../../imports/job/participant-list';
import { rejectedRows } from '../../imports/job/rejected-rows';
import type { Program } from '../../program';
import { listRoutes } from '../edge/list-routes';
import { rejectedResponse } from '../edge/rejected-response';
import { route, watchingRoute } from '../edge/route';

/**
 * Registers the import of participant lists: a preview that writes nothing, then the writing of the same bytes as a job
 * that goes on by itself and can be watched, stopped and resumed.
 */
export function registerParticipantLists(program: Program): void {
  const { imports, now } = program;
  const list = createParticipantList(program);

  route(program, readParticipantColumns, 'logCompletions', async (call, caller) => {
    const read = await readList(list, call, caller);
    return read.ok ? list.reading(read.value.rows, read.value.asked) : read;
  });

  listRoutes(
    program,
    { ability: 'logCompletions', preview: previewParticipants, write: importParticipants },
    list,
  );

  watchingRoute(program, getImport, 'logCompletions', async ({ params, language }) => {
    const row = await imports.recent(params.importId);
    return row === undefined ? refuse({ code: 'unknown-content' }) : ok(importView(row, now(), language));
  });

  route(program, stopImport, 'logCompletions', async ({ params, language }) => {
    const stopped = await stop(params.importId, program);
    return stopped.ok ? ok(importView(stopped.value, now(), language)) : stopped;
  });

  route(program, resumeImport, 'logCompletions', async ({ params, language }, { personId }) => {
    const resumed = await resume(params.importId, personId, program);
    return resumed.ok ? ok(importView(resumed.value, now(), language)) : resumed;
  });

  route(program, getRejectedRows, 'logCompletions', async ({ params, language }, { state, now: at }) => {
    const rows = await rejectedRows(params.importId, program, { state, now: at, language });
    return rows.ok ? ok(rejectedResponse(rows.value, language)) : rows;
  });
}
