import type { CardJson } from '../../adaptive-cards/card-json';
import { refusalCard } from '../../adaptive-cards/refusal-card';
import type { DecisionId } from '../../domain/decision/terms';
import type { Refusal } from '../../domain/refusal';
import { decisionCard } from '../cards/decision/decision-card';
import { refusedCard } from '../cards/refused-card';
import type { CardReader, Scene } from '../scene/scene';
import { TAB_PATHS } from '../scene/tab-paths';

/** A decision as it is now, with a refusal on top if something was refused. */
export function showDecision(
  decisionId: DecisionId,
  reader: CardReader,
  scene: Scene,
  refusal?: Refusal,
): CardJson {
  const decision = scene.state.decisions.get(decisionId);
  if (decision === undefined) return unknownDecision(decisionId, scene);
  const card = decisionCard(decision, reader, scene);
  return refusedCard(card, refusal, scene);
}

/** What a card about one version of a decision shows when it is fetched anew. */
export function showRefreshedDecision(
  { decisionId, version }: { decisionId: DecisionId; version: number },
  reader: CardReader,
  scene: Scene,
): CardJson {
  const decision = scene.state.decisions.get(decisionId);
  return decision === undefined
    ? unknownDecision(decisionId, scene)
    : decisionCard(decision, reader, scene, { version });
}

const unknownDecision = (decisionId: DecisionId, { language, tabLink }: Scene): CardJson =>
  refusalCard(
    { code: 'unknown-decision', value: decisionId },
    { language, link: tabLink(TAB_PATHS.decisions) },
  );
