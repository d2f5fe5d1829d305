import { DRAFT_ID } from '../../../contracts/decision/case-draft';
import type { SentDraft } from '../../drafts/case-draft-store';
import { writeFault } from '../../log/log';
import type { Program } from '../../program';

/**
 * Takes away the draft that a case was written as, once the case is put forward. Where that fails the case stands all
 * the same: the draft is in its writer's list, to be deleted there.
 */
export const createSentDraft =
  ({ caseDrafts, now }: Pick<Program, 'caseDrafts' | 'now'>) =>
  async (sent: SentDraft): Promise<void> => {
    if (!DRAFT_ID.test(sent.draftId)) return;
    await caseDrafts.putForward(sent, now()).catch((fault: unknown) => {
      writeFault('A draft that was sent could not be taken away', fault);
    });
  };
