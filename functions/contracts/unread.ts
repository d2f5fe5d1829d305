import { z } from 'zod';

/** What a file has beside the rows, and what was not read as it stands. Lists of lines and names are the first ones. */
export const unread = z
  .object({
    hiddenRows: z.number(),
    hiddenColumns: z.array(z.string()),
    hiddenSheets: z.array(z.string()),
    formulas: z.number(),
    looseQuotes: z.array(z.number()),
    refusedLines: z.array(z.number()),
  })
  .default({
    hiddenRows: 0,
    hiddenColumns: [],
    hiddenSheets: [],
    formulas: 0,
    looseQuotes: [],
    refusedLines: [],
  });
export type UnreadView = z.infer<typeof unread>;
