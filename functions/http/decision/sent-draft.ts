import type { PersonId } from '../../../domain/access/role';
import { DRAFT_ID } from '../../../contracts/decision/case-draft';
import { writeFault } from '../../log/log';
import type { Program } from '../../program';

/**
 * Drops the draft that a case was written as, once the case is put forward. Where that fails the case stands all the
 * same: the draft is in its writer's list, to be deleted there.
 */
export const createSentDraft =
  ({ caseDrafts }: Pick<Program, 'caseDrafts'>) =>
  async (personId: PersonId, draftId: string): Promise<void> => {
    if (!DRAFT_ID.test(draftId)) return;
    await caseDrafts.drop(personId, draftId).catch((fault: unknown) => {
      writeFault('A draft that was sent could not be dropped', fault);
    });
  };
