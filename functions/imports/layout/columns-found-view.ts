import type { ListReading } from '../../../contracts/imports/imports';
import { MOST_COLUMNS } from '../file/list-limits';
import type { ReadRows } from './read-rows';

const MOST_SAMPLES = 3;
const MOST_LETTERS = 60;
const MOST_LINE_LETTERS = 120;

/** The first lines of a file and its columns, shortened, for a reader who says what they are. */
export const columnsFoundView = ({
  header,
  first,
  columns,
  rows,
}: ReadRows): Pick<ListReading, 'header' | 'firstLines' | 'columnsFound'> => ({
  header,
  firstLines: first.map(({ line, cells }) => ({
    line,
    text: cells
      .slice(0, MOST_COLUMNS)
      .map((cell) => cell.slice(0, MOST_LETTERS).trim())
      .filter((cell) => cell !== '')
      .join(' · ')
      .slice(0, MOST_LINE_LETTERS),
  })),
  columnsFound: columns.map((name, index) => ({
    name: name.slice(0, MOST_LETTERS),
    samples: rows
      .slice(0, MOST_SAMPLES)
      .map(({ cells }) => (cells[index] ?? '').slice(0, MOST_LETTERS).trim()),
  })),
});
