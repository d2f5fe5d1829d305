import type { Instant } from '../../domain/calendar/danish-time';
import { DRAFT_KEPT_DAYS } from '../../contracts/decision/case-draft';
import type { CaseDraftStore } from './case-draft-store';

/**
 * Removes the drafts that nobody has written in for `DRAFT_KEPT_DAYS`. One that is written in meanwhile stays. What was put
 * forward so long ago is forgotten too. Answers how many drafts it removed.
 */
export async function tidyDrafts({
  caseDrafts,
  now,
}: {
  caseDrafts: CaseDraftStore;
  now: () => Instant;
}): Promise<number> {
  const before = new Date(Date.parse(now()) - DRAFT_KEPT_DAYS * 86_400_000).toISOString();
  let removed = 0;
  for await (const { draft, mark } of caseDrafts.all())
    if (draft.savedAt < before && (await caseDrafts.drop(draft.personId, draft.draftId, mark))) removed += 1;
  await caseDrafts.forgetPutForward(before);
  return removed;
}
