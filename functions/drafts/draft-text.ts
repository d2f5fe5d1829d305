import type { CaseDraft } from './case-draft-store';

/** What of a draft is kept as one text; whose it is and its id are where it is kept. */
export type DraftText = Pick<CaseDraft, 'about' | 'written' | 'savedAt'>;

/**
 * A draft as JSON in ASCII. The storage emulator reads a long request in pieces, and breaks a letter of several bytes
 * that stands across two of them.
 */
export const draftText = ({ about, written, savedAt }: DraftText): string =>
  JSON.stringify({ about, written, savedAt }).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
