import type { ListReading } from '../../../contracts/imports/imports';
import { columnsFoundView } from '../layout/columns-found-view';
import { listSourceView } from '../list-source-view';
import type { ReadList } from './participant-reading';

/** How a list was read, with the first of what is in it; bounded whatever the list. */
export const listReadingView = ({ rows, taken, outcomes, dateOrder, questions }: ReadList): ListReading => ({
  ...listSourceView(rows),
  ...columnsFoundView(rows),
  dateOrder,
  taken,
  outcomes: outcomes.columns.map(({ index }) => index),
  unclear: [...outcomes.unclear],
  questions: [...questions],
});
