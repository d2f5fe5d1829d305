import type { DecisionContent } from '../decision/content';
import type { Decision, Decisions } from '../decision/decision';
import { isPutForwardAgain } from '../decision/reopened';
import { isInForce, standing, type Moment } from '../decision/standing';
import type { ApprovalAnswer } from './approval-answer';
import { countedConfirmation, type Incident } from './incident';

/**
 * What a significant incident asks about: measures and policies (forordning 2024/2690, bilag 1.1.2) and what was decided of risks
 * (2.1.4). A benchmark: the regulation does not bind a municipality as such, and the Act names no occasion.
 */
const KINDS_IN_QUESTION: readonly DecisionContent['kind'][] = [
  'measureApproval',
  'correctiveApproval',
  'policy',
  'riskAcceptance',
  'treatmentPlan',
];

/** An approval, and what was answered since the facts changed last; null: nothing. */
export type ApprovalInQuestion = { decision: Decision; answer: ApprovalAnswer | null; isOpen: boolean };

/**
 * The approvals about which an incident asks whether they still hold: every one that was in force when it was confirmed as
 * significant, or when what is known of it changed since. What was approved later was decided with that knowledge. An approval is
 * asked about until somebody answers; one that is to be taken up again until a new case is put forward. An exercise asks about none.
 */
export function approvalsInQuestion(
  decisions: Decisions,
  incident: Incident,
  moment: Moment,
): readonly ApprovalInQuestion[] {
  const { factsAt, kind, isExercise } = incident;
  const isAsking =
    kind === 'incident' && !isExercise && countedConfirmation(incident)?.significance === 'significant';
  if (!isAsking || factsAt === null) return [];
  return [...decisions.values()].flatMap((decision): ApprovalInQuestion[] => {
    if (!KINDS_IN_QUESTION.includes(decision.content.kind)) return [];
    const isOlder =
      decision.state === 'concluded' && decision.outcome === 'approved' && decision.concludedAt <= factsAt;
    if (!isOlder) return [];
    const answer = countedAnswer(incident, decision);
    const holds = isInForce(standing(decision, moment));
    // What holds no more by itself waits for its own reason; an answer that was given stays in sight.
    if (!holds && answer === null) return [];
    const isDone = !holds || answer?.verdict === 'holds' || isPutForwardAgain(decisions, decision);
    return [{ decision, answer, isOpen: !isDone }];
  });
}

/** The last answer about an approval since the facts changed. */
const countedAnswer = (
  { approvalAnswers, answersFrom }: Incident,
  { decisionId, version }: Decision,
): ApprovalAnswer | null =>
  approvalAnswers
    .slice(answersFrom)
    .findLast((one) => one.decisionId === decisionId && one.version === version) ?? null;
