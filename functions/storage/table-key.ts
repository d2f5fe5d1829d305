/** A key may hold 1 KiB of UTF-16. */
const LONGEST = 512;

/**
 * Whether a text can be a key of a table. Keys of ours always can; one that somebody sends and that cannot is nobody's,
 * and asking the storage account for it would be answered as a fault.
 */
export const isTableKey = (text: string): boolean =>
  text !== '' && text.length <= LONGEST && !/[/\\#?\p{Cc}\p{Cs}]/u.test(text);
