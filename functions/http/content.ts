import { filesOf } from '../../domain/decision/decision';
import type { Oversight } from '../../domain/oversight';
import { ok, refuse } from '../../domain/result';
import { acceptFile } from '../content/accept-file';
import { safeFileName } from '../content/file-name';
import { getContent, storeContent } from '../contracts/decision';
import { sha256 } from '../ledger/hash-of';
import type { Program } from '../program';
import { fileResponse } from './file-response';
import { route } from './route';

/**
 * Registers the files: stored under their hash by whoever may need to point to one, and the evidence of courses. What
 * belongs to a decision is read through the decision, which keeps a record of each reading.
 */
export function registerContent(program: Program): void {
  const { content } = program;

  route(program, storeContent, ['logCompletions', 'viewDecisions'], async ({ body, query }) => {
    const fileName = safeFileName(query('fileName'));
    const accepted = acceptFile(body, fileName);
    if (!accepted.ok) return accepted;
    const contentHash = sha256(body);
    await content.put(contentHash, { bytes: body, ...accepted.value });
    return ok({ fileName, contentHash, bytes: body.length, ...accepted.value });
  });

  route(program, getContent, 'viewTraining', async ({ params }, { state }) => {
    const contentHash = params['contentHash'] ?? '';
    // A file that belongs to a decision stays unread here also when somebody names it as evidence of a course.
    const isReadable = isEvidence(state, contentHash) && !isOfDecision(state, contentHash);
    const file = isReadable ? await content.get(contentHash) : undefined;
    return file === undefined ? refuse({ code: 'unknown-content' }) : ok(fileResponse(file));
  });
}

function isEvidence({ training }: Oversight, contentHash: string): boolean {
  for (const logged of training.completions.values())
    for (const { evidence } of logged)
      if ('contentHash' in evidence && evidence.contentHash === contentHash) return true;
  return false;
}

const isOfDecision = ({ decisions }: Oversight, contentHash: string): boolean =>
  [...decisions.values()].some((decision) =>
    filesOf(decision).some((one) => one.contentHash === contentHash),
  );
