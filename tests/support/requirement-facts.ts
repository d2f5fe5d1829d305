import type { RequirementEvent } from '../../domain/requirement/events';
import type { LocalRule, LocalRuleText } from '../../domain/requirement/requirement-records';

/** A rule of the municipality's own, as it is typed. */
export const aLocalRule = (changes: Partial<LocalRuleText> = {}): LocalRuleText => ({
  title: 'Fjernadgang kun med kommunens udstyr',
  text: 'Medarbejdere og leverandører må kun have fjernadgang med udstyr, som kommunen styrer.',
  source: 'Politik for informationssikkerhed, afsnit 4',
  ownerId: null,
  decisions: [],
  courses: [],
  ...changes,
});

/** The same as the ledger has it. */
export const localRuleSet = ({ ruleId = 'R-001', ...changes }: Partial<LocalRule> = {}): Extract<
  RequirementEvent,
  { type: 'LocalRuleSet' }
> => ({
  type: 'LocalRuleSet',
  data: { ruleId, ...aLocalRule(changes) },
});

export const setAside = (
  requirementId: string,
  decisionId: string | null = null,
  reason = 'Kommunen har ikke sådanne systemer',
): Extract<RequirementEvent, { type: 'RequirementSetAside' }> => ({
  type: 'RequirementSetAside',
  data: { requirementId, reason, decisionId },
});

export const materialLinked = (
  requirementId = 'nis2-7-1-oversee',
  materialId = 'MA-001',
): Extract<RequirementEvent, { type: 'MaterialLinked' }> => ({
  type: 'MaterialLinked',
  data: {
    requirementId,
    materialId,
    title: 'KL’s drejebog »Tilsyn«',
    url: 'https://videncenter.kl.dk/tilsyn',
  },
});
