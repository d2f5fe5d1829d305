import { helpCard } from '../../adaptive-cards/answers/help-card';
import { notUnderstoodCard, type Suggested } from '../../adaptive-cards/answers/not-understood-card';
import { shortAnswerCard } from '../../adaptive-cards/answers/short-answer-card';
import { openTabAction } from '../../adaptive-cards/open-tab-action';
import type { CardJson } from '../../adaptive-cards/card-json';
import type { Ability } from '../../domain/access/abilities';
import { ASKABLE_TOPICS, type AskableTopic } from '../../words/answers/answer-topics';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { SHORT_ANSWER_WORDS } from '../../words/answers/short-answer-words';
import { TAB_PATHS } from '../scene/tab-paths';
import type { Answerer, Question } from './answer';
import type { Asked } from './asked';
import { writtenCase } from './cases-asked';

/** What only some may ask for, and what is answered in the reader's own chat alone. */
const NEEDED: Partial<Record<AskableTopic, Ability>> = {
  case: 'viewDecisions',
  unanswered: 'viewDecisions',
  decisions: 'viewDecisions',
  nextMeeting: 'viewDecisions',
  onTrack: 'viewReports',
  status: 'viewReports',
  reportCourse: 'reportOwnCourse',
  logCourse: 'logCompletions',
  reportedCourses: 'logCompletions',
};
const PRIVATE: readonly AskableTopic[] = [
  'waiting',
  'nextCourse',
  'reportCourse',
  'logCourse',
  'reportedCourses',
];

/** Whether the reader would be answered if they asked about something where they are. */
function mayAsk(topic: AskableTopic, { reader, abilities }: Question): boolean {
  const needed = NEEDED[topic];
  return (
    (reader.place === 'person' || !PRIVATE.includes(topic)) && (needed === undefined || abilities[needed])
  );
}

/** What the bot can be asked. */
export const answerHelp: Answerer = (question) => {
  const { scene, reader } = question;
  return [
    helpCard({
      language: scene.language,
      municipality: scene.municipality,
      commands: ASKABLE_TOPICS.filter((topic) => topic !== 'help' && mayAsk(topic, question)),
      isShared: reader.place === 'channel',
      link: scene.tabLink(TAB_PATHS.overview),
    }),
  ];
};

/** As many as have room beside the way to everything else. */
const MOST_GUESSES = 2;
const EXAMPLES: readonly AskableTopic[] = ['waiting', 'onTrack', 'decisions', 'training'];

/** Says that it was not understood, and offers what was perhaps meant, or what people ask most. */
export function answerNotUnderstood(perhaps: readonly Asked[], question: Question): readonly CardJson[] {
  const guesses = perhaps.flatMap(suggestedOf).filter(({ topic }) => mayAsk(topic, question));
  const examples = EXAMPLES.filter((topic) => mayAsk(topic, question)).map(bare);
  const offered = (guesses.length > 0 ? guesses : examples).slice(0, MOST_GUESSES);
  return [
    notUnderstoodCard({
      language: question.scene.language,
      suggested: [...offered.filter(({ topic }) => topic !== 'help'), bare('help')],
      isGuess: guesses.length > 0,
    }),
  ];
}

const bare = (topic: AskableTopic): Suggested => ({ topic, caseNumber: null });

function suggestedOf(asked: Asked): readonly Suggested[] {
  if (asked.about === 'thanks') return [];
  const named = asked.about === 'case' || asked.about === 'unanswered' ? asked.cases[0] : undefined;
  return [{ topic: asked.about, caseNumber: named === undefined ? null : writtenCase(named) }];
}

/** To somebody who is polite. */
export const answerThanks: Answerer = ({ scene: { language, tabLink } }) => [
  shortAnswerCard({
    language,
    answer: SHORT_ANSWER_WORDS[language].thanks,
    buttons: [openTabAction(ANSWER_WORDS[language].open, tabLink(TAB_PATHS.overview))],
  }),
];
