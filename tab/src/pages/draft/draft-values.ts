import { TREATMENTS, type Annex } from '../../../../domain/decision/decision';
import type { DecisionDraft } from '../../../../functions/contracts/decision';
import { linesOf } from '../../components/form/checks';

/** The form as it is at first; `scale` is filled in by the page. */
export const EMPTY_DRAFT = {
  title: '',
  scenario: '',
  affectedServices: '',
  consequenceForCitizens: '',
  beforeConsequence: '',
  beforeLikelihood: '',
  afterConsequence: '',
  afterLikelihood: '',
  scale: '',
  treatment: '',
  treatmentPlan: '',
  recommendation: '',
  alternatives: '',
  plainWords: '',
  ownerId: '',
  recommenderId: '',
  revisitOn: '',
  answerBy: '',
  caseNumber: '',
  annexes: '',
};
export type DraftName = keyof typeof EMPTY_DRAFT;
export type DraftValues = Readonly<Record<DraftName, string>>;

/** The decision item as the server takes it; nothing when no treatment is chosen. */
export function draftOf(values: DraftValues, annexes: readonly Annex[]): DecisionDraft | undefined {
  const treatment = TREATMENTS.find((one) => one === values.treatment);
  if (treatment === undefined) return undefined;
  return {
    kind: 'riskAcceptance',
    title: values.title.trim(),
    scenario: values.scenario.trim(),
    affectedServices: linesOf(values.affectedServices),
    consequenceForCitizens: values.consequenceForCitizens.trim(),
    before: levelOf(values.beforeConsequence, values.beforeLikelihood),
    after: levelOf(values.afterConsequence, values.afterLikelihood),
    scale: values.scale.trim(),
    treatment,
    treatmentPlan: values.treatmentPlan.trim(),
    recommendation: values.recommendation.trim(),
    alternatives: linesOf(values.alternatives),
    plainWords: linesOf(values.plainWords),
    ownerId: values.ownerId,
    recommenderId: values.recommenderId,
    revisitOn: values.revisitOn,
    ...(values.answerBy === '' ? {} : { answerBy: values.answerBy }),
    caseNumber: values.caseNumber.trim() === '' ? null : values.caseNumber.trim(),
    annexes: [...annexes],
  };
}

const levelOf = (consequence: string, likelihood: string) => ({
  consequence: Number(consequence),
  likelihood: Number(likelihood),
});
