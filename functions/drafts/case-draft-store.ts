import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import type { DraftAbout, WrittenCase } from '../../contracts/decision/case-draft';

/** A case that somebody is writing. It is no fact before it is put forward, so the ledger knows nothing of it. */
export type CaseDraft = {
  personId: PersonId;
  draftId: string;
  about: DraftAbout;
  written: WrittenCase;
  savedAt: Instant;
};

/** A draft with the mark of the state that it stands in. */
export type KeptDraft = { draft: CaseDraft; mark: string };

/** The drafts, each of one person. No other than that person reads what is written in one. */
export type CaseDraftStore = {
  get: (personId: PersonId, draftId: string) => Promise<KeptDraft | undefined>;
  /**
   * Keeps a draft: a new one without a mark, or the next state of one with the mark of the last. Answers the new mark;
   * nothing where it stands otherwise than the mark says.
   */
  save: (draft: CaseDraft, mark: string | null) => Promise<string | undefined>;
  /** With a mark only while it stands as that says. Answers whether it is gone, now or before. */
  drop: (personId: PersonId, draftId: string, mark?: string) => Promise<boolean>;
  of: (personId: PersonId) => Promise<readonly KeptDraft[]>;
  all: () => AsyncIterable<KeptDraft>;
  /** Removes whatever somebody has written. Answers how many drafts that were. */
  forget: (personId: PersonId) => Promise<number>;
};
