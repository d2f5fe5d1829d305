/** A row of a list: the line on which it began (1 = the first), and its cells. */
export type Row = { line: number; cells: readonly string[] };
