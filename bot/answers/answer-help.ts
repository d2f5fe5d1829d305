import type { CardJson } from '../../adaptive-cards/card-json';
import { helpCard } from '../../adaptive-cards/answers/help-card';
import type { Ability } from '../../domain/access/abilities';
import { TAB_PATHS } from '../scene/tab-paths';
import type { Answerer, Question } from './answer';
import { ANSWER_TOPICS, type AnswerTopic } from '../../words/answers/answer-topics';

/** What only some may ask for, and what is answered in the reader's own chat alone. */
const NEEDED: Partial<Record<AnswerTopic, Ability>> = {
  reportCourse: 'reportOwnCourse',
  logCourse: 'logCompletions',
  reportedCourses: 'logCompletions',
};
const PRIVATE: readonly AnswerTopic[] = ['waiting', 'reportCourse', 'logCourse', 'reportedCourses'];

const help = ({ scene, reader, abilities }: Question, notUnderstood: boolean): CardJson =>
  helpCard({
    language: scene.language,
    municipality: scene.municipality,
    commands: ANSWER_TOPICS.filter((topic) => {
      const needed = NEEDED[topic];
      return (
        (reader.place === 'person' || !PRIVATE.includes(topic)) && (needed === undefined || abilities[needed])
      );
    }),
    notUnderstood,
    link: scene.tabLink(TAB_PATHS.overview),
  });

/** What the bot can be asked. */
export const answerHelp: Answerer = (question) => [help(question, false)];

/** The same, to somebody whom the bot did not understand. */
export const answerNotUnderstood: Answerer = (question) => [help(question, true)];
