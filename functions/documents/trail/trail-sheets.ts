import { trailGroupOf } from '../../../domain/trail/trail-group';
import { danishDate } from '../../../domain/calendar/danish-time';
import { EVENT_NAMES } from '../../../words/ledger/event-names';
import { SYSTEM_ACTOR } from '../../../words/ledger/entry-sentence';
import { TRAIL_EXPORT_WORDS, TRAIL_WORDS } from '../../../words/ledger/trail-words';
import { ERASED_PERSON } from '../../../words/person-words';
import { writtenSecond } from '../../../words/written-dates';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import type { UntoldRow } from '../../trail/trail-filter';
import type { TrailRow } from '../../trail/trail-index';
import { trailText, type TrailReading } from '../../views/trail-line';
import { dayCell, numberCell, textCell, type ExportCell, type ExportSheet } from '../training/export-sheet';

/** What is written of a trail: the entries that were chosen, and what they were chosen by. */
export type WrittenTrail = {
  rows: readonly (TrailRow | UntoldRow)[];
  reading: TrailReading;
  /** Name and value of everything that says which trail this is. */
  about: readonly (readonly [string, string])[];
};

/** The entries, one a row, the oldest first. */
export function* trailSheet({ rows, reading }: WrittenTrail): Slices<ExportSheet> {
  const { language } = reading;
  const words = TRAIL_EXPORT_WORDS[language];
  const cells: ExportCell[][] = [];
  yield* inSlices(rows, (row) => {
    cells.push(
      'unreadable' in row || 'withheld' in row
        ? [
            numberCell(row.seq),
            dayCell(null),
            textCell(''),
            textCell(''),
            textCell(TRAIL_WORDS['withheld' in row ? 'withheld' : 'unreadable'][language]),
          ]
        : cellsOf(row, reading),
    );
  });
  return { name: words.sheet, columns: words.columns, rows: cells };
}

function cellsOf(row: TrailRow, reading: TrailReading): ExportCell[] {
  const { language, show } = reading;
  return [
    numberCell(row.seq),
    dayCell(danishDate(row.at)),
    textCell(writtenSecond(row.at, language)),
    textCell(
      row.actorId === null ? SYSTEM_ACTOR[language] : (show(row.actorId).name ?? ERASED_PERSON[language]),
    ),
    textCell(trailText(row, reading)),
    textCell(TRAIL_WORDS.group[trailGroupOf(row.type)][language]),
    textCell(EVENT_NAMES[row.type][language]),
    textCell(TRAIL_WORDS.surface[row.surface][language]),
    textCell(row.hash),
  ];
}

/** What the file is of: when it was made, from which ledger, and by which filter. */
export const aboutTrailSheet = ({ about, reading: { language } }: WrittenTrail): ExportSheet => {
  const { about: name, aboutColumns } = TRAIL_EXPORT_WORDS[language];
  return { name, columns: aboutColumns, rows: about.map((row) => row.map(textCell)) };
};
