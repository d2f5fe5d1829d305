/** A refusal quotes what was written, and a cell may hold a book. */
const MOST_QUOTED = 100;
export const quotable = (text: string): string => text.slice(0, MOST_QUOTED);
