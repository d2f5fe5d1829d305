import { abilitiesOf } from '../../domain/access/abilities';
import type { PersonId } from '../../domain/access/role';
import { liveMeasures } from '../../domain/measure/registered-measure';
import { owesCondition } from '../../domain/decision/owes-condition';
import type { Refusal } from '../../domain/refusal';
import { ok, refuse } from '../../domain/result';
import { acceptFile } from '../content/accept-file';
import { evidenceUses, filesOfDecisions, type EvidenceUse } from '../content/evidence-uses';
import { safeFileName } from '../content/file-name';
import { getContent, storeContent } from '../../contracts/decision/decision';
import { sha256 } from '../ledger/hash-of';
import type { Program } from '../program';
import { fileResponse } from './edge/file-response';
import { route, type Caller } from './edge/route';

/**
 * Registers the files: stored under their hash by whoever may need to point to one, and the evidence of courses. What
 * belongs to a decision is read through the decision, which keeps a record of each reading.
 */
export function registerContent(program: Program): void {
  const { content } = program;

  route(program, storeContent, storingRefusal, async ({ body, query }) => {
    const fileName = safeFileName(query('fileName'));
    const accepted = acceptFile(body, fileName);
    if (!accepted.ok) return accepted;
    const contentHash = sha256(body);
    await content.put(contentHash, { bytes: body, ...accepted.value });
    return ok({ fileName, contentHash, bytes: body.length, ...accepted.value });
  });

  route(program, getContent, ['viewTraining', 'reportOwnCourse'], async ({ params }, caller) => {
    const contentHash = params.contentHash;
    const uses = [...evidenceUses(caller.state)].filter(
      (evidenceUse) => evidenceUse.contentHash === contentHash,
    );
    const isReadable = abilitiesOf(caller.roles).viewTraining
      ? uses.length > 0
      : isOwnEvidence(uses, caller.personId);
    // A file that belongs to a decision stays unread here also when somebody names it as evidence of a course.
    const isOpen = isReadable && !filesOfDecisions(caller.state).has(contentHash);
    const file = isOpen ? await content.get(contentHash) : undefined;
    return file === undefined ? refuse({ code: 'unknown-content' }) : ok(fileResponse(file));
  });
}

/**
 * Whoever uses files stores them: annexes, evidence of courses and of what is overseen, and what shows that a condition is met, which the one
 * who was given it may store as well; so may the owner of a measure, who shows that it is carried out, and of a task of the year.
 */
function storingRefusal({ state, roles, personId, now }: Caller): Refusal | undefined {
  const may = abilitiesOf(roles);
  const uses =
    may.submitDecisions ||
    may.followUpDecisions ||
    may.logCompletions ||
    may.reportOwnCourse ||
    may.keepRegisters ||
    may.keepIncidents;
  const owns =
    liveMeasures(state.measures).some(({ ownerId }) => ownerId === personId) ||
    [...state.cycle.values()].some(({ ownerId, doneOn }) => ownerId === personId && doneOn === null);
  return uses || (may.viewRegisters && owns) || owesCondition(state, personId, now)
    ? undefined
    : { code: 'not-allowed', ability: 'followUpDecisions' };
}

/**
 * Whether a file shows nothing but the reader's own course: one that a coordinator put to it, or that nobody else has.
 * A participant list names others, and naming somebody else's file in a report of one's own does not open it.
 */
const isOwnEvidence = (uses: readonly EvidenceUse[], personId: PersonId): boolean =>
  uses.every((one) => one.kind === 'file') &&
  uses.some(
    (use) =>
      use.personId === personId && (use.byCoordinator || uses.every((other) => other.personId === personId)),
  );
