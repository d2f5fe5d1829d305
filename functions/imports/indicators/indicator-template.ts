import type { Language } from '../../../words/language';
import { FIGURE_WORDS, SECTION_WORDS } from '../../../words/status/section-words';
import type { DanishDate } from '../../../domain/calendar/danish-time';
import { TOPICS, figuresOf } from '../../../domain/indicator/topic';
import type { Slices } from '../../pace/slice-by-slice';
import { dayCell, textCell } from '../../documents/training/export-sheet';
import { sheetCsv } from '../../documents/training/training-csv';
import { INDICATOR_COLUMNS } from './read-indicators';

/**
 * A list to fill in: a row for every figure there is, of a day, without values. Rows whose value stays empty are passed
 * over, so that nothing is imported that nobody has typed.
 */
export const indicatorTemplate = (on: DanishDate, language: Language): Slices<Uint8Array> =>
  sheetCsv({
    name: '',
    columns: Object.values(INDICATOR_COLUMNS).map((name) => name[language]),
    rows: TOPICS.flatMap((topic) =>
      figuresOf(topic).map((figure) => [
        textCell(SECTION_WORDS[topic][language]),
        textCell(FIGURE_WORDS[figure][language]),
        dayCell(on),
        textCell(''),
        textCell(''),
        textCell(''),
      ]),
    ),
  });
