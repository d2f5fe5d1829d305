import * as z from 'zod/mini';
import { endpoint } from '../endpoint';
import { instant, person } from '../values';
import { annex, decisionDraft, kind } from './decision-content';

/** The most that a draft may hold, as characters of its JSON in ASCII: more than twice what an item may hold. */
export const MOST_DRAFT_LETTERS = 250_000;

/** So many drafts somebody may have at once, far more than a coordinator prepares. */
export const MOST_DRAFTS = 50;

/** A draft that nobody has written in for so long is tidied away. */
export const DRAFT_KEPT_DAYS = 180;

/** The id of a draft: made by the page that begins it, or of the decision that it revises. */
export const DRAFT_ID = /^[\w-]{1,80}$/;

/** The draft of a new version of a decision: each person has one at most. */
export const revisionDraftId = (decisionId: string): string => `ret-${decisionId}`;

/** What is being written: something new, something in the place of an approved decision, or a new version of an open one. */
export const draftAbout = z.discriminatedUnion('purpose', [
  z.object({ purpose: z.literal('new') }),
  z.object({ purpose: z.literal('replace'), decisionId: z.string() }),
  z.object({ purpose: z.literal('revise'), decisionId: z.string(), version: z.int() }),
]);
export type DraftAbout = z.infer<typeof draftAbout>;

const texts = z.record(z.string(), z.string());

/**
 * A case as far as it is written: the fields of the form as they stand, half a word and half a date included. Nothing is
 * asked of them before the case is put forward.
 */
export const caseAsWritten = z.object({
  values: texts,
  conditions: z.array(texts),
  actions: z.array(texts),
  measures: z.array(texts),
  annexes: z.array(annex),
});
export type WrittenCase = z.infer<typeof caseAsWritten>;

/** `mark` tells one state of a draft from the next; whoever writes names the one they had. */
const kept = { savedAt: instant, mark: z.string() };

export const caseDraft = z.object({
  draftId: z.string(),
  about: draftAbout,
  written: caseAsWritten,
  ...kept,
});
export type CaseDraftView = z.infer<typeof caseDraft>;

const draftLine = z.object({
  draftId: z.string(),
  about: draftAbout,
  title: z.string(),
  kind: z.nullable(kind),
  ...kept,
});
export type DraftLineView = z.infer<typeof draftLine>;

/** The reader's own drafts, the newest first, and who else has begun on a new version of which decision. */
export const listCaseDrafts = endpoint('GET api/case-drafts', {
  answer: z.object({
    own: z.array(draftLine),
    others: z.array(z.object({ decisionId: z.string(), person, savedAt: instant })),
  }),
});
export const getCaseDraft = endpoint('GET api/case-drafts/{draftId}', { answer: caseDraft });
/** Without a mark it must be new; with one, it must stand as it did when the mark was given. */
export const saveCaseDraft = endpoint('PUT api/case-drafts/{draftId}', {
  body: z.object({ mark: z.nullable(z.string()), about: draftAbout, written: caseAsWritten }),
  answer: z.object({ draftId: z.string(), ...kept }),
});
/** With the mark that the reader was shown. What is gone already is no fault. */
export const dropCaseDraft = endpoint('DELETE api/case-drafts/{draftId}', {
  query: ['mark'],
  answer: z.object({ draftId: z.string() }),
});

const caseCard = z.object({
  /** The card exactly as the bot would post it to the first of those who are asked; null where nobody can be asked. */
  card: z.nullable(z.record(z.string(), z.unknown())),
  /** Whose card it is. */
  shownTo: z.nullable(person),
  /** Who would get a card and may answer, each with those whom they answer for besides themselves. */
  asked: z.array(z.object({ person, onBehalfOf: z.array(person) })),
  /** The day to answer by: the one that is written, or the usual one. */
  answerBy: z.string(),
});
export type CaseCardView = z.infer<typeof caseCard>;

/** The card of a case that is being written, and who would be asked if it were put forward now. Nothing is kept. */
export const previewCase = endpoint('POST api/case-drafts/preview', {
  body: z.object({ about: draftAbout, content: decisionDraft }),
  answer: caseCard,
});
