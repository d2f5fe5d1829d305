import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DecisionContent } from '../../domain/decision/content';
import { aDecisionContent, anAction } from './builders';

type Example = Pick<
  Extract<DecisionContent, { kind: 'riskAcceptance' }>,
  | 'title'
  | 'publicText'
  | 'scenario'
  | 'affectedServices'
  | 'consequenceForCitizens'
  | 'before'
  | 'after'
  | 'treatment'
  | 'treatmentPlan'
  | 'recommendation'
  | 'alternatives'
  | 'plainWords'
> & { actions: readonly { text: string; dueOn: string }[] };

/** The report that belongs to it. */
export const REPORT = {
  fileName: 'risikorapport.pdf',
  contentHash: 'b'.repeat(64),
  mediaType: 'application/pdf',
  bytes: 182_000,
  confidential: false,
};

/** The case of the demo municipality, as long as such a case is, with its report. */
export function usualContent(
  changes: Pick<Partial<DecisionContent>, 'conditions' | 'annexes' | 'recommendation' | 'title'> = {},
): DecisionContent {
  const file = path.resolve(__dirname, '..', '..', 'examples', 'beslutning.json');
  // The file is the demo's own; what is taken of it is what the type says.
  const { actions, title, publicText, scenario, affectedServices, consequenceForCitizens, ...rest } =
    JSON.parse(readFileSync(file, 'utf8')) as Example;
  const { before, after, treatment, treatmentPlan, recommendation, alternatives, plainWords } = rest;
  return aDecisionContent({
    title,
    publicText,
    scenario,
    affectedServices,
    consequenceForCitizens,
    before,
    after,
    treatment,
    treatmentPlan,
    recommendation,
    alternatives,
    plainWords,
    actions: actions.map(({ text, dueOn }, index) =>
      anAction({ actionId: `H${String(index + 1)}`, text, dueOn }),
    ),
    annexes: [REPORT],
    ...changes,
  });
}
