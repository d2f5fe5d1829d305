import type { Access } from '../access/access';
import { danishDate, type DanishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { listTooLong, requireText, textTooLong } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import { writtenLength } from '../ground/written-length';
import { actionsIn, riskIn, type DecisionContent, type Framing, type RiskPart } from './content';
import type { Decisions } from './decision';
import { scaleOf, policyVersion, type Policies } from './policy';
import { gateOf, isOnScale, reaches, scoreOf } from './scale';
import { delegationOn } from '../access/delegation';
import { DECISION_MOST } from './decision-limits';
import type { DecisionRefusal } from './refusals';

type State = { access: Access; decisions: Decisions; policies: Policies };

/**
 * The first thing wrong with an item that is to be put before the deciders on a day, or nothing. `earlier`: the item as
 * it is, where a new version of it is written.
 */
export function contentRefusal(
  state: State,
  content: DecisionContent,
  today: DanishDate,
  earlier?: DecisionContent,
): DecisionRefusal | undefined {
  return (
    sizeRefusal(content, earlier) ??
    lengthRefusal(content) ??
    framingRefusal(content, today) ??
    subjectRefusal(content, today) ??
    peopleRefusal(state.access, content) ??
    riskRefusal(state.policies, content) ??
    levelRefusal(state.access, content, today) ??
    supersedesRefusal(state.decisions, content)
  );
}

/**
 * How much an item holds is said before it is put forward, and never after: what the answers have added to it since,
 * a new version may keep.
 */
function sizeRefusal(content: DecisionContent, earlier?: DecisionContent): DecisionRefusal | undefined {
  const size = earlier === undefined ? 0 : writtenLength(earlier);
  if (writtenLength(content) > Math.max(DECISION_MOST.content, size))
    return { code: 'text-too-long', field: 'content', most: DECISION_MOST.content };
  const most = Math.max(DECISION_MOST.conditions, earlier?.conditions.length ?? 0);
  return content.conditions.length > most ? { code: 'list-too-long', field: 'conditions', most } : undefined;
}

/** What an item may leave out or leave empty, and may not overfill. */
const lengthRefusal = (content: DecisionContent): DecisionRefusal | undefined =>
  listTooLong('affectedServices', content.affectedServices, DECISION_MOST.affectedServices) ??
  first(content.affectedServices, (service) =>
    textTooLong('affectedServices', service, DECISION_MOST.affectedService),
  ) ??
  listTooLong('plainWords', content.plainWords, DECISION_MOST.plainWordLines) ??
  first(content.plainWords, (line) => textTooLong('plainWords', line, DECISION_MOST.plainWord)) ??
  listTooLong('alternatives', content.alternatives, DECISION_MOST.alternatives) ??
  first(content.alternatives, (alternative) =>
    textTooLong('alternatives', alternative, DECISION_MOST.alternative),
  ) ??
  textTooLong('caseNumber', content.caseNumber ?? '', DECISION_MOST.caseNumber) ??
  listTooLong('annexes', content.annexes, DECISION_MOST.annexes) ??
  listTooLong('actions', actionsIn(content), DECISION_MOST.actions) ??
  textTooLong('treatmentPlan', riskIn(content)?.treatmentPlan ?? '', DECISION_MOST.treatmentPlan) ??
  (content.kind === 'measureApproval'
    ? listTooLong('measures', content.measures, DECISION_MOST.measures)
    : undefined);

function framingRefusal(content: DecisionContent, today: DanishDate): DecisionRefusal | undefined {
  if (content.annexes.length === 0) return { code: 'annex-missing' };
  return (
    requireText('title', content.title, DECISION_MOST.title) ??
    requireText('publicText', content.publicText, DECISION_MOST.publicText) ??
    requireText(
      'consequenceForCitizens',
      content.consequenceForCitizens,
      DECISION_MOST.consequenceForCitizens,
    ) ??
    requireText('recommendation', content.recommendation, DECISION_MOST.recommendation) ??
    dateRefusal('answer', 'answerBy', content.answerBy, today) ??
    (content.revisitOn === null
      ? revisitMissing(content)
      : dateRefusal('revisit', 'revisitOn', content.revisitOn, today)) ??
    first(content.conditions, (one) => stepRefusal('condition', one, today)) ??
    first(actionsIn(content), (one) => stepRefusal('action', one, today))
  );
}

/** An accepted risk must be looked at again (sikkerdigital.dk, Handling); so must what was approved once for all. */
const revisitMissing = (content: DecisionContent): DecisionRefusal | undefined =>
  content.kind === 'incidentNotNotified' ? undefined : { code: 'text-missing', field: 'revisitOn' };

function subjectRefusal(content: DecisionContent, today: DanishDate): DecisionRefusal | undefined {
  switch (content.kind) {
    case 'riskAcceptance':
      return riskTextRefusal(content);
    case 'treatmentPlan':
      return (
        riskTextRefusal(content) ?? (content.actions.length === 0 ? { code: 'actions-missing' } : undefined)
      );
    case 'measureApproval':
      if (content.measures.length === 0) return { code: 'measures-missing' };
      return first(
        content.measures,
        (one) =>
          requireText('measureTitle', one.title, DECISION_MOST.measureTitle) ??
          requireText('measureSummary', one.summary, DECISION_MOST.measureSummary) ??
          requireText('measureVersion', one.version, DECISION_MOST.measureVersion) ??
          // Contents from before the name was asked for do without it, and mean what they did.
          (one.performerName === undefined
            ? undefined
            : requireText('performerName', one.performerName, DECISION_MOST.performerName)),
      );
    case 'correctiveApproval':
      return (
        requireText('deficiency', content.deficiency, DECISION_MOST.deficiency) ??
        requireText('correction', content.correction, DECISION_MOST.correction) ??
        dateRefusal('fact', 'foundOn', content.foundOn, today)
      );
    case 'policy':
      return (
        requireText('policyName', content.policyName, DECISION_MOST.policyName) ??
        requireText('policyVersion', content.policyVersion, DECISION_MOST.policyVersion) ??
        requireText('summary', content.summary, DECISION_MOST.summary)
      );
    case 'supplierReview':
      return (
        requireText('supplier', content.supplier, DECISION_MOST.supplier) ??
        requireText('period', content.period, DECISION_MOST.period) ??
        requireText('findings', content.findings, DECISION_MOST.findings)
      );
    case 'incidentNotNotified':
      return (
        requireText('incidentReference', content.incidentReference, DECISION_MOST.incidentReference) ??
        requireText('assessment', content.assessment, DECISION_MOST.assessment) ??
        requireText('reason', content.reason, DECISION_MOST.notNotifiedReason) ??
        (Number.isNaN(Date.parse(content.awareAt))
          ? { code: 'date-invalid', field: 'awareAt', value: content.awareAt }
          : dateRefusal('fact', 'awareAt', danishDate(content.awareAt), today))
      );
    default:
      return unreachable(content);
  }
}

/** An accepted risk says why in plain words (sikkerdigital.dk, Handling; invariant 5). */
const riskTextRefusal = ({ scenario, plainWords }: RiskPart & Framing): DecisionRefusal | undefined =>
  requireText('scenario', scenario, DECISION_MOST.scenario) ??
  requireText('plainWords', plainWords.join(' '), DECISION_MOST.plainWords);

function peopleRefusal(access: Access, content: DecisionContent): DecisionRefusal | undefined {
  const named = [
    content.ownerId,
    content.recommenderId,
    ...content.conditions.map((one) => one.ownerId),
    ...actionsIn(content).map((one) => one.ownerId),
  ];
  const unknown = named.find((personId) => !access.memberships.has(personId));
  return unknown === undefined ? undefined : { code: 'unknown-person', value: unknown };
}

function riskRefusal(policies: Policies, content: DecisionContent): DecisionRefusal | undefined {
  const risk = riskIn(content);
  if (risk === undefined) return undefined;
  const current = policyVersion(policies);
  if (risk.scaleVersion !== current) return { code: 'scale-changed', current };
  const scale = scaleOf(policies, current);
  if (scale === undefined || !isOnScale(scale, risk.before) || !isOnScale(scale, risk.after))
    return { code: 'risk-level-outside-scale' };
  const needed = gateOf(scale, risk.after);
  return reaches(content.level, needed) ? undefined : { code: 'level-too-low', needed };
}

function levelRefusal(
  access: Access,
  content: DecisionContent,
  today: DanishDate,
): DecisionRefusal | undefined {
  if (content.level !== 'delegate')
    return content.delegationId === null ? undefined : { code: 'delegation-not-valid' };
  // NIS 2-loven § 7: the body itself approves measures, also corrective ones; only single risks can be delegated.
  if (content.kind !== 'riskAcceptance') return { code: 'not-delegable', kind: content.kind };
  const delegation = delegationOn(access.delegations, content.delegationId, today);
  if (delegation === undefined) return { code: 'delegation-not-valid' };
  const score = scoreOf(content.after);
  return score > delegation.ceiling
    ? { code: 'above-ceiling', score, ceiling: delegation.ceiling }
    : undefined;
}

function supersedesRefusal(
  decisions: Decisions,
  { supersedes }: DecisionContent,
): DecisionRefusal | undefined {
  if (supersedes === null) return undefined;
  const earlier = decisions.get(supersedes);
  if (earlier === undefined) return { code: 'unknown-decision', value: supersedes };
  const isApproved = earlier.state === 'concluded' && earlier.outcome === 'approved';
  return isApproved && earlier.supersededBy === null
    ? undefined
    : { code: 'supersedes-not-approved', decisionId: supersedes };
}

/** What is wrong with a condition or a step of the treatment: its words or its date. */
export const stepRefusal = (
  field: 'condition' | 'action',
  { text, dueOn }: { text: string; dueOn: DanishDate },
  today: DanishDate,
): DecisionRefusal | undefined =>
  requireText(field, text, DECISION_MOST.step) ?? dateRefusal('step', `${field}DueOn`, dueOn, today);

const first = <Item>(
  items: readonly Item[],
  refusalOf: (item: Item) => DecisionRefusal | undefined,
): DecisionRefusal | undefined => items.map(refusalOf).find((one) => one !== undefined);
