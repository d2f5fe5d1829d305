import { CATALOGUE } from '../../domain/requirement/catalogue';
import type { RequirementEvent } from '../../domain/requirement/events';
import type { ThingNames } from '../../domain/trail/thing-names';
import type { Language } from '../language';
import { requirementTitle } from '../requirement/requirement-words';
import { tell, type Tellers } from './sentence';
import { sentencePartsIn } from './sentence-parts';

/** A demand by its own title: a shipped one by where it stands, a rule of the municipality's own by what it was called then. */
function demandIn(language: Language, names: ThingNames, demandId: string): string {
  const shipped = CATALOGUE.requirements.find((one) => one.requirementId === demandId);
  const title =
    shipped === undefined ? names.localRules.get(demandId)?.title : requirementTitle(shipped, language);
  return sentencePartsIn(language, names).quote(title ?? demandId);
}

const da: Tellers<RequirementEvent> = {
  LocalRuleSet: ({ data, by, names }) => {
    const title = sentencePartsIn('da', names).quote(data.title);
    const isNew = (names.localRules.get(data.ruleId)?.times ?? 1) === 1;
    return isNew
      ? tell`${by} føjede kommunens egen regel ${title} til kravene.`
      : tell`${by} ændrede kommunens egen regel ${title}.`;
  },
  LocalRuleRetired: ({ data, by, names }) =>
    tell`${by} tog kommunens egen regel ${demandIn('da', names, data.ruleId)} ud af kravene.`,
  RequirementSetAside: ({ data, by, names }) => {
    const demand = demandIn('da', names, data.requirementId);
    return data.decisionId === null
      ? tell`${by} registrerede, at kravet ${demand} ikke er relevant for kommunen.`
      : tell`${by} registrerede, at kravet ${demand} ikke er relevant for kommunen efter ${sentencePartsIn('da', names).decision(data.decisionId)}.`;
  },
  RequirementTakenUp: ({ data, by, names }) =>
    tell`${by} registrerede, at kravet ${demandIn('da', names, data.requirementId)} er relevant igen.`,
  MaterialLinked: ({ data, by, names }) =>
    tell`${by} føjede materialet ${sentencePartsIn('da', names).quote(data.title)} til kravet ${demandIn('da', names, data.requirementId)}.`,
  MaterialUnlinked: ({ data, by, names }) =>
    tell`${by} fjernede materialet ${sentencePartsIn('da', names).quote(names.materials.get(data.materialId) ?? '')} fra kravet ${demandIn('da', names, data.requirementId)}.`,
};

const en: Tellers<RequirementEvent> = {
  LocalRuleSet: ({ data, by, names }) => {
    const title = sentencePartsIn('en', names).quote(data.title);
    const isNew = (names.localRules.get(data.ruleId)?.times ?? 1) === 1;
    return isNew
      ? tell`${by} added the municipality’s own rule ${title} to the demands.`
      : tell`${by} changed the municipality’s own rule ${title}.`;
  },
  LocalRuleRetired: ({ data, by, names }) =>
    tell`${by} took the municipality’s own rule ${demandIn('en', names, data.ruleId)} out of the demands.`,
  RequirementSetAside: ({ data, by, names }) => {
    const demand = demandIn('en', names, data.requirementId);
    return data.decisionId === null
      ? tell`${by} recorded that the demand ${demand} is not relevant to the municipality.`
      : tell`${by} recorded that the demand ${demand} is not relevant to the municipality by ${sentencePartsIn('en', names).decision(data.decisionId)}.`;
  },
  RequirementTakenUp: ({ data, by, names }) =>
    tell`${by} recorded that the demand ${demandIn('en', names, data.requirementId)} is relevant again.`,
  MaterialLinked: ({ data, by, names }) =>
    tell`${by} added the material ${sentencePartsIn('en', names).quote(data.title)} to the demand ${demandIn('en', names, data.requirementId)}.`,
  MaterialUnlinked: ({ data, by, names }) =>
    tell`${by} removed the material ${sentencePartsIn('en', names).quote(names.materials.get(data.materialId) ?? '')} from the demand ${demandIn('en', names, data.requirementId)}.`,
};

/** What happened to the demands themselves, as sentences. */
export const REQUIREMENT_SENTENCES = { da, en } satisfies Record<Language, Tellers<RequirementEvent>>;
