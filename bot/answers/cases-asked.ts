import type { CardJson } from '../../adaptive-cards/card-json';
import { refusalCard } from '../../adaptive-cards/refusal-card';
import { whichCaseCard } from '../../adaptive-cards/answers/which-case-card';
import type { Decision } from '../../domain/decision/decision';
import { decisionIdOf, type DecisionId } from '../../domain/decision/terms';
import { compare } from '../../domain/ground/compare';
import { seesDecision } from '../scene/case-path';
import { TAB_PATHS } from '../scene/tab-paths';
import type { Question } from './answer';
import type { CaseAsked } from './asked';

/** The number of a case as it is written: `D-2026-001`, or only `1` where no year was named. */
export const writtenCase = ({ year, number }: CaseAsked): string =>
  year === null ? String(number) : decisionIdOf(year, number);

const isNamed = (decisionId: DecisionId, { year, number }: CaseAsked): boolean => {
  const [, ofYear, ofNumber] = decisionId.split('-');
  return Number(ofNumber) === number && (year === null || Number(ofYear) === year);
};

/** The cases that the reader may see among those that were named. Any other is as one that is not there. */
export const seenCases = (cases: readonly CaseAsked[], question: Question): readonly Decision[] =>
  seen(question).filter(({ decisionId }) => cases.some((asked) => isNamed(decisionId, asked)));

/** The open cases that the reader may see, the first to be answered first. */
export const openCases = (question: Question): readonly Decision[] =>
  seen(question)
    .filter((decision) => decision.state === 'awaitingApproval')
    .sort((one, other) => compare(one.content.answerBy, other.content.answerBy));

const seen = ({ scene, reader }: Question): readonly Decision[] =>
  [...scene.state.decisions.values()].filter((decision) => seesDecision(decision, reader.personId, scene));

/** The title of a case for its reader; none in a channel. */
export const titleFor = ({ content }: Decision, { reader }: Question): string | null =>
  reader.place === 'channel' ? null : content.title;

/**
 * Answers about one case: about the one that is meant, else asks which. A case that the reader may not see is refused
 * in the words in which one is that does not exist.
 */
export function aboutOneCase(
  cases: readonly CaseAsked[],
  about: 'case' | 'unanswered',
  question: Question,
  answer: (decision: Decision) => CardJson,
): readonly CardJson[] {
  const { scene } = question;
  const [named] = cases;
  const meant = named === undefined ? openCases(question) : seenCases(cases, question);
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) return [answer(only)];
  const { language } = scene;
  const link = scene.tabLink(TAB_PATHS.decisions);
  if (only === undefined && named !== undefined)
    return [refusalCard({ code: 'unknown-decision', value: writtenCase(named) }, { language, link })];
  const lines = meant.map((decision) => ({
    decisionId: decision.decisionId,
    title: titleFor(decision, question),
  }));
  return [whichCaseCard({ language, cases: lines, about, link })];
}
