import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { CardJson } from '../../adaptive-cards/card-json';
import type { Choice } from '../../domain/decision/decision';
import type { ActionTurn } from './action-turn';
import { showDecision } from './show-decision';

type VoteAction = CardActionOf<'decision.approve' | 'decision.reject' | 'decision.return'>;

/**
 * Records a member's own answer to what they were shown. The same press again, under the same or another id, changes
 * nothing and answers with the same card.
 */
export async function castVote(
  action: VoteAction,
  answer: { choice: Choice; reason: string | null },
  { scene, reader, ports }: ActionTurn,
): Promise<CardJson> {
  const { decisionId, version, contentHash } = action;
  const decision = scene.state.decisions.get(decisionId);
  if (decision === undefined) return showDecision(decisionId, reader, scene);
  if (decision.version !== version) return showDecision(decisionId, reader, scene, { code: 'card-outdated' });
  const voter = scene.people.get(reader.personId);
  if (voter === undefined) return showDecision(decisionId, reader, scene, { code: 'not-on-roster' });
  const { name, title } = voter;
  const result = await ports.execute(
    { type: 'CastVote', decisionId, contentHash, ...answer, voter: { name, title } },
    reader.personId,
  );
  if (result.ok) return showDecision(decisionId, reader, { ...scene, state: result.value });
  // What refused it may be newer than what was loaded before.
  return showDecision(decisionId, reader, { ...scene, state: await ports.load() }, result.refusal);
}
