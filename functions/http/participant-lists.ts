import type { Language } from '../../adaptive-cards/words/language';
import { ok, refuse, type Result } from '../../domain/result';
import type { Evidence } from '../../domain/training/training';
import { importParticipants, previewParticipants, type ImportPreview } from '../contracts/training';
import { safeFileName } from '../content/file-name';
import { countFates, importRow } from '../imports/imported-rows';
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
    return list.ok
      ? ok(previewOf(list.value, { body, fileName: safeFileName(query('fileName')), language }))
      : list;
  });

  route(program, importParticipants, 'logCompletions', async ({ body, query, language }, caller) => {
    const contentHash = sha256(body);
    if (query('contentHash') !== contentHash) return refuse({ code: 'body-invalid', field: 'contentHash' });
    const list = await judge(body, caller);
    if (!list.ok) return list;
    const fileName = safeFileName(query('fileName'));
    const evidence: Evidence = { kind: 'participantList', contentHash, fileName };
    // The list is what shows that the rows are right, so it is kept before the first row that points to it.
    await content.put(contentHash, { bytes: body, mediaType: 'text/csv' });
    const written = await writeParticipants(ledger, list.value.judged, evidence, caller.requester);
    if (!written.ok) return written;
    return ok({ ...previewOf(list.value, { body, fileName, language }), written: written.value });
  });
}

function previewOf(
  { rows, judged }: JudgedList,
  file: { body: Uint8Array; fileName: string; language: Language },
): ImportPreview {
  const shown = judged.map(({ row, fate }) => importRow(row, fate, file.language));
  return {
    fileName: file.fileName,
    contentHash: sha256(file.body),
    encoding: rows.encoding,
    columns: [...rows.columns],
    rows: shown,
    counts: countFates(shown),
  };
}
