/** Big content by the SHA-256 (lower-case hex) of its bytes; the ledger carries only the hash. */
export type ContentStore = {
  put: (contentHash: string, file: { bytes: Uint8Array; mediaType: string }) => Promise<void>;
  describe: (contentHash: string) => Promise<{ mediaType: string; bytes: number } | undefined>;
  /** Answers whether there was anything to remove. */
  remove: (contentHash: string) => Promise<boolean>;
  /** Throws when the bytes are no longer those that the hash names. */
  get: (contentHash: string) => Promise<{ bytes: Uint8Array; mediaType: string } | undefined>;
};
