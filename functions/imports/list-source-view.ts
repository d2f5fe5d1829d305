import type { ListSource } from '../../contracts/list-source';
import type { ReadRows } from './layout/read-rows';

const MOST_SHEETS = 200;

/** Where a list was read, and what of its file was not, or not as it stands; bounded whatever the file. */
export const listSourceView = ({ sheets, sheet, unread }: ReadRows): ListSource => ({
  sheets: sheets.slice(0, MOST_SHEETS),
  sheet,
  unread: {
    ...unread,
    hiddenColumns: [...unread.hiddenColumns],
    hiddenSheets: unread.hiddenSheets.slice(0, MOST_SHEETS),
    looseQuotes: [...unread.looseQuotes],
    refusedLines: [...unread.refusedLines],
  },
});
