import type {
  DecisionCardView,
  DecisionChannelView,
} from '../../../adaptive-cards/decision/decision-card-view';
import type { RuleInWords } from '../../../words/decision/rule-sentence';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import { danishDate, type DanishDate } from '../../../domain/calendar/danish-time';
import { riskIn } from '../../../domain/decision/content';
import { deadlockOf } from '../../../domain/decision/why-undecidable';
import type { Decision } from '../../../domain/decision/decision';
import { isOverdue, unanswered } from '../../../domain/decision/decision-abilities';
import { postponedUntil } from '../../../domain/decision/postponed';
import { scaleOf } from '../../../domain/decision/policy';
import type { Rule } from '../../../domain/decision/rule';
import { momentOf, standing } from '../../../domain/decision/standing';
import { tallyOf } from '../../../domain/decision/tally';
import { casePath } from '../../scene/case-path';
import { answerView, mineOf, shownVotes } from './decision-answers';
import { actionViews, conditionViews } from './decision-steps';
import { nameOf, type Scene } from '../../scene/scene';

/** What anybody may know of a decision: number, kind, counts and how it stands; with the page that the reader may open. */
export function channelViewOf(decision: Decision, scene: Scene, reader?: PersonId): DecisionChannelView {
  const { decisionId, version, contentHash, content, conclusions } = decision;
  const today = danishDate(scene.now);
  const conclusion = conclusions.findLast((one) => one.version === version);
  return {
    language: scene.language,
    municipality: scene.municipality,
    decisionId,
    version,
    currentVersion: version,
    contentHash,
    kind: content.kind,
    answerBy: content.answerBy,
    overdue: isOverdue(decision, today),
    undecidable: deadlockOf(decision, scene.state.access, today) ?? null,
    tally: conclusion?.tally ?? tallyOf(decision, scene.state.access, today),
    // A card is never older than what it is about, but a clock behind another one may say so.
    standing: standing(decision, momentOf(scene.now)) ?? 'awaitingApproval',
    conclusion: conclusion === undefined ? null : { outcome: conclusion.outcome, at: conclusion.at },
    link: scene.tabLink(casePath(decision, reader, scene)),
  };
}

/** The whole of a decision for one reader who may see it. */
export function decisionViewOf(decision: Decision, personId: PersonId, scene: Scene): DecisionCardView {
  const { content, rule } = decision;
  const { access, policies } = scene.state;
  const today = danishDate(scene.now);
  const risk = riskIn(content);
  const votes = shownVotes(decision, scene, today);
  return {
    ...channelViewOf(decision, scene),
    today,
    content,
    scale: risk === undefined ? null : (scaleOf(policies, risk.scaleVersion) ?? null),
    rule: ruleInWords(rule, scene),
    ownerName: nameOf(content.ownerId, scene),
    recommenderName: nameOf(content.recommenderId, scene),
    caseNumber: decision.journal?.caseNumber ?? content.caseNumber,
    conditions: conditionViews(decision, scene, today),
    steps: actionViews(decision, scene, today),
    answers: votes.map((one) => answerView(decision, one)),
    missing: unanswered(decision, access, today).map((one) => nameOf(one, scene)),
    conflicts: decision.conflicts.map((one) => ({
      name: one.name,
      finding: one.settled?.finding ?? null,
    })),
    postponedTo: postponedUntil(decision) ?? null,
    ended: endedOf(decision, scene),
    supersededBy: decision.supersededBy?.decisionId ?? null,
    mine: mineOf(decision, personId, scene, today),
    people: peopleOn(scene, today),
  };
}

/** A rule with the delegate's name. */
const ruleInWords = (rule: Rule, scene: Scene): RuleInWords =>
  rule.by === 'body'
    ? rule
    : { by: 'delegate', delegationId: rule.delegationId, delegateName: nameOf(rule.delegateId, scene) };

function endedOf(decision: Decision, scene: Scene): DecisionCardView['ended'] {
  if (decision.state === 'withdrawn')
    return {
      name: nameOf(decision.withdrawnBy, scene),
      reason: decision.reason,
      at: decision.withdrawnAt,
    };
  const { revoked } = decision;
  return revoked === null ? null : { name: revoked.name, reason: revoked.reason, at: revoked.at };
}

/** Everybody with a role today, by name: whom a condition can be given to. */
const peopleOn = ({ state, people }: Scene, today: DanishDate): DecisionCardView['people'] =>
  [...state.access.memberships.keys()]
    .filter((personId) => rolesOn(state.access, personId, today).length > 0)
    .flatMap((personId) => {
      const person = people.get(personId);
      return person === undefined ? [] : [{ personId, name: person.name, title: person.title }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
