import type { DecisionDraft } from '../../../../../contracts/decision/decision-content';
import { instantOf } from '../../../components/form/danish-moment';
import { draftOf, type DraftName, type DraftParts, type DraftValues } from './draft-values';

/** What must be chosen before there is a card to show: all else may be missing in it. */
const CHOSEN_FIRST: Readonly<Record<string, readonly DraftName[]>> = {
  riskAcceptance: [
    'beforeConsequence',
    'beforeLikelihood',
    'treatment',
    'afterConsequence',
    'afterLikelihood',
  ],
  treatmentPlan: [
    'beforeConsequence',
    'beforeLikelihood',
    'treatment',
    'afterConsequence',
    'afterLikelihood',
  ],
  correctiveApproval: ['measureCode'],
  supplierReview: ['performer'],
  incidentNotNotified: ['awareAt'],
};

/** The case as far as a card can show it, or what must be chosen first. Rows that are half written are left out. */
export function previewedDraft(
  values: DraftValues,
  parts: DraftParts,
): { content: DecisionDraft } | { missing: readonly DraftName[] } {
  const missing = (['kind', 'level', ...(CHOSEN_FIRST[values.kind] ?? [])] as const).filter(
    (name) => values[name] === '' || (name === 'awareAt' && instantOf(values.awareAt) === undefined),
  );
  if (missing.length > 0) return { missing };
  const isWhole = (step: Readonly<Record<string, string>>) =>
    Object.values(step).every((text) => text !== '');
  const content = draftOf(values, {
    ...parts,
    conditions: parts.conditions.filter(isWhole),
    actions: parts.actions.filter(isWhole),
  });
  return content === undefined ? { missing: ['kind'] } : { content };
}
