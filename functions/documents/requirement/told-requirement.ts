import type { DanishDate } from '../../../domain/calendar/danish-time';
import type { LinkedProofs, RequirementView } from '../../../contracts/requirement/requirement';
import type { Language } from '../../../words/language';
import { ERASED_PERSON } from '../../../words/person-words';
import { proofTitle, REQUIREMENT_LIST_WORDS } from '../../../words/requirement/requirement-list-words';
import { REQUIREMENT_RULE_SENTENCES } from '../../../words/requirement/requirement-words';
import { LABEL_WORDS, RULE_SENTENCES } from '../../../words/status/light-words';

/** What a file of the demands is made of: how they stood on a day, of which list and at which entry of which ledger. */
export type WrittenRequirements = {
  requirements: readonly RequirementView[];
  version: DanishDate;
  on: DanishDate;
  municipality: string;
  head: { seq: number; hash: string };
  language: Language;
};

/** The rule that set a demand's state; with what stands behind it, where that is not what the demand is. */
export function toldRule({ rule, label }: RequirementView, language: Language): string {
  if (rule.by === 'requirement') return REQUIREMENT_RULE_SENTENCES[rule.rule][language];
  const { light } = rule;
  const sentence = RULE_SENTENCES[light.rule][language];
  return light.label === label ? sentence : `${sentence} (${LABEL_WORDS[light.label][language]})`;
}

/** What is recorded about a demand, by name as the page lists it, with how many there are beyond those. */
export function toldProofs({ newest, more }: LinkedProofs, language: Language): string {
  const titles = newest.map((proof) => proofTitle(proof, language));
  return [...titles, ...(more > 0 ? [REQUIREMENT_LIST_WORDS[language].more(more)] : [])].join('; ');
}

/** Whoever answers for it; nothing where nobody is recorded. */
export const toldOwner = ({ owner }: RequirementView, language: Language): string =>
  owner === null ? '' : (owner.name ?? ERASED_PERSON[language]);
