import type { Instant } from '../../../domain/calendar/danish-time';
import { groupsOf } from '../../../domain/requirement/requirement-groups';
import type { LocalRuleView, RequirementView } from '../../../contracts/requirement/requirement';
import { FIELDS } from '../../../words/field-names';
import type { Language } from '../../../words/language';
import { TRAIL_EXPORT_WORDS } from '../../../words/ledger/trail-words';
import { PAPER_LABELS } from '../../../words/paper-labels';
import { REQUIREMENT_LIST_WORDS } from '../../../words/requirement/requirement-list-words';
import {
  groupTitle,
  REQUIREMENT_SOURCE_NOTES,
  REQUIREMENT_SOURCE_WORDS,
  REQUIREMENT_STATE_WORDS,
  requirementTitle,
} from '../../../words/requirement/requirement-words';
import { LABEL_WORDS } from '../../../words/status/light-words';
import { writtenDate } from '../../../words/written-dates';
import type { PdfBlock, PdfDocument } from '../pdf/pdf-document';
import { LANGUAGE_TAGS, OWN_WORDS, translationNote } from '../writing';
import { toldMaterials, toldOwner, toldProofs, toldRule, type WrittenRequirements } from './told-requirement';

/** The demands as a paper, § by §, with what the paper does not say, of which list it is, and the ledger's position. */
export function requirementDocument(written: WrittenRequirements, lastAt: Instant | null): PdfDocument {
  const { requirements, localRules, version, on, municipality, head, language } = written;
  const labels = PAPER_LABELS[language];
  const list = REQUIREMENT_LIST_WORDS[language];
  const asOf = `${list.file.on} ${writtenDate(on, language)}`;
  return {
    language: LANGUAGE_TAGS[language],
    title: `${labels.title(list.file.sheet)}: ${asOf}`,
    subject: list.notJudged,
    author: municipality,
    creator: labels.creator,
    createdAt: new Date(lastAt ?? 0),
    header: { left: municipality, right: labels.title(list.file.sheet) },
    footer: { left: labels.position(head.seq), page: labels.page },
    blocks: [
      { kind: 'heading', level: 1, text: list.file.sheet },
      { kind: 'paragraph', text: asOf },
      ...translationNote(language),
      { kind: 'note', title: list.file.reservation, text: list.notJudged },
      { kind: 'paragraph', text: list.version(writtenDate(version, language)), size: 'small' },
      ...groupsOf(requirements).flatMap((group) => [
        ...groupBlocks(group.first, language),
        ...group.requirements.flatMap((one) => demandBlocks(one, language)),
      ]),
      ...(localRules.length === 0
        ? []
        : [{ kind: 'heading', level: 2, text: list.ownRules } satisfies PdfBlock]),
      ...localRules.flatMap((one) => localBlocks(one, language)),
      { kind: 'heading', level: 2, text: TRAIL_EXPORT_WORDS[language].about },
      { kind: 'fingerprint', label: labels.ledgerHash(head.seq), value: head.hash },
    ],
  };
}

/** The heading of a group and what is to be known of its source. */
function groupBlocks(first: RequirementView, language: Language): PdfBlock[] {
  const note = REQUIREMENT_SOURCE_NOTES[first.source]?.[language];
  return [
    { kind: 'heading', level: 2, text: groupTitle(first, language) },
    ...(note === undefined ? [] : [{ kind: 'paragraph', text: note } satisfies PdfBlock]),
  ];
}

function demandBlocks(one: RequirementView, language: Language): PdfBlock[] {
  const { recorded, unsettled, seeAlso, material, file } = REQUIREMENT_LIST_WORDS[language];
  const { source, state, why, responsible, checkedOn } = file.columns;
  const facts = [
    [state, REQUIREMENT_STATE_WORDS[one.state][language]],
    [why, toldRule(one, language)],
    [recorded, toldProofs(one.proofs, language)],
    [unsettled, toldProofs(one.unsettled, language)],
    [seeAlso, toldProofs(one.related, language)],
    [material, toldMaterials(one)],
    [responsible, toldOwner(one, language)],
    [FIELDS.label[language], LABEL_WORDS[one.label][language]],
    [source, REQUIREMENT_SOURCE_WORDS[one.source][language]],
    [checkedOn, writtenDate(one.checkedOn, language)],
  ] as const;
  return [{ kind: 'heading', level: 3, text: requirementTitle(one, language) }, factsOf(facts)];
}

/** A rule of the municipality's own, in the words of whoever wrote it. */
function localBlocks(one: LocalRuleView, language: Language): PdfBlock[] {
  const { recorded, unsettled, material, file } = REQUIREMENT_LIST_WORDS[language];
  const { source, state, why, responsible } = file.columns;
  return [
    { kind: 'heading', level: 3, text: one.title, language: OWN_WORDS },
    { kind: 'paragraph', text: one.text, language: OWN_WORDS },
    factsOf([
      [state, REQUIREMENT_STATE_WORDS[one.state][language]],
      [why, toldRule({ ...one, label: 'localPolicy' }, language)],
      [recorded, toldProofs(one.proofs, language)],
      [unsettled, toldProofs(one.unsettled, language)],
      [material, toldMaterials(one)],
      [responsible, toldOwner(one, language)],
      [FIELDS.label[language], LABEL_WORDS.localPolicy[language]],
      [source, one.source],
    ]),
  ];
}

const factsOf = (facts: readonly (readonly [term: string, value: string])[]): PdfBlock => ({
  kind: 'facts',
  facts: facts.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value })),
});
