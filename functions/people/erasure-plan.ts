import type { PersonId } from '../../domain/access/role';
import type { Oversight } from '../../domain/oversight';
import type { Completion } from '../../domain/training/training';
import { evidenceUses, filesOfDecisions, type EvidenceUse } from '../content/evidence-uses';
import type { ErasureAccount } from '../contracts/retention';

/** What erasing a person concerns: the files that go, and what stays. */
export type ErasurePlan = { certificates: readonly string[]; remains: ErasureAccount['remains'] };

/**
 * A certificate goes when it shows nothing but courses of the person, or of others who are erased too. A participant
 * list names others, and a file that belongs to a decision is part of that decision: both stay.
 */
export function erasurePlan(state: Oversight, personId: PersonId): ErasurePlan {
  const files = filesByHash(state);
  const ofDecisions = filesOfDecisions(state);
  const own = [...files].filter(([, uses]) => uses.some((one) => one.personId === personId));
  const isGone = (id: PersonId) => id === personId || state.training.erased.has(id);
  const isOwnAlone = ([hash, uses]: [string, readonly EvidenceUse[]]) =>
    !ofDecisions.has(hash) && uses.every((one) => one.kind === 'file' && isGone(one.personId));
  const isList = ([, uses]: [string, readonly EvidenceUse[]]) =>
    uses.some((one) => one.kind === 'participantList');
  const kept = own.filter((one) => !isOwnAlone(one));
  const completions = completionsOf(state, personId);
  return {
    certificates: own.filter(isOwnAlone).map(([hash]) => hash),
    remains: {
      completions: completions.length,
      decisions: [...state.decisions.values()].filter((one) => names(one, personId)).length,
      participantLists: kept.filter(isList).length,
      sharedFiles: kept.filter((one) => !isList(one)).length,
      links: completions.filter((one) => one.evidence.kind === 'link').length,
    },
  };
}

/** The certificates of people erased since an instant that are to be gone, whether or not they are. */
export function certificatesOfErased(state: Oversight, isMeant: (personId: PersonId) => boolean): string[] {
  const { erased } = state.training;
  if (erased.size === 0) return [];
  const ofDecisions = filesOfDecisions(state);
  return [...filesByHash(state)]
    .filter(
      ([hash, uses]) =>
        !ofDecisions.has(hash) &&
        uses.every((one) => one.kind === 'file' && erased.has(one.personId)) &&
        uses.some((one) => isMeant(one.personId)),
    )
    .map(([hash]) => hash);
}

function filesByHash(state: Oversight): ReadonlyMap<string, readonly EvidenceUse[]> {
  const files = new Map<string, EvidenceUse[]>();
  for (const use of evidenceUses(state)) {
    const uses = files.get(use.contentHash);
    if (uses === undefined) files.set(use.contentHash, [use]);
    else uses.push(use);
  }
  return files;
}

function completionsOf({ training }: Oversight, personId: PersonId): readonly Completion[] {
  const ended = [...training.ended.values()].map((one) => one.completion);
  return [...(training.completions.get(personId) ?? []), ...ended.filter((one) => one.personId === personId)];
}

/** Whether an id stands anywhere in a thing that has several hundred places for one. */
const names = (thing: object, personId: PersonId): boolean =>
  JSON.stringify(thing).includes(JSON.stringify(personId));
