import type { CardJson } from '../../adaptive-cards/card-json';
import { helpCard } from '../../adaptive-cards/answers/help-card';
import { TAB_PATHS } from '../tab-paths';
import { TOPICS } from '../words-understood';
import type { Answer, Question } from './answer';

const help = ({ scene, reader }: Question, notUnderstood: boolean): CardJson =>
  helpCard({
    language: scene.language,
    municipality: scene.municipality,
    commands: TOPICS.filter((topic) => topic !== 'waiting' || reader.place === 'person'),
    notUnderstood,
    link: scene.tabLink(TAB_PATHS.overview),
  });

/** What the bot can be asked. */
export const answerHelp: Answer = (question) => [help(question, false)];

/** The same, to somebody whom the bot did not understand. */
export const answerNotUnderstood: Answer = (question) => [help(question, true)];
