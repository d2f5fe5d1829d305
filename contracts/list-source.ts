import * as z from 'zod/mini';

/** What a file has beside the rows, and what was not read as it stands. Lists of lines and names are the first ones. */
const unread = z._default(
  z.object({
    hiddenRows: z.number(),
    hiddenColumns: z.array(z.string()),
    hiddenSheets: z.array(z.string()),
    formulas: z.number(),
    looseQuotes: z.array(z.number()),
    refusedLines: z.array(z.number()),
  }),
  {
    hiddenRows: 0,
    hiddenColumns: [],
    hiddenSheets: [],
    formulas: 0,
    looseQuotes: [],
    refusedLines: [],
  },
);
export type UnreadView = z.infer<typeof unread>;

/** Where in its file a list of any kind was read. */
export const listSource = z.object({
  /** The sheets of a workbook that can be read, and the one that was; none for text. */
  sheets: z._default(z.array(z.string()), []),
  sheet: z._default(z.string(), ''),
  unread,
});
export type ListSource = z.infer<typeof listSource>;

/** The parameter that says whether hidden rows, columns and sheets are read with the others, and what it says then. */
export const READ_HIDDEN = { hidden: 'read' } as const;

/**
 * What every kind of list is asked for by: the file's name, the `sheet` that is meant (guessed if left out), and `hidden`
 * (see `READ_HIDDEN`).
 */
export const SOURCE_QUERY = ['fileName', 'sheet', 'hidden'] as const;
