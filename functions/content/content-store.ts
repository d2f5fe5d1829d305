import type { Instant } from '../../domain/calendar/danish-time';

/** Big content by the SHA-256 (lower-case hex) of its bytes; the ledger carries only the hash. */
export type ContentStore = {
  /** What is there stays as it is, and counts as stored now. */
  put: (contentHash: string, file: { bytes: Uint8Array; mediaType: string }) => Promise<void>;
  describe: (contentHash: string) => Promise<FileFacts | undefined>;
  /** As `describe`, for whoever is about to refer to the file: it counts as stored now, so that it is not tidied away. */
  claim: (contentHash: string) => Promise<FileFacts | undefined>;
  /** Answers whether there was anything to remove. */
  remove: (contentHash: string) => Promise<boolean>;
  /** The files that were stored or claimed last before a moment. */
  lastUsedBefore: (moment: Instant) => AsyncIterable<OldFile>;
  /** Removes a file unless somebody has stored or claimed it since it was listed; answers whether it did. */
  removeUnclaimed: (old: OldFile) => Promise<boolean>;
  /** Throws when the bytes are no longer those that the hash names. */
  get: (contentHash: string) => Promise<{ bytes: Uint8Array; mediaType: string } | undefined>;
};

type FileFacts = { mediaType: string; bytes: number };

/** `mark` is another one after each use. */
export type OldFile = { contentHash: string; mark: string };
