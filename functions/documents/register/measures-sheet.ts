import { MEASURE_WORDS, PERFORMER_WORDS, measureNumber } from '../../../words/decision/measure-words';
import { FIELDS } from '../../../words/field-names';
import type { Language } from '../../../words/language';
import { MEASURE_FILE_WORDS } from '../../../words/measure/measure-file-words';
import {
  EFFECT_WORDS,
  EVIDENCE_STATE_WORDS,
  OBLIGATION_WORDS,
  PROGRESS_WORDS,
} from '../../../words/measure/measure-register-words';
import type { MeasureInFile } from '../../views/measure-view';
import { dayCell, numberCell, textCell, type ExportCell, type ExportSheet } from '../training/export-sheet';

/** The measures of the register, one a row; what was taken out stands with its day and asks for nothing. */
export function measuresSheet(measures: readonly MeasureInFile[], language: Language): ExportSheet {
  const words = MEASURE_FILE_WORDS[language];
  return {
    name: words.sheet,
    columns: [
      words.measureId,
      words.number,
      FIELDS.code[language],
      FIELDS.title[language],
      FIELDS.measureSummary[language],
      FIELDS.version[language],
      FIELDS.ownerId[language],
      FIELDS.performer[language],
      FIELDS.performerName[language],
      FIELDS.obligation[language],
      FIELDS.obligationSource[language],
      FIELDS.progress[language],
      FIELDS.dueOn[language],
      words.late,
      FIELDS.evidence[language],
      words.evidenceOn,
      FIELDS.effect[language],
      words.effectOn,
      FIELDS.nextReviewOn[language],
      words.approvedBy,
      words.changed,
      words.retiredOn,
    ],
    rows: measures.map((one) => rowOf(one, language)),
  };
}

function rowOf(one: MeasureInFile, language: Language): readonly ExportCell[] {
  const words = MEASURE_FILE_WORDS[language];
  const { standing, retiredOn } = one;
  const yes = (is: boolean) => textCell(is && retiredOn === null ? words.yes : '');
  return [
    textCell(one.measureId),
    numberCell(measureNumber(one.code)),
    textCell(MEASURE_WORDS[one.code][language]),
    textCell(one.title),
    textCell(one.summary),
    numberCell(one.version),
    textCell(one.owner.name ?? ''),
    textCell(PERFORMER_WORDS[one.performer][language]),
    textCell(one.performerName ?? ''),
    textCell(OBLIGATION_WORDS[one.obligation][language]),
    textCell(one.obligationSource),
    textCell(PROGRESS_WORDS[standing.progress][language]),
    dayCell(standing.dueOn),
    yes(standing.isLate),
    textCell(EVIDENCE_STATE_WORDS[standing.evidence][language]),
    dayCell(standing.evidenceOn),
    textCell(standing.effect === null ? '' : EFFECT_WORDS[standing.effect][language]),
    dayCell(standing.effectOn),
    dayCell(one.nextReviewOn),
    textCell(one.approvedBy ?? ''),
    yes(one.change !== null),
    dayCell(retiredOn),
  ];
}
