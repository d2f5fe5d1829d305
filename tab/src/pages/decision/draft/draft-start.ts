import type { CaseDraftView, DraftAbout, WrittenCase } from '../../../../../contracts/decision/case-draft';
import type { BrowserDraft } from './browser-draft';
import type { Prefilled } from './draft-values';
import { isSameWriting, prefilledWith, writtenOf } from './written-case';

/** A draft that stands somewhere else than on the screen, and since when. */
export type OtherDraft = { written: WrittenCase; at: string; mark: string | null };

/** What the form begins with. */
export type DraftStart = {
  draftId: string;
  about: DraftAbout;
  /** How it would be with nothing written in it. */
  blank: Prefilled;
  filled: Prefilled;
  /** The state of the server's draft that it goes on from; null: it has none. */
  mark: string | null;
  /** What the server has and when that was kept; nothing where it has nothing of this. */
  saved: { written: WrittenCase; at: string } | undefined;
  /** When it was written, if it was written before the page was opened. */
  foundAt: string | undefined;
  /** Something else that was written in the same draft elsewhere, older than this. */
  other: OtherDraft | undefined;
};

type Known = {
  draftId: string;
  about: DraftAbout;
  blank: Prefilled;
  /** Null: the server has none. Undefined: it could not be asked. */
  server: CaseDraftView | null | undefined;
  browser: BrowserDraft | undefined;
};

/**
 * Of what the server keeps and what the browser could not get to it, the form begins with what goes on from the other,
 * and where neither does with the newer; the other one is then offered, so that nothing that was written is lost.
 */
export function draftStart({ draftId, about, blank, server, browser }: Known): DraftStart {
  const fresh: DraftStart = {
    draftId,
    about,
    blank,
    filled: blank,
    mark: null,
    saved: undefined,
    foundAt: undefined,
    other: undefined,
  };
  const kept = server ?? undefined;
  const saved = kept && { written: kept.written, at: kept.savedAt };
  if (browser === undefined) {
    if (kept === undefined) return fresh;
    return {
      ...fresh,
      about: kept.about,
      filled: prefilledWith(kept.written),
      mark: kept.mark,
      saved,
      foundAt: kept.savedAt,
    };
  }
  const own = {
    ...fresh,
    about: browser.about,
    filled: prefilledWith(browser.written),
    mark: kept === undefined ? (server === null ? null : browser.mark) : kept.mark,
    saved,
    foundAt: isSameWriting(browser.written, writtenOf(blank)) ? undefined : browser.at,
  };
  if (kept === undefined || kept.mark === browser.mark || isSameWriting(kept.written, browser.written))
    return own;
  if (browser.at > kept.savedAt)
    return { ...own, other: { written: kept.written, at: kept.savedAt, mark: kept.mark } };
  return {
    ...own,
    about: kept.about,
    filled: prefilledWith(kept.written),
    foundAt: kept.savedAt,
    other: { written: browser.written, at: browser.at, mark: kept.mark },
  };
}
