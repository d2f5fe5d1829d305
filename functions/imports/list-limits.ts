/** The most bytes that a list may have, and the most letters in all its cells: 50,000 rows with room to spare. */
export const MOST_LIST_BYTES = 20 * 1024 * 1024;

/** The most cells with something in them: 50,000 rows of 40. Each costs memory, however short it is. */
export const MOST_CELLS = 2_000_000;
