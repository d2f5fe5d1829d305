import type { BaselineResultView } from '../../../contracts/baseline/baseline';
import { MOVE_WORDS } from '../../../words/baseline/baseline-words';
import { FIELDS } from '../../../words/field-names';
import { REGISTER_FILE_WORDS } from '../../../words/imports/register-file-words';
import type { Language } from '../../../words/language';
import { dayCell, numberCell, textCell, type ExportSheet } from '../training/export-sheet';

/** The measurements, an area a row, the newest measurement first. */
export function baselinesSheet(results: readonly BaselineResultView[], language: Language): ExportSheet {
  const words = REGISTER_FILE_WORDS[language];
  return {
    name: words.baselines,
    columns: [
      words.number,
      FIELDS.on[language],
      FIELDS.resultId[language],
      FIELDS.madeBy[language],
      FIELDS.area[language],
      FIELDS.score[language],
      FIELDS.scaleMin[language],
      FIELDS.scaleMax[language],
      FIELDS.benchmark[language],
      FIELDS.benchmarkSource[language],
      words.sinceLast,
      FIELDS.ownerId[language],
      words.annulled,
    ],
    rows: results.flatMap((one) =>
      one.areas.map(({ area, score, scaleMin, scaleMax, benchmark, move }) => [
        textCell(one.resultId),
        dayCell(one.on),
        textCell(one.name),
        textCell(one.madeBy),
        textCell(area),
        numberCell(score),
        numberCell(scaleMin),
        numberCell(scaleMax),
        numberCell(benchmark?.value ?? null),
        textCell(benchmark?.source ?? ''),
        textCell(MOVE_WORDS[move][language]),
        textCell(one.owner?.name ?? ''),
        textCell(one.annulled === null ? '' : words.yes),
      ]),
    ),
  };
}
