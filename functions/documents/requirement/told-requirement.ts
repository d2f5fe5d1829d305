import type { DanishDate } from '../../../domain/calendar/danish-time';
import type { Demand } from '../../../domain/cycle/demand';
import type {
  LinkedProofs,
  LocalRuleView,
  RequirementView,
} from '../../../contracts/requirement/requirement';
import type { Language } from '../../../words/language';
import { ERASED_PERSON } from '../../../words/person-words';
import { proofTitle, REQUIREMENT_LIST_WORDS } from '../../../words/requirement/requirement-list-words';
import { REQUIREMENT_RULE_SENTENCES } from '../../../words/requirement/requirement-words';
import { writtenDate } from '../../../words/written-dates';
import { LABEL_WORDS, RULE_SENTENCES } from '../../../words/status/light-words';

/** What a file of the demands is made of: how they stood on a day, of which list and at which entry of which ledger. */
export type WrittenRequirements = {
  requirements: readonly RequirementView[];
  localRules: readonly LocalRuleView[];
  version: DanishDate;
  on: DanishDate;
  municipality: string;
  head: { seq: number; hash: string };
  language: Language;
};

/** The rule that set a demand's state; with what stands behind it, where that is not what the demand is. */
export function toldRule(demand: Demanded & { label: Demand }, language: Language): string {
  const { setAside } = demand;
  const told = ruleSentence(demand, language);
  if (setAside === null) return told;
  const reason = REQUIREMENT_LIST_WORDS[language].notRelevant(
    setAside.reason,
    writtenDate(setAside.on, language),
  );
  return `${told} ${reason}`;
}

/** What holds of a shipped demand and of a rule of the municipality's own. */
type Demanded = Pick<RequirementView, 'rule' | 'setAside' | 'materials' | 'owner'>;

function ruleSentence({ rule, label }: Demanded & { label: Demand }, language: Language): string {
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

/** The material that was linked to it, each with its address. */
export const toldMaterials = ({ materials }: Demanded): string =>
  materials.map(({ title, url }) => `${title} (${url})`).join('; ');

/** Whoever answers for it; nothing where nobody is recorded. */
export const toldOwner = ({ owner }: Pick<RequirementView, 'owner'>, language: Language): string =>
  owner === null ? '' : (owner.name ?? ERASED_PERSON[language]);
