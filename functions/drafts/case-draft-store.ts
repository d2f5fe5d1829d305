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

/** A draft that was put forward, and the version that it was written upon: null where it was of a new case. */
export type SentDraft = { personId: PersonId; draftId: string; upon: number | null };

/** What of a draft tells it from the next one under the same id: a decision has one draft of each new version. */
export const sentAs = ({ personId, draftId, about }: Omit<CaseDraft, 'written' | 'savedAt'>): SentDraft => ({
  personId,
  draftId,
  upon: about.purpose === 'revise' ? about.version : null,
});

/** The drafts, each of one person. No other than that person reads what is written in one. */
export type CaseDraftStore = {
  get: (personId: PersonId, draftId: string) => Promise<KeptDraft | undefined>;
  /**
   * Keeps a draft: a new one without a mark, or the next state of one with the mark of the last. Answers the new mark;
   * nothing where it stands otherwise than the mark says, or where what it is about was put forward.
   */
  save: (draft: CaseDraft, mark: string | null) => Promise<string | undefined>;
  /**
   * Takes a draft away because what it is about was put forward. A save of it that arrives later keeps nothing, in
   * whatever order the two were sent.
   */
  putForward: (sent: SentDraft, at: Instant) => Promise<void>;
  isPutForward: (sent: SentDraft) => Promise<boolean>;
  /** Forgets which drafts were put forward before an instant. */
  forgetPutForward: (before: Instant) => Promise<void>;
  /** With a mark only while it stands as that says. Answers whether it is gone, now or before. */
  drop: (personId: PersonId, draftId: string, mark?: string) => Promise<boolean>;
  /** Which drafts somebody has; nothing that is written in them is read. */
  idsOf: (personId: PersonId) => Promise<readonly string[]>;
  all: () => AsyncIterable<KeptDraft>;
  /** Removes whatever somebody has written. Answers how many drafts that were. */
  forget: (personId: PersonId) => Promise<number>;
};
