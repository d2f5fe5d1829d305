import { DECISION_MOST } from '../../domain/decision/decision-limits';
import type { Oversight } from '../../domain/oversight';
import type { SupplierStatement } from '../../domain/supplier/supplier';
import type { AnnexView } from '../../contracts/decision/decision-content';
import { confidentialFiles } from './confidential-files';
import type { ContentStore } from './content-store';
import { filesOfIncident } from './files-of-incident';
import { PDF } from './media-types';

/**
 * The files of some statements as they go with a case: the stored files themselves, by their hashes. What is confidential
 * in a case stays so in the next; what belongs to an incident, and what is no PDF, does not come along.
 */
export async function statementAnnexes(
  content: Pick<ContentStore, 'describe'>,
  state: Pick<Oversight, 'decisions' | 'incidents'>,
  statements: readonly SupplierStatement[],
): Promise<AnnexView[]> {
  const confidential = confidentialFiles(state);
  const ofIncidents = new Set([...state.incidents.values()].flatMap((one) => [...filesOfIncident(one)]));
  const annexes = new Map<string, AnnexView>();
  for (const { exhibit } of statements) {
    if (exhibit.kept.kind !== 'file' || ofIncidents.has(exhibit.kept.contentHash)) continue;
    const { contentHash, fileName } = exhibit.kept;
    const stored = await content.describe(contentHash);
    if (stored?.mediaType !== PDF) continue;
    annexes.set(contentHash, {
      contentHash,
      fileName,
      ...stored,
      confidential: confidential.has(contentHash),
    });
  }
  return [...annexes.values()].slice(0, DECISION_MOST.annexes);
}
