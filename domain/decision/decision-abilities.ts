import { bodyRoleOn, type Access } from '../access/access';
import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { Decision } from './decision';

/** What a person may do with one decision on a day. Buttons on cards and in the tab come from this map. */
export type DecisionAbilities = { vote: boolean; hasVoted: boolean };

/** `vote` is true for a member of the body who has not answered while the decision awaits approval. */
export function decisionAbilitiesOf(
  access: Access,
  decision: Decision,
  personId: PersonId,
  on: DanishDate,
): DecisionAbilities {
  const hasVoted = decision.votes.some((vote) => vote.personId === personId);
  const isInBody = bodyRoleOn(access, personId, on) !== undefined;
  return { vote: isInBody && !hasVoted && decision.state === 'awaitingApproval', hasVoted };
}

/** Whether a decision still awaits answers after the day by which they were asked for. */
export const isOverdue = (decision: Decision, on: DanishDate): boolean =>
  decision.state === 'awaitingApproval' && decision.content.answerBy < on;

/** The members of the body who have not answered, in roster order. */
export const unanswered = (decision: Decision, body: readonly PersonId[]): readonly PersonId[] =>
  decision.state === 'concluded'
    ? []
    : body.filter((personId) => !decision.votes.some((vote) => vote.personId === personId));
