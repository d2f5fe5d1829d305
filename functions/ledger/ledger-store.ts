import type { LedgerEntry } from '../../domain/event';

/**
 * Where the entries are kept. There is nothing here that changes or removes one. The same suite of tests runs against
 * the memory store and the table store.
 */
export type LedgerStore = {
  /** Entries numbered `from` to `to` (both included; no end if left out), ascending. An unreadable row is `undefined`. */
  read: (from: number, to?: number) => AsyncIterable<LedgerEntry | undefined>;
  /** Writes all entries or none. `taken` means that somebody else was first with one of the numbers. */
  append: (entries: readonly LedgerEntry[]) => Promise<'appended' | 'taken'>;
};

/** The most entries that one append may hold: the storage account's limit for a transaction. */
export const MOST_ENTRIES = 100;

/**
 * The most characters of one entry as text. The largest that the rules let through is an item with all its texts
 * (`DECISION_MOST.content`) and the names of everybody in it, or the record of a meeting with thirty long notes; both
 * are well within, so that nothing that was accepted is too large for what comes after it.
 */
export const MOST_ENTRY_CHARACTERS = 240_000;
