import type { PersonId } from '../../../domain/access/role';
import type { DanishDate } from '../../../domain/calendar/danish-time';
import { TOPICS, figuresOf, type Topic, type TopicFigure } from '../../../domain/indicator/topic';
import { ok, refuse, type Result } from '../../../domain/result';
import { requireText } from '../../../domain/ground/text-rule';
import { FIGURE_WORDS, SECTION_WORDS } from '../../../words/status/section-words';
import type { DirectoryPerson } from '../../people/directory';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import { columnReader, tidyName } from '../values/cell';
import { fixedColumnsRefusal } from '../layout/fixed-columns';
import type { Layout } from '../layout/lay-out';
import { cellDateRefusal } from '../values/date-refusal';
import { createPersonFinder, type Found } from '../values/person-finder';
import type { ReadRows } from '../layout/read-rows';
import { readDate } from '../values/written-date';
import { readNumber } from '../values/written-number';
import { INDICATOR_MOST } from '../../../domain/indicator/indicator-limits';
import { FORMER_FIGURE_NAMES } from './former-names';

/** The columns of a list of figures, each with its name in Danish and in English. */
export const INDICATOR_COLUMNS = {
  topic: { da: 'Emne', en: 'Topic' },
  figure: { da: 'Tal', en: 'Figure' },
  asOf: { da: 'Pr. dato', en: 'As of' },
  value: { da: 'Værdi', en: 'Value' },
  source: { da: 'Kilde', en: 'Source' },
  responsible: { da: 'Ansvarlig', en: 'Responsible' },
} as const;
type Column = keyof typeof INDICATOR_COLUMNS;
// Object.keys widens to string; these are exactly the keys above, in the order in which they are written.
const COLUMNS = Object.keys(INDICATOR_COLUMNS) as readonly Column[];
/** A list may do without saying who answers for its figures. */
const NEEDED = COLUMNS.filter((column) => column !== 'responsible');

/** Figures lie in the sheet and under the line where their columns are best known. */
export const INDICATOR_LAYOUT: Layout = {
  sheet: '',
  header: 'guess',
  known: (cells) => COLUMNS.length - columnsOf(cells).missing.length,
};

/** A figure as a row has it. */
export type ListedFigure = {
  topic: Topic;
  figure: TopicFigure;
  asOf: DanishDate;
  value: number;
  source: string;
  responsible: PersonId | null;
};

/** A row as read: a figure, nothing where it has no value, or why it cannot be used with the topic and day if known. */
export type ReadFigure = {
  row: ReadRows['rows'][number];
  /** Topic and day; rows of one key are recorded together. */
  key: string | undefined;
  read: Result<ListedFigure | 'empty'>;
};

/** The rows of a list of figures, and the names of columns that are not read. */
type ReadFigures = { figures: readonly ReadFigure[]; ignored: readonly string[] };

/**
 * Reads a list of figures (see `INDICATOR_COLUMNS`), one a row. Nothing is written. Many people take a while to look
 * through, so it is done in slices.
 */
export function* readIndicators(
  rows: ReadRows,
  people: Iterable<DirectoryPerson>,
): Slices<Result<ReadFigures>> {
  const { missing, doubled, cell } = columnsOf(rows.columns);
  const refusal = fixedColumnsRefusal(rows, {
    missing: NEEDED.filter((column) => missing.includes(column)).map((one) => INDICATOR_COLUMNS[one].da),
    doubled: doubled.map((one) => INDICATOR_COLUMNS[one].da),
  });
  if (refusal !== undefined) return refuse(refusal);
  const find = yield* createPersonFinder(people);
  const isFromWorkbook = rows.encoding === 'xlsx';
  const figures: ReadFigure[] = [];
  yield* inSlices(rows.rows, (row) => {
    const written = (column: Column) => cell(row.cells, column);
    const [topic, asOf] = [TOPIC_NAMES.get(tidyName(written('topic'))), readDate(written('asOf'))];
    figures.push({
      row,
      key: topic === undefined || asOf === undefined ? undefined : keyOf({ topic, asOf }),
      read: readFigure({ written, find, isFromWorkbook }),
    });
  });
  return ok({ ignored: rows.columns.filter((name) => name !== '' && !IDS.has(tidyName(name))), figures });
}

