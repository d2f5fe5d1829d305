import type { UnreadView } from '../contracts/unread';
import type { Rows } from '../imports/read-rows';

const MOST_SHEETS = 200;

/** What of a file was not read, or not as it stands; bounded whatever the file. */
export const unreadView = (unread: Rows['unread']): UnreadView => ({
  ...unread,
  hiddenColumns: [...unread.hiddenColumns],
  hiddenSheets: unread.hiddenSheets.slice(0, MOST_SHEETS),
  looseQuotes: [...unread.looseQuotes],
  refusedLines: [...unread.refusedLines],
});
