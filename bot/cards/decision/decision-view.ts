import { changedSets, heldNow } from '../../../domain/status/changed-sets';
import type {
  DecisionCardView,
  DecisionChannelView,
} from '../../../adaptive-cards/decision/decision-card-view';
import type { RuleInWords } from '../../../words/decision/rule-sentence';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import type { DanishDate } from '../../../domain/calendar/danish-time';
import type { Decision } from '../../../domain/decision/decision';
import { readAnswers } from '../../../domain/decision/answers-reading';
import { readDecisionNow, type DecisionReading } from '../../../domain/decision/decision-reading';
import { readOwn } from '../../../domain/decision/own-reading';
import { riskIn } from '../../../domain/decision/content';
import { basisOfPolicy, scaleIn } from '../../../domain/decision/policy';
import { readConditions, readSteps } from '../../../domain/decision/step-reading';
import { postponedUntil } from '../../../domain/decision/postponed';
import type { Rule } from '../../../domain/decision/rule';
import { casePath } from '../../scene/case-path';
import { answerViews, mineView } from './decision-answers';
import { stepViews } from './decision-steps';
import { nameOf, type Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

/** What anybody may know of a decision: number, kind, counts and how it stands; with the page that the reader may open. */
export const channelViewOf = (decision: Decision, scene: Scene, reader?: PersonId): DecisionChannelView =>
  channelView(readDecisionNow(scene.state, decision, scene.now), casePath(decision, reader, scene), scene);

function channelView(reading: DecisionReading, path: string, scene: Scene): DecisionChannelView {
  const { decision, conclusion } = reading;
  const { decisionId, version, contentHash, content } = decision;
  return {
    language: scene.language,
    municipality: scene.municipality,
    decisionId,
    version,
    currentVersion: version,
    contentHash,
    kind: content.kind,
    answerBy: content.answerBy,
    overdue: reading.overdue,
    undecidable: reading.deadlock ?? null,
    tally: reading.tally,
    standing: heldNow(reading, changedSets(scene.state, reading.moment)),
    conclusion: conclusion === undefined ? null : { outcome: conclusion.outcome, at: conclusion.at },
    link: scene.tabLink(path),
  };
}

/** The whole of a decision for one reader who may see it. */
export function decisionViewOf(current: Decision, personId: PersonId, scene: Scene): DecisionCardView {
  const { state } = scene;
  const reading = readDecisionNow(state, current, scene.now);
  const { decision, moment } = reading;
  const { content, rule } = decision;
  const answers = readAnswers(reading, state.access);
  return {
    ...channelView(reading, casePath(current, undefined, scene), scene),
    today: moment.on,
    annexLink: scene.tabLink(TAB_PATHS.annexes(decision.decisionId)),
    content,
    scale: scaleIn(content, state.policies) ?? null,
    scaleBasis: basisOfPolicy(state.policies, riskIn(content)?.scaleVersion ?? 0),
    rule: ruleInWords(rule, scene),
    ownerName: nameOf(content.ownerId, scene),
    recommenderName: nameOf(content.recommenderId, scene),
    caseNumber: reading.caseNumber,
    conditions: stepViews(readConditions(decision, moment.on), scene),
    steps: stepViews(readSteps(decision, moment.on), scene),
    answers: answerViews(decision, answers),
    missing: answers.missing.map(({ seat }) => nameOf(seat, scene)),
    conflicts: decision.conflicts.map(({ name, settled }) => ({ name, finding: settled?.finding ?? null })),
    postponedTo: postponedUntil(decision) ?? null,
    ended: endedOf(decision, scene),
    supersededBy: decision.supersededBy?.decisionId ?? null,
    mine: mineView(readOwn(state, reading, personId), reading, personId, scene),
    people: peopleOn(scene, moment.on),
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
