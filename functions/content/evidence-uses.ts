import type { PersonId } from '../../domain/access/role';
import { filesOf } from '../../domain/decision/decision';
import type { Oversight } from '../../domain/oversight';
import type { Evidence } from '../../domain/training/training';

/** A file as somebody's evidence: whose, of what kind, and whether a coordinator named it or the person alone. */
export type EvidenceUse = {
  contentHash: string;
  personId: PersonId;
  kind: 'file' | 'participantList';
  byCoordinator: boolean;
};

/** Every file that was ever named as evidence, by each naming: also of what was put right or annulled later. */
export function* evidenceUses({ facts, training }: Oversight): Generator<EvidenceUse> {
  for (const fact of facts) {
    switch (fact.type) {
      case 'CompletionLogged':
      case 'CompletionReported':
      case 'CompletionCorrected':
        yield* useOf(fact.data.evidence, fact.data.personId, fact.type !== 'CompletionReported');
        break;
      case 'CompletionVerified': {
        const personId = training.owners.get(fact.data.completionId);
        if (fact.data.evidence !== null && personId !== undefined)
          yield* useOf(fact.data.evidence, personId, true);
        break;
      }
      default:
    }
  }
}

function* useOf(evidence: Evidence, personId: PersonId, byCoordinator: boolean): Generator<EvidenceUse> {
  if (!('contentHash' in evidence)) return;
  const { contentHash, kind } = evidence;
  yield { contentHash, personId, kind, byCoordinator };
}

/** The hashes of all files that belong to decisions: their annexes and what shows that conditions are met. */
export const filesOfDecisions = ({ decisions }: Oversight): ReadonlySet<string> =>
  new Set([...decisions.values()].flatMap((decision) => filesOf(decision).map((file) => file.contentHash)));
