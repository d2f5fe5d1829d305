import { describe, expect, it } from '@jest/globals';
import { MOST_DRAFT_LETTERS } from '../../../contracts/decision/case-draft';
import { sentAs } from '../../../functions/drafts/case-draft-store';
import { createCaseDraftsTable } from '../../../functions/storage/case-drafts-table';
import { aCaseDraft, aWrittenCase } from '../../support/case-drafts';
import { inDays, NOW } from '../../support/instants';
import { COORDINATOR } from '../../support/people';
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
    expect(await drafts.idsOf('p-1')).toEqual([]);
    expect(await drafts.idsOf('p-2')).toEqual(['k-1']);
  });

  describe('that was put forward', () => {
    const sent = sentAs(aCaseDraft());
    const nextOf = (version: number) =>
      aCaseDraft({ about: { purpose: 'revise', decisionId: 'D-2026-001', version } });

    it('is kept by no save, whichever of the two arrives first and whatever the save knew', async () => {
      const drafts = await store();
      const draft = aCaseDraft();
      const orders: (() => Promise<string | null>)[] = [
        // A first save that was on its way when the case was put forward.
        () => Promise.resolve(null),
        // Kept, and written in once more.
        async () => (await drafts.save(draft, null)) ?? null,
      ];
      for (const before of orders) {
        const mark = await before();
        await drafts.putForward(sent, NOW);
        expect(await drafts.save(draft, mark)).toBeUndefined();
        expect(await drafts.save(draft, null)).toBeUndefined();
        expect(await drafts.isPutForward(sent)).toBe(true);
        expect(await drafts.get(draft.personId, draft.draftId)).toBeUndefined();
        expect(await drafts.idsOf(draft.personId)).toEqual([]);
        for await (const { draft: one } of drafts.all()) expect(one).toBe('in no list');
        await drafts.forget(draft.personId);
      }
    });

    it('is no hindrance to the draft of the next version, and that is none to what was put forward', async () => {
      const drafts = await store();
      await drafts.putForward(sentAs(nextOf(1)), NOW);
      expect(await drafts.save(nextOf(1), null)).toBeUndefined();
      const mark = await drafts.save(nextOf(2), null);
      expect((await drafts.get(COORDINATOR, 'k-1'))?.mark).toBe(mark);
      expect(await drafts.save(nextOf(2), null)).toBeUndefined();
      await drafts.putForward(sentAs(nextOf(2)), NOW);
      expect(await drafts.save(nextOf(2), null)).toBeUndefined();
    });

    it('leaves no word behind, is nobody’s draft, and is forgotten with its person or in time', async () => {
      const drafts = await store();
      await drafts.save(aCaseDraft(), null);
      await drafts.putForward(sent, NOW);
      expect(await drafts.forget(COORDINATOR)).toBe(0);
      expect(await drafts.isPutForward(sent)).toBe(false);
      await drafts.putForward(sent, NOW);
      await drafts.forgetPutForward(NOW);
      expect(await drafts.isPutForward(sent)).toBe(true);
      await drafts.forgetPutForward(inDays(1));
      expect(await drafts.isPutForward(sent)).toBe(false);
    });
  });
});
