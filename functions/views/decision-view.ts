import { managementBodyOn } from '../../domain/access/access';
import type { PersonId } from '../../domain/access/role';
import { danishDate, type DanishDate } from '../../domain/calendar/danish-time';
import type { Decision } from '../../domain/decision/decision';
import { decisionAbilitiesOf, isOverdue, unanswered } from '../../domain/decision/decision-abilities';
import { tallyOf } from '../../domain/decision/tally';
import type { Oversight } from '../../domain/oversight';
import type { DecisionDetail, DecisionSummary } from '../contracts/decision';
import type { ShowPerson } from './person-view';

/** A decision in a list, as one reader sees it on a day. */
export function decisionSummary(
  state: Oversight,
  decision: Decision,
  { personId, today }: { personId: PersonId; today: DanishDate },
): DecisionSummary {
  const { decisionId, version, content, submittedAt, votes } = decision;
  const concluded = decision.state === 'concluded' ? decision : undefined;
  return {
    decisionId,
    version,
    title: content.title,
    kind: content.kind,
    state: decision.state,
    outcome: concluded?.outcome ?? null,
    overdue: isOverdue(decision, today),
    submittedAt,
    answerBy: content.answerBy,
    revisitOn: content.revisitOn,
    caseNumber: content.caseNumber,
    tally: concluded?.tally ?? tallyOf(votes, managementBodyOn(state.access, today)),
    mine: decisionAbilitiesOf(state.access, decision, personId, today),
  };
}

/** A decision with everything that the record holds. */
export function decisionDetail(
  state: Oversight,
  decision: Decision,
  reader: { personId: PersonId; today: DanishDate; show: ShowPerson },
): DecisionDetail {
  const { content, contentHash, submittedBy, votes } = decision;
  const concludedAt = decision.state === 'concluded' ? decision.concludedAt : null;
  const bodyOn = concludedAt === null ? reader.today : danishDate(concludedAt);
  return {
    ...decisionSummary(state, decision, reader),
    contentHash,
    content: {
      ...content,
      affectedServices: [...content.affectedServices],
      alternatives: [...content.alternatives],
      plainWords: [...content.plainWords],
      annexes: [...content.annexes],
    },
    owner: reader.show(content.ownerId),
    recommender: reader.show(content.recommenderId),
    submittedBy: reader.show(submittedBy),
    concludedAt,
    votes: [...votes],
    unanswered: unanswered(decision, managementBodyOn(state.access, bodyOn)).map(reader.show),
  };
}
