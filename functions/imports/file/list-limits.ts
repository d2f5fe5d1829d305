/** The most bytes that a list may have, and the most letters in all its cells: 50,000 rows with room to spare. */
export const MOST_LIST_BYTES = 20 * 1024 * 1024;

/** The most cells with something in them: 50,000 rows of 40. Each costs memory, however short it is. */
export const MOST_CELLS = 2_000_000;

/** The most rows that one file may hold, the header not counted. */
export const MOST_ROWS = 50_000;

/** The most rows of a list that is written while the reader waits: a host ends a request that takes minutes. */
export const MOST_ROWS_AT_ONCE = 1000;

/** The most columns with something in them. A list that is wider is not a list of people and courses. */
export const MOST_COLUMNS = 100;

/** The most letters in one cell: as many as a spreadsheet can hold. */
export const MOST_LETTERS = 32_767;

/** How far down the names of the columns are looked for: a title or a letterhead may stand above them. */
export const FIRST_RECORDS = 10;
