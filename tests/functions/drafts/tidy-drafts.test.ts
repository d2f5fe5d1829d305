import { describe, expect, it } from '@jest/globals';
import { DRAFT_KEPT_DAYS } from '../../../contracts/decision/case-draft';
import { tidyDrafts } from '../../../functions/drafts/tidy-drafts';
import { createCaseDraftsTable } from '../../../functions/storage/case-drafts-table';
import { aCaseDraft } from '../../support/case-drafts';
import { inDays } from '../../support/instants';
import { openStorage } from '../../support/storage';

describe('A draft that nobody writes in', () => {
  it('is tidied away after half a year, and not before; one that was written in since stays', async () => {
    const caseDrafts = createCaseDraftsTable(await openStorage());
    await caseDrafts.save(aCaseDraft({ draftId: 'glemt' }), null);
    await caseDrafts.save(aCaseDraft({ draftId: 'igen', savedAt: inDays(30) }), null);
    expect(await tidyDrafts({ caseDrafts, now: () => inDays(DRAFT_KEPT_DAYS) })).toBe(0);
    expect(await tidyDrafts({ caseDrafts, now: () => inDays(DRAFT_KEPT_DAYS + 1) })).toBe(1);
    expect(await tidyDrafts({ caseDrafts, now: () => inDays(DRAFT_KEPT_DAYS + 1) })).toBe(0);
    expect(await caseDrafts.idsOf(aCaseDraft().personId)).toEqual(['igen']);
  });
});
