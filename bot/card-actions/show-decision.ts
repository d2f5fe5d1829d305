import type { CardJson } from '../../adaptive-cards/card-json';
import { refusalCard, withRefusal } from '../../adaptive-cards/refusal-card';
import type { DecisionId } from '../../domain/decision/decision';
import type { Refusal } from '../../domain/refusal';
import { decisionCard } from '../decision-card';
import type { Reader, Scene } from '../scene';
import { TAB_PATHS } from '../tab-paths';

/** A decision as it is now, with a refusal on top if something was refused. */
export function showDecision(
  decisionId: DecisionId,
  reader: Reader,
  scene: Scene,
  refusal?: Refusal,
): CardJson {
  const decision = scene.state.decisions.get(decisionId);
  if (decision === undefined) {
    const link = scene.tabLink(TAB_PATHS.decisions);
    return refusalCard({ code: 'unknown-decision', value: decisionId }, { language: scene.language, link });
  }
  const card = decisionCard(decision, reader, scene);
  return refusal === undefined ? card : withRefusal(card, refusal);
}