/** What the rows of one topic and day have in common. */
export const keyOf = ({ topic, asOf }: Pick<ListedFigure, 'topic' | 'asOf'>): string => `${topic} ${asOf}`;

type Reader = {
  written: (column: Column) => string;
  find: (mail: string, name: string) => Found;
  isFromWorkbook: boolean;
};

/** The most of a cell that a refusal repeats. */
const quote = (cell: string): string => cell.slice(0, 40);

function readFigure(reader: Reader): Result<ListedFigure | 'empty'> {
  const { written } = reader;
  const topic = TOPIC_NAMES.get(tidyName(written('topic')));
  if (topic === undefined) return refuse({ code: 'unknown-topic', value: quote(written('topic')) });
  const figure = figureNamed(topic, written('figure'));
  if (figure === undefined)
    return refuse({ code: 'unknown-figure', value: quote(written('figure')), section: topic });
  // A figure that is not known is left out, never zero; a template comes with a row for each.
  if (written('value') === '') return ok('empty');
  const asOf = readDate(written('asOf'));
  if (asOf === undefined) return refuse(cellDateRefusal('asOf', quote(written('asOf'))));
  const value = valueOf(topic, figure, reader);
  if (!value.ok) return value;
  const source = written('source');
  const noSource = requireText('source', source, INDICATOR_MOST.source);
  if (noSource !== undefined) return refuse(noSource);
  const responsible = responsibleOf(written('responsible'), reader.find);
  if (!responsible.ok) return responsible;
  return ok({ topic, figure, asOf, value: value.value, source, responsible: responsible.value });
}

function valueOf(topic: Topic, figure: TopicFigure, { written, isFromWorkbook }: Reader): Result<number> {
  const counts = topic !== 'maturity';
  const number = readNumber(written('value'), { counts, isFromWorkbook });
  const value = quote(written('value'));
  if (number.kind === 'ambiguous') return refuse({ code: 'number-ambiguous', value });
  if (number.kind === 'none' || (counts && !(Number.isInteger(number.value) && number.value >= 0)))
    return refuse({ code: 'number-invalid', value, figure });
  return ok(number.value);
}

/** By mail or by name. A name that fits one person only nearly is nobody: a figure on the wrong person is worse. */
function responsibleOf(cell: string, find: Reader['find']): Result<PersonId | null> {
  if (cell === '') return ok(null);
  const value = quote(cell);
  const found = cell.includes('@') ? find(cell, '') : find('', cell);
  switch (found.kind) {
    case 'one':
      return ok(found.personId);
    case 'several':
      return refuse(
        found.people.length > 1 ? { code: 'several-people', value } : { code: 'unknown-person', value },
      );
    default:
      return refuse({ code: 'unknown-person', value });
  }
}

/** Each topic by the names it has in a list: those that the tab shows, in both languages, and its id. */
const TOPIC_NAMES: ReadonlyMap<string, Topic> = new Map(
  TOPICS.flatMap((topic) =>
    [topic, SECTION_WORDS[topic].da, SECTION_WORDS[topic].en].map((name) => [tidyName(name), topic] as const),
  ),
);

const figureNamed = (topic: Topic, name: string): TopicFigure | undefined =>
  figuresOf(topic).find((figure) =>
    [figure, FIGURE_WORDS[figure].da, FIGURE_WORDS[figure].en, ...(FORMER_FIGURE_NAMES[figure] ?? [])].some(
      (known) => tidyName(known) === tidyName(name),
    ),
  );

/** The columns by their names in either language. */
const IDS: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((id) =>
    [INDICATOR_COLUMNS[id].da, INDICATOR_COLUMNS[id].en].map((name) => [tidyName(name), id] as const),
  ),
);

/** Names in either language become the ids, and the columns are found by those. */
const columnsOf = (header: readonly string[]) =>
  columnReader(
    header.map((name) => IDS.get(tidyName(name)) ?? ''),
    COLUMNS,
  );
