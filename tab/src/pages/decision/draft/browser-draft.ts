import * as z from 'zod/mini';
import { draftAbout, caseAsWritten } from '../../../../../contracts/decision/case-draft';
import { forgetWriting, keepWriting, keptNames, keptWriting } from '../../../components/form/kept-writing';

/** What the server has not taken yet: kept in the browser until it has, or until its tab is closed. */
const browserDraft = z.object({
  draftId: z.string(),
  about: draftAbout,
  written: caseAsWritten,
  /** The state of the server's draft that it was written upon; null: there was none. */
  mark: z.nullable(z.string()),
  at: z.string(),
});
export type BrowserDraft = z.infer<typeof browserDraft>;

const KIND = 'case-draft';
const nameOf = (personId: string, draftId: string): string => [personId, KIND, draftId].join(' ');

export const keepInBrowser = (personId: string, draft: BrowserDraft): void => {
  keepWriting(nameOf(personId, draft.draftId), draft);
};

export const forgetInBrowser = (personId: string, draftId: string): void => {
  forgetWriting(nameOf(personId, draftId));
};

export const inBrowser = (personId: string, draftId: string): BrowserDraft | undefined =>
  browserDraft.safeParse(keptWriting(nameOf(personId, draftId))).data;

/** Every draft of a person's that only this browser has the newest of. */
export const allInBrowser = (personId: string): readonly BrowserDraft[] =>
  keptNames(nameOf(personId, '')).flatMap((name) => browserDraft.safeParse(keptWriting(name)).data ?? []);
