import type { DanishDate } from '../../../domain/calendar/danish-time';
import type { LinkedProofs, RequirementView } from '../../../contracts/requirement/requirement';
import { FIELDS } from '../../../words/field-names';
import type { Language } from '../../../words/language';
import { TRAIL_EXPORT_WORDS } from '../../../words/ledger/trail-words';
import { PAPER_LABELS } from '../../../words/paper-labels';
import { ERASED_PERSON } from '../../../words/person-words';
import { proofTitle, REQUIREMENT_LIST_WORDS } from '../../../words/requirement/requirement-list-words';
import {
  placeWords,
  REQUIREMENT_RULE_SENTENCES,
  REQUIREMENT_SOURCE_WORDS,
  REQUIREMENT_STATE_WORDS,
  REQUIREMENT_WORDS,
} from '../../../words/requirement/requirement-words';
import { LABEL_WORDS, RULE_SENTENCES } from '../../../words/status/light-words';
import { writtenDate } from '../../../words/written-dates';
import { dayCell, numberCell, textCell, type ExportCell, type ExportSheet } from '../training/export-sheet';

/** What is written of the demands: as they stood on a day, and of which list and which ledger. */
export type WrittenRequirements = {
  requirements: readonly RequirementView[];
  version: DanishDate;
  on: DanishDate;
  municipality: string;
  head: { seq: number; hash: string };
  language: Language;
};

/** The demands, one a row and as the page tells them, and what the file is and does not say. */
export const requirementSheets = (written: WrittenRequirements): readonly ExportSheet[] => [
  demandsSheet(written),
  aboutSheet(written),
];

function demandsSheet({ requirements, language }: WrittenRequirements): ExportSheet {
  const { recorded, unsettled, seeAlso, file } = REQUIREMENT_LIST_WORDS[language];
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
    ],
    rows: requirements.map((one) => rowOf(one, language)),
  };
}

function rowOf(one: RequirementView, language: Language): ExportCell[] {
  const { requirementId, source, place, label, state, proofs, unsettled, related, owner, checkedOn } = one;
  return [
    textCell(REQUIREMENT_SOURCE_WORDS[source][language]),
    textCell(placeWords(place, language)),
    textCell(LABEL_WORDS[label][language]),
    textCell(REQUIREMENT_WORDS[language][requirementId].title),
    textCell(REQUIREMENT_STATE_WORDS[state][language]),
    textCell(ruleSentence(one, language)),
    textCell(listed(proofs, language)),
    textCell(listed(unsettled, language)),
    textCell(listed(related, language)),
    textCell(owner === null ? '' : (owner.name ?? ERASED_PERSON[language])),
    dayCell(checkedOn),
  ];
}

/** The rule that set the state; with what stands behind it, where that is not what the demand is. */
function ruleSentence({ rule, label }: RequirementView, language: Language): string {
  if (rule.by === 'requirement') return REQUIREMENT_RULE_SENTENCES[rule.rule][language];
  const { light } = rule;
  const sentence = RULE_SENTENCES[light.rule][language];
  return light.label === label ? sentence : `${sentence} (${LABEL_WORDS[light.label][language]})`;
}

function listed({ newest, more }: LinkedProofs, language: Language): string {
  const titles = newest.map((proof) => proofTitle(proof, language));
  return [...titles, ...(more > 0 ? [REQUIREMENT_LIST_WORDS[language].more(more)] : [])].join('; ');
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
