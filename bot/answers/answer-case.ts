import { changedSets, heldNow } from '../../domain/status/changed-sets';
import {
  caseAnswerCard,
  type CaseAnswerView,
  type OwnCaseView,
} from '../../adaptive-cards/answers/case-answer-card';
import { unansweredCard } from '../../adaptive-cards/answers/unanswered-card';
import type { CardJson } from '../../adaptive-cards/card-json';
import { readAnswers } from '../../domain/decision/answers-reading';
import type { Decision } from '../../domain/decision/decision';
import { readDecisionNow, type DecisionReading } from '../../domain/decision/decision-reading';
import { readOwn } from '../../domain/decision/own-reading';
import { isConflicted } from '../../domain/decision/seats';
import { givenAnswer } from '../../domain/decision/with-conditions';
import { casePath } from '../scene/case-path';
import { nameOf } from '../scene/scene';
import { notAllowed, type Question } from './answer';
import type { CaseAsked } from './asked';
import { aboutOneCase, titleFor } from './cases-asked';
import { answeredIn } from '../../domain/decision/answered-in';

/** How a case stands, in short. */
export function answerCase(cases: readonly CaseAsked[], question: Question): readonly CardJson[] {
  if (!question.abilities.viewDecisions) return [notAllowed('viewDecisions', question.scene)];
  return aboutOneCase(cases, 'case', question, (decision) => {
    const reading = readingOf(decision, question);
    return caseAnswerCard(viewOf(reading, question), ownOf(reading, question));
  });
}

/** Who has not answered a case yet; without a number the one that is open. Names are for the reader's own chat. */
export function answerUnanswered(cases: readonly CaseAsked[], question: Question): readonly CardJson[] {
  const { abilities, scene, reader } = question;
  if (!abilities.viewDecisions) return [notAllowed('viewDecisions', scene)];
  return aboutOneCase(cases, 'unanswered', question, (decision) => {
    const reading = readingOf(decision, question);
    const { missing } = readAnswers(reading, scene.state.access);
    const names = missing.map(({ seat }) => nameOf(seat, scene));
    return unansweredCard(
      viewOf(reading, question),
      ownOf(reading, question),
      reader.place === 'channel' ? null : names,
    );
  });
}

const readingOf = (decision: Decision, { scene }: Question): DecisionReading =>
  readDecisionNow(scene.state, decision, scene.now);

function viewOf(reading: DecisionReading, question: Question): CaseAnswerView {
  const { decision, tally, conclusion } = reading;
  const { scene, reader } = question;
  const asker = reader.place === 'channel' ? undefined : reader.personId;
  return {
    language: scene.language,
    decisionId: decision.decisionId,
    title: titleFor(decision, question),
    standing: heldNow(reading, changedSets(scene.state, reading.moment)),
    undecidable: reading.deadlock !== undefined,
    answered: answeredIn(tally),
    body: tally.body,
    answerBy: decision.content.answerBy,
    late: reading.overdue,
    conclusion: conclusion === undefined ? null : { outcome: conclusion.outcome, at: conclusion.at },
    link: scene.tabLink(casePath(decision, asker, scene)),
  };
}

function ownOf(reading: DecisionReading, { scene, reader }: Question): OwnCaseView | null {
  if (reader.place === 'channel') return null;
  const { personId } = reader;
  const { decision } = reading;
  const own = readOwn(scene.state, reading, personId);
  const unanswered = own.isAsked ? own.abilities.seats.filter((open) => open.current === null) : [];
  const { version, contentHash } = decision;
  return {
    given: own.given === undefined ? null : givenAnswer(decision, own.given),
    isConflicted: own.conflict === undefined ? null : isConflicted(decision, personId) ? 'found' : 'declared',
    asked: unanswered.length > 0 ? { version, contentHash } : null,
    missingFor: unanswered.filter((open) => !open.isOwn).map((open) => nameOf(open.seat, scene)),
    isOwnMissing: unanswered.some((open) => open.isOwn),
  };
}
