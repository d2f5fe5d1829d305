import type { ListReading } from '../../../contracts/imports/imports';
import { MOST_COLUMNS } from '../file/list-limits';
import type { ReadList } from './participant-reading';
import { listSourceView } from '../list-source-view';

const MOST_SAMPLES = 3;
const MOST_LETTERS = 60;
const MOST_LINE_LETTERS = 120;

/** How a list was read, with the first of what is in it; bounded whatever the list. */
export function listReadingView({ rows, taken, outcomes, dateOrder, questions }: ReadList): ListReading {
  return {
    ...listSourceView(rows),
    header: rows.header,
    dateOrder,
    taken,
    outcomes: outcomes.columns.map(({ index }) => index),
    unclear: [...outcomes.unclear],
    questions: [...questions],
    firstLines: rows.first.map(({ line, cells }) => ({
      line,
      text: cells
        .slice(0, MOST_COLUMNS)
        .map((cell) => cell.slice(0, MOST_LETTERS).trim())
        .filter((cell) => cell !== '')
        .join(' · ')
        .slice(0, MOST_LINE_LETTERS),
    })),
    columnsFound: rows.columns.map((name, index) => ({
      name: name.slice(0, MOST_LETTERS),
      samples: rows.rows
        .slice(0, MOST_SAMPLES)
        .map(({ cells }) => (cells[index] ?? '').slice(0, MOST_LETTERS).trim()),
    })),
  };
}
