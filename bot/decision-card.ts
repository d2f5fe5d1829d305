import { decisionApprovalCard } from '../adaptive-cards/decision/decision-approval-card';
import type { DecisionCardView, DecisionChannelView } from '../adaptive-cards/decision/decision-card-view';
import { decisionChannelCard } from '../adaptive-cards/decision/decision-channel-card';
import { decisionRecordedCard } from '../adaptive-cards/decision/decision-recorded-card';
import type { CardJson } from '../adaptive-cards/card-json';
import { abilitiesOf } from '../domain/access/abilities';
import { bodyRoleOn, managementBodyOn, rolesOn } from '../domain/access/access';
import type { PersonId } from '../domain/access/role';
import { danishDate } from '../domain/calendar/danish-time';
import type { Decision } from '../domain/decision/decision';
import { decisionAbilitiesOf, isOverdue, unanswered } from '../domain/decision/decision-abilities';
import { tallyOf } from '../domain/decision/tally';
import { TAB_PATHS } from './tab-paths';
import { nameOf, type Reader, type Scene } from './scene';

/**
 * The card about a decision for a reader at this moment: with buttons for a member who may answer, the record for
 * those who may read decisions, and the neutral card in a channel and for everybody else.
 */
export function decisionCard(decision: Decision, { personId, place }: Reader, scene: Scene): CardJson {
  const { access } = scene.state;
  const today = danishDate(scene.now);
  if (place === 'channel' || !abilitiesOf(rolesOn(access, personId, today)).viewDecisions) {
    return channelCardOf(decision, scene);
  }
  const view = decisionCardView(decision, personId, scene);
  return decisionAbilitiesOf(access, decision, personId, today).vote
    ? decisionApprovalCard(view)
    : decisionRecordedCard(view);
}

/** The neutral card about a decision. */
export const channelCardOf = (decision: Decision, scene: Scene): CardJson =>
  decisionChannelCard(channelView(decision, scene));

function channelView(decision: Decision, scene: Scene): DecisionChannelView {
  const { decisionId, version, contentHash, content } = decision;
  const concluded = decision.state === 'concluded' ? decision : undefined;
  const today = danishDate(scene.now);
  const body = managementBodyOn(scene.state.access, today);
  return {
    language: scene.language,
    municipality: scene.municipality,
    decisionId,
    version,
    contentHash,
    kind: content.kind,
    answerBy: content.answerBy,
    overdue: isOverdue(decision, today),
    tally: concluded?.tally ?? tallyOf(decision.votes, body),
    concluded: concluded === undefined ? null : { outcome: concluded.outcome, at: concluded.concludedAt },
    link: scene.tabLink(TAB_PATHS.decision(decisionId)),
  };
}

function decisionCardView(decision: Decision, personId: PersonId, scene: Scene): DecisionCardView {
  const { content, votes } = decision;
  const { access } = scene.state;
  const today = danishDate(scene.now);
  return {
    ...channelView(decision, scene),
    title: content.title,
    consequenceForCitizens: content.consequenceForCitizens,
    affectedServices: content.affectedServices,
    plainWords: content.plainWords,
    before: content.before,
    after: content.after,
    scale: content.scale,
    treatment: content.treatment,
    recommendation: content.recommendation,
    revisitOn: content.revisitOn,
    ownerName: nameOf(content.ownerId, scene),
    recommenderName: nameOf(content.recommenderId, scene),
    caseNumber: content.caseNumber,
    answers: votes,
    missing: unanswered(decision, managementBodyOn(access, today)).map((one) => nameOf(one, scene)),
    yours: votes.find((vote) => vote.personId === personId) ?? null,
    inBody: bodyRoleOn(access, personId, today) !== undefined,
  };
}
