import type { WrittenCase } from '../../contracts/decision/case-draft';
import type { CaseDraft } from '../../functions/drafts/case-draft-store';
import { NOW } from './instants';
import { COORDINATOR } from './people';

/** A case of which hardly anything is written. */
export const aWrittenCase = (changes: Partial<WrittenCase> = {}): WrittenCase => ({
  values: { kind: 'policy', title: 'Halv titel' },
  conditions: [],
  actions: [],
  measures: [],
  annexes: [],
  ...changes,
});

/** A new case that the coordinator is writing. */
export const aCaseDraft = (changes: Partial<CaseDraft> = {}): CaseDraft => ({
  personId: COORDINATOR,
  draftId: 'k-1',
  about: { purpose: 'new' },
  written: aWrittenCase(),
  savedAt: NOW,
  ...changes,
});
