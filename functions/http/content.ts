import { abilitiesOf } from '../../domain/access/abilities';
import { ok, refuse } from '../../domain/result';
import { acceptFile } from '../content/accept-file';
import { safeFileName } from '../content/file-name';
import { getContent, storeContent } from '../contracts/decision';
import { sha256 } from '../ledger/hash-of';
import type { Program } from '../program';
import { route } from './route';

/** Registers the files: stored under their hash by coordinators, read by those who may see what they belong to. */
export function registerContent(program: Program): void {
  const { content } = program;

  route(program, storeContent, 'logCompletions', async ({ body, query }) => {
    const fileName = safeFileName(query('fileName'));
    const accepted = acceptFile(body, fileName);
    if (!accepted.ok) return accepted;
    const contentHash = sha256(body);
    await content.put(contentHash, { bytes: body, ...accepted.value });
    return ok({ fileName, contentHash, bytes: body.length, ...accepted.value });
  });

  route(program, getContent, 'viewDecisions', async ({ params }, { state, roles }) => {
    const contentHash = params['contentHash'] ?? '';
    const isAnnex = [...state.decisions.values()].some((decision) =>
      decision.content.annexes.some((annex) => annex.contentHash === contentHash),
    );
    // What is not an annex is evidence of somebody's course, which only those who see the training may open.
    if (!isAnnex && !abilitiesOf(roles).viewTraining) return refuse({ code: 'unknown-content' });
    const file = /^[0-9a-f]{64}$/.test(contentHash) ? await content.get(contentHash) : undefined;
    if (file === undefined) return refuse({ code: 'unknown-content' });
    return ok({
      status: 200,
      body: file.bytes,
      headers: {
        'content-type': file.mediaType,
        'content-disposition': 'attachment',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  });
}
