import {
  decisionsCard,
  type ConcludedDecisionLine,
  type OpenDecisionLine,
} from '../../adaptive-cards/answers/decisions-card';
import { danishDate } from '../../domain/calendar/danish-time';
import type { Decision } from '../../domain/decision/decision';
import { decisionAbilitiesOf, isOverdue } from '../../domain/decision/decision-abilities';
import { momentOf, standing } from '../../domain/decision/standing';
import { givenAnswer } from '../../domain/decision/with-conditions';
import { tallyOf } from '../../domain/decision/tally';
import { seesDecision } from '../scene/case-path';
import { nameOf } from '../scene/scene';
import { TAB_PATHS } from '../scene/tab-paths';
import { notAllowed, type Answerer, type Question } from './answer';
import { answeredIn } from '../../domain/decision/answered-in';

/** Open decisions by the date they are due, and the latest concluded. In a channel without titles and own answers. */
export const answerDecisions: Answerer = (question) => {
  const { scene, reader, abilities } = question;
  if (!abilities.viewDecisions) return [notAllowed('viewDecisions', scene)];
  const decisions = [...scene.state.decisions.values()].filter((one) =>
    seesDecision(one, reader.personId, scene),
  );
  const open = decisions
    .filter((one) => one.state === 'awaitingApproval')
    .sort((a, b) => a.content.answerBy.localeCompare(b.content.answerBy));
  const concluded = decisions
    .filter((one) => one.state === 'concluded')
    .sort((a, b) => b.concludedAt.localeCompare(a.concludedAt));
  return [
    decisionsCard({
      language: scene.language,
      open: open.map((one) => openLine(one, question)),
      concluded: concluded.map((one): ConcludedDecisionLine => ({
        decisionId: one.decisionId,
        title: titleFor(one, question),
        standing: standing(one, momentOf(scene.now)) ?? 'awaitingApproval',
        at: one.concludedAt,
      })),
      link: scene.tabLink(TAB_PATHS.decisions),
    }),
  ];
};

const titleFor = (decision: Decision, { reader }: Question): string | null =>
  reader.place === 'channel' ? null : decision.content.title;

function openLine(decision: Decision, question: Question): OpenDecisionLine {
  const { scene } = question;
  const today = danishDate(scene.now);
  const tally = tallyOf(decision, scene.state.access, today);
  return {
    decisionId: decision.decisionId,
    title: titleFor(decision, question),
    answered: answeredIn(tally),
    body: tally.body,
    answerBy: decision.content.answerBy,
    late: isOverdue(decision, today),
    ...readersPart(decision, question),
  };
}

function readersPart(
  decision: Decision,
  { scene, reader }: Question,
): Pick<OpenDecisionLine, 'yours' | 'missingFor'> {
  if (reader.place === 'channel') return { yours: null, missingFor: [] };
  const { seats } = decisionAbilitiesOf(scene.state, decision, reader.personId, scene.now);
  const own = seats.find((one) => one.isOwn);
  const absent = seats.filter((one) => !one.isOwn && one.current === null);
  return {
    yours: own === undefined ? null : own.current === null ? 'missing' : givenAnswer(decision, own.current),
    missingFor: absent.map((one) => nameOf(one.seat, scene)),
  };
}
