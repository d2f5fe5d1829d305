import { may, type DecideContext } from '../access/decide-context';
import { dateRefusal } from '../calendar/date-limits';
import { danishDate } from '../calendar/danish-time';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import type { DecisionCommand } from './commands';
import type { DecisionState } from './decision-state';
import { DECISION_MOST } from './decision-limits';
import type { DecisionEvent } from './events';
import type { DecisionResult } from './refusals';

type Of<Type extends DecisionCommand['type']> = Extract<DecisionCommand, { type: Type }>;
type Decided = DecisionResult<readonly DecisionEvent[]>;

/** Records that a matter was sent on to økonomiudvalget or kommunalbestyrelsen. Too late for the papers is said, not refused. */
export function refer(
  { decisions }: DecisionState,
  { decisionId, referral }: Of<'ReferDecision'>,
  context: DecideContext,
): Decided {
  if (!may(context, 'followUpDecisions'))
    return refuse({ code: 'not-allowed', ability: 'followUpDecisions' });
  const decision = decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  if (decision.state === 'withdrawn') return refuse({ code: 'decision-withdrawn', decisionId });
  const today = danishDate(context.now);
  const { politicalBody, sentOn, meetingOn } = referral;
  const wrong =
    dateRefusal('fact', 'sentOn', sentOn, today) ??
    dateRefusal('cycle', 'meetingOn', meetingOn, today) ??
    requireText('caseNumber', referral.caseNumber, DECISION_MOST.caseNumber);
  if (wrong !== undefined) return refuse(wrong);
  if (meetingOn < sentOn)
    return refuse({ code: 'date-too-early', field: 'meetingOn', value: meetingOn, limit: sentOn });
  const told = { politicalBody, sentOn, meetingOn, caseNumber: referral.caseNumber.trim() };
  const isSo = decision.referrals.some(
    (one) =>
      one.politicalBody === politicalBody &&
      one.sentOn === sentOn &&
      one.meetingOn === meetingOn &&
      one.caseNumber === told.caseNumber,
  );
  const referralId = `O${String(decision.referrals.length + 1)}`;
  return ok(isSo ? [] : [{ type: 'DecisionReferred', data: { decisionId, referralId, ...told } }]);
}

/** Records what the political body decided; a later record corrects an earlier one. It settles nothing in the item. */
export function answerReferral(
  { decisions }: DecisionState,
  { decisionId, referralId, answer }: Of<'AnswerReferral'>,
  context: DecideContext,
): Decided {
  if (!may(context, 'followUpDecisions'))
    return refuse({ code: 'not-allowed', ability: 'followUpDecisions' });
  const decision = decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  const referral = decision.referrals.find((one) => one.referralId === referralId);
  if (referral === undefined) return refuse({ code: 'unknown-step', value: referralId });
  const { referralOutcome, decidedOn } = answer;
  const wrong =
    dateRefusal('fact', 'decidedOn', decidedOn, danishDate(context.now)) ??
    requireText('caseNumber', answer.caseNumber, DECISION_MOST.caseNumber);
  if (wrong !== undefined) return refuse(wrong);
  if (decidedOn < referral.sentOn)
    return refuse({ code: 'date-too-early', field: 'decidedOn', value: decidedOn, limit: referral.sentOn });
  const told = { referralOutcome, decidedOn, caseNumber: answer.caseNumber.trim() };
  const known = referral.answer;
  const isSo =
    known?.referralOutcome === referralOutcome &&
    known.decidedOn === decidedOn &&
    known.caseNumber === told.caseNumber;
  return ok(isSo ? [] : [{ type: 'ReferralAnswered', data: { decisionId, referralId, ...told } }]);
}
