import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { CardJson } from '../../adaptive-cards/card-json';
import type { Choice } from '../../domain/decision/decision';
import type { Oversight } from '../../domain/oversight';
import type { Refusal } from '../../domain/refusal';
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
  { setting, reader, ports }: ActionTurn,
): Promise<CardJson> {
  const { decisionId, version, contentHash } = action;
  const show = async (state: Oversight | Promise<Oversight>, refusal?: Refusal) =>
    showDecision(decisionId, reader, { ...setting, state: await state }, refusal);
  const voter = setting.people.get(reader.personId);
  if (voter === undefined) return show(ports.load(), { code: 'not-on-roster' });
  const { name, title } = voter;
  const command = {
    type: 'CastVote',
    decisionId,
    version,
    contentHash,
    ...answer,
    voter: { name, title },
  } as const;
  const result = await ports.execute(command, reader.personId);
  return result.ok ? show(result.value) : show(ports.load(), result.refusal);
}
