import { describe, expect, it } from '@jest/globals';
import { MOST_DRAFT_LETTERS } from '../../../contracts/decision/case-draft';
import { createCaseDraftsTable } from '../../../functions/storage/case-drafts-table';
import { aCaseDraft, aWrittenCase } from '../../support/case-drafts';
import { openStorage } from '../../support/storage';

describe('The drafts in the storage account', () => {
  const store = async () => createCaseDraftsTable(await openStorage());

  it('come back as they were written, the longest that is taken too', async () => {
    const drafts = await store();
    // Each letter takes six characters as it is kept, and a smiley twelve.
    const scenario = '😀æ'.repeat((MOST_DRAFT_LETTERS - 500) / 18);
    const draft = aCaseDraft({ written: aWrittenCase({ values: { scenario } }) });
    const mark = await drafts.save(draft, null);
    const kept = await drafts.get(draft.personId, draft.draftId);
    expect(kept?.mark).toBe(mark);
    // Compared by itself: a difference would print all of it.
    expect(kept?.draft.written.values['scenario'] === scenario).toBe(true);
  });

  it('are changed by whoever has the mark of the last state, and by nobody else', async () => {
    const drafts = await store();
    const draft = aCaseDraft();
    const first = (await drafts.save(draft, null)) ?? '';
    expect(await drafts.save(draft, null)).toBeUndefined();
    const next = { ...draft, written: aWrittenCase({ values: { title: 'Hel titel' } }) };
    const second = await drafts.save(next, first);
    expect(second).not.toBe(first);
    expect(await drafts.save(draft, first)).toBeUndefined();
    expect(await drafts.get(draft.personId, draft.draftId)).toEqual({ draft: next, mark: second });
  });

  it('are dropped while they stand as somebody was shown them; what is gone is gone', async () => {
    const drafts = await store();
    const draft = aCaseDraft();
    const first = (await drafts.save(draft, null)) ?? '';
    await drafts.save(draft, first);
    expect(await drafts.drop(draft.personId, draft.draftId, first)).toBe(false);
    expect(await drafts.drop(draft.personId, draft.draftId)).toBe(true);
    expect(await drafts.drop(draft.personId, draft.draftId)).toBe(true);
    expect(await drafts.save(draft, first)).toBeUndefined();
    expect(await drafts.get(draft.personId, draft.draftId)).toBeUndefined();
  });

  it('are each person’s own: the same id of two people is two drafts', async () => {
    const drafts = await store();
    await drafts.save(aCaseDraft({ personId: 'p-1' }), null);
    await drafts.save(aCaseDraft({ personId: 'p-2' }), null);
    expect(await drafts.forget('p-1')).toBe(1);
    expect(await drafts.of('p-1')).toEqual([]);
    expect(await drafts.of('p-2')).toHaveLength(1);
  });
});
