/** Where the ledger ends: the number of entries and the hash of the last one. */
export type Head = { seq: number; hash: string };

/** The head of an empty ledger; its hash is what the first entry points back to. */
export const GENESIS: Head = { seq: 0, hash: '0'.repeat(64) };
