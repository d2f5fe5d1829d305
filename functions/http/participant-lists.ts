import { ok, refuse, type Result } from '../../domain/result';
import type { Evidence } from '../../domain/training/training';
import { importParticipants, previewParticipants } from '../contracts/training';
import { previewOf } from '../imports/imported-rows';
import { judgeParticipants, type JudgedList } from '../imports/participant-list';
import { writeParticipants } from '../imports/write-participants';
import { sha256 } from '../ledger/hash-of';
import type { Program } from '../program';
import { route, type Caller } from './route';

/** Registers the import of participant lists: first a preview that writes nothing, then the writing of the same bytes. */
export function registerParticipantLists(program: Program): void {
  const { directory, ledger, content } = program;

  const judge = async (bytes: Uint8Array, { now }: Caller): Promise<Result<JudgedList>> => {
    const people = (await directory.all()).values();
    return judgeParticipants(bytes, { state: await ledger.load(), people, now });
  };

  route(program, previewParticipants, 'logCompletions', async ({ body, query, language }, caller) => {
    const list = await judge(body, caller);
    const file = { bytes: body, fileName: query('fileName'), language };
    return list.ok ? ok(previewOf(list.value, file)) : list;
  });

  route(program, importParticipants, 'logCompletions', async ({ body, query, language }, caller) => {
    const contentHash = sha256(body);
    if (query('contentHash') !== contentHash) return refuse({ code: 'body-invalid', field: 'contentHash' });
    const list = await judge(body, caller);
    if (!list.ok) return list;
    const preview = previewOf(list.value, { bytes: body, fileName: query('fileName'), language });
    const evidence: Evidence = { kind: 'participantList', contentHash, fileName: preview.fileName };
    // The list is what shows that the rows are right, so it is kept before the first row that points to it.
    await content.put(contentHash, { bytes: body, mediaType: 'text/csv' });
    const written = await writeParticipants(ledger, list.value.judged, evidence, caller.requester);
    if (!written.ok) return written;
    return ok({ ...preview, written: written.value });
  });
}
