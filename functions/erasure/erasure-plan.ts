import type { PersonId } from '../../domain/access/role';
import type { Oversight } from '../../domain/oversight';
import type { Completion } from '../../domain/training/training';
import { evidenceUses, filesOfDecisions, type EvidenceUse } from '../content/evidence-uses';
import type { ErasureAccount } from '../../contracts/training/retention';

const NONE: ReadonlySet<string> = new Set();

/** What erasing a person concerns: the files that go, and what stays. */
export type ErasurePlan = {
  certificates: readonly string[];
  participantLists: readonly string[];
  remains: Omit<ErasureAccount['remains'], 'runningImports'>;
};

/**
 * A certificate or a participant list goes when it shows nothing but courses of the person, or of others who are erased
 * too. One that shows anybody else's course is that course's evidence, and a file that belongs to a decision is part of
 * that decision: both stay, and so do lists of which an import still runs (`inUse`).
 */
export function erasurePlan(
  state: Oversight,
  personId: PersonId,
  inUse: ReadonlySet<string> = NONE,
): ErasurePlan {
  const files = filesByHash(state);
  const ofDecisions = filesOfDecisions(state);
  const own = [...files].filter(([, uses]) => uses.some((use) => use.personId === personId));
  const isGone = (id: PersonId) => id === personId || state.training.erased.has(id);
  const isOwnAlone = ([hash, uses]: [string, readonly EvidenceUse[]]) =>
    !ofDecisions.has(hash) && !inUse.has(hash) && uses.every((one) => isGone(one.personId));
  const isList = ([, uses]: [string, readonly EvidenceUse[]]) =>
    uses.some((one) => one.kind === 'participantList');
  const kept = own.filter((one) => !isOwnAlone(one));
  const completions = completionsOf(state, personId);
  const going = own.filter(isOwnAlone);
  return {
    certificates: going.filter((one) => !isList(one)).map(([hash]) => hash),
    participantLists: going.filter(isList).map(([hash]) => hash),
    remains: {
      completions: completions.length,
      decisions: [...state.decisions.values()].filter((one) => names(one, personId)).length,
      participantLists: kept.filter(isList).length,
      otherLists: [...files].filter((one) => isList(one) && !own.includes(one) && !isOwnAlone(one)).length,
      sharedFiles: kept.filter((one) => !isList(one)).length,
      links: completions.filter((one) => one.evidence.kind === 'link').length,
    },
  };
}

/** The files that show nothing but courses of erased people, some of whom are meant, whether or not they are gone. */
export function filesOfErased(state: Oversight, isMeant: (personId: PersonId) => boolean): string[] {
  const { erased } = state.training;
  if (erased.size === 0) return [];
  const ofDecisions = filesOfDecisions(state);
  return [...filesByHash(state)]
    .filter(
      ([hash, uses]) =>
        !ofDecisions.has(hash) &&
        uses.every((use) => erased.has(use.personId)) &&
        uses.some((use) => isMeant(use.personId)),
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
