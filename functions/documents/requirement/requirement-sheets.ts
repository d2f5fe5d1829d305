import type { LocalRuleView, RequirementView } from '../../../contracts/requirement/requirement';
import { FIELDS } from '../../../words/field-names';
import type { Language } from '../../../words/language';
import { TRAIL_EXPORT_WORDS } from '../../../words/ledger/trail-words';
import { PAPER_LABELS } from '../../../words/paper-labels';
import { REQUIREMENT_LIST_WORDS } from '../../../words/requirement/requirement-list-words';
import {
  placeWords,
  REQUIREMENT_SOURCE_WORDS,
  REQUIREMENT_STATE_WORDS,
  REQUIREMENT_WORDS,
} from '../../../words/requirement/requirement-words';
import { LABEL_WORDS } from '../../../words/status/light-words';
import { writtenDate } from '../../../words/written-dates';
import { dayCell, numberCell, textCell, type ExportCell, type ExportSheet } from '../training/export-sheet';
import { toldMaterials, toldOwner, toldProofs, toldRule, type WrittenRequirements } from './told-requirement';

/** The demands, one a row and as the page tells them, and what the file is and does not say. */
export const requirementSheets = (written: WrittenRequirements): readonly ExportSheet[] => [
  demandsSheet(written),
  aboutSheet(written),
];

function demandsSheet({ requirements, localRules, language }: WrittenRequirements): ExportSheet {
  const { recorded, unsettled, seeAlso, material, file } = REQUIREMENT_LIST_WORDS[language];
  const { source, place, requirement, state, why, responsible, checkedOn } = file.columns;
  const label = FIELDS.label[language];
  return {
    name: file.sheet,
    columns: [
      source,
      place,
      label,
      requirement,
      state,
      why,
      recorded,
      unsettled,
      seeAlso,
      responsible,
      checkedOn,
      material,
    ],
    rows: [
      ...requirements.map((one) => rowOf(one, language)),
      ...localRules.map((one) => localRow(one, language)),
    ],
  };
}

function rowOf(one: RequirementView, language: Language): ExportCell[] {
  const { requirementId, source, place, label, state, proofs, unsettled, related, checkedOn } = one;
  return [
    textCell(REQUIREMENT_SOURCE_WORDS[source][language]),
    textCell(placeWords(place, language)),
    textCell(LABEL_WORDS[label][language]),
    textCell(REQUIREMENT_WORDS[language][requirementId].title),
    textCell(REQUIREMENT_STATE_WORDS[state][language]),
    textCell(toldRule(one, language)),
    textCell(toldProofs(proofs, language)),
    textCell(toldProofs(unsettled, language)),
    textCell(toldProofs(related, language)),
    textCell(toldOwner(one, language)),
    dayCell(checkedOn),
    textCell(toldMaterials(one)),
  ];
}

/** A rule of the municipality's own has no place in a source, and nobody has read one for it. */
function localRow(one: LocalRuleView, language: Language): ExportCell[] {
  const { source, title, state, proofs, unsettled } = one;
  return [
    textCell(source),
    textCell(''),
    textCell(LABEL_WORDS.localPolicy[language]),
    textCell(title),
    textCell(REQUIREMENT_STATE_WORDS[state][language]),
    textCell(toldRule({ ...one, label: 'localPolicy' }, language)),
    textCell(toldProofs(proofs, language)),
    textCell(toldProofs(unsettled, language)),
    textCell(''),
    textCell(toldOwner(one, language)),
    textCell(''),
    textCell(toldMaterials(one)),
  ];
}

function aboutSheet({ version, on, municipality, head, language }: WrittenRequirements): ExportSheet {
  const { notJudged, version: versionNote, file } = REQUIREMENT_LIST_WORDS[language];
  const words = TRAIL_EXPORT_WORDS[language];
  const { translation } = PAPER_LABELS[language];
  return {
    name: words.about,
    columns: words.aboutColumns,
    rows: [
      ...(translation === null ? [] : [[textCell(translation.title), textCell(translation.text)]]),
      [textCell(words.municipality), textCell(municipality)],
      [textCell(file.on), dayCell(on)],
      [textCell(words.entry), numberCell(head.seq)],
      [textCell(words.hash), textCell(head.hash)],
      [textCell(file.reservation), textCell(notJudged)],
      [textCell(file.list), textCell(versionNote(writtenDate(version, language)))],
    ],
  };
}
