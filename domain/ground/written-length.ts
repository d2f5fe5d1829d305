/** How many characters a value takes as it is written in an entry of the ledger. */
export const writtenLength = (value: unknown): number => JSON.stringify(value).length;
