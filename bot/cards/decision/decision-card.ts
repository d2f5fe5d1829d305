import type { CardJson } from '../../../adaptive-cards/card-json';
import { decisionApprovalCard } from '../../../adaptive-cards/decision/decision-approval-card';
import { decisionChannelCard } from '../../../adaptive-cards/decision/decision-channel-card';
import { decisionOlderCard } from '../../../adaptive-cards/decision/decision-older-card';
import { decisionRecordedCard } from '../../../adaptive-cards/decision/decision-recorded-card';
import type { Decision } from '../../../domain/decision/decision';
import { seesDecision } from '../../scene/case-path';
import { channelViewOf, decisionViewOf } from './decision-view';
import type { CardReader, Scene } from '../../scene/scene';

/**
 * The card about a decision for a reader at this moment: with buttons for whoever is asked for an answer, the record
 * for those who may see it, and the neutral card in a channel and for everybody else. A card about an earlier
 * version only says that there is a newer one. `title` takes the place of the heading that asks for an answer.
 */
export function decisionCard(
  decision: Decision,
  { personId, place }: CardReader,
  scene: Scene,
  { version = decision.version, title }: { version?: number; title?: string } = {},
): CardJson {
  const isPrivate = place === 'person' && seesDecision(decision, personId, scene);
  const neutral = channelViewOf(decision, scene, place === 'person' ? personId : undefined);
  if (version < decision.version)
    return decisionOlderCard({ ...neutral, ...shownAs(decision, version) }, place);
  if (!isPrivate) return decisionChannelCard(neutral);
  const view = decisionViewOf(decision, personId, scene);
  const { active } = view.mine;
  return active?.current === null ? decisionApprovalCard(view, active, title) : decisionRecordedCard(view);
}

/** The neutral card about a decision, or about an earlier version of it. */
export const channelCardOf = (decision: Decision, scene: Scene, version = decision.version): CardJson =>
  version < decision.version
    ? decisionOlderCard({ ...channelViewOf(decision, scene), ...shownAs(decision, version) }, 'channel')
    : decisionChannelCard(channelViewOf(decision, scene));

/** The version that a card showed, with its hash. */
const shownAs = ({ versions, contentHash }: Decision, version: number) => ({
  version,
  contentHash: versions.find((one) => one.version === version)?.contentHash ?? contentHash,
});
