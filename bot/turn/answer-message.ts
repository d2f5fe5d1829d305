import type { CardJson } from '../../adaptive-cards/card-json';
import { refusalCard } from '../../adaptive-cards/refusal-card';
import { abilitiesOf } from '../../domain/access/abilities';
import { rolesOn } from '../../domain/access/access';
import { danishDate } from '../../domain/calendar/danish-time';
import { isShared, languageHeard, type Activity } from './activity';
import { actorOf } from './actor';
import type { Answerer } from '../answers/answer';
import { answerDecisions } from '../answers/answer-decisions';
import { answerHelp, answerNotUnderstood } from '../answers/answer-help';
import { answerStatus } from '../answers/answer-status';
import {
  answerLogCourse,
  answerReportCourse,
  answerReportedCourses,
  answerTraining,
} from '../answers/answer-training';
import { answerWaiting } from '../answers/answer-waiting';
import type { BotPorts } from '../scene/ports';
import { sceneOf } from '../scene/scene-of';
import { TAB_PATHS } from '../scene/tab-paths';
import { topicOf } from '../answers/topic-of';
import { type AnswerTopic } from '../../words/answers/answer-topics';

const ANSWERS: Record<AnswerTopic, Answerer> = {
  waiting: answerWaiting,
  decisions: answerDecisions,
  training: answerTraining,
  reportCourse: answerReportCourse,
  logCourse: answerLogCourse,
  reportedCourses: answerReportedCourses,
  status: answerStatus,
  help: answerHelp,
};

/**
 * What the bot answers to a message, in the language of the words it was asked in. Where it knows none, a person is
 * answered in the language of their Teams and the channel in the municipality's. Who asks comes first.
 */
export async function answerMessage(activity: Activity, ports: BotPorts): Promise<readonly CardJson[]> {
  const actor = await actorOf(activity, ports);
  const asked = topicOf(activity.text ?? '');
  const own = isShared(activity) ? undefined : languageHeard(activity);
  const language = asked?.language ?? own ?? ports.language;
  if (!actor.ok) return [refusalCard(actor.refusal, { language, link: ports.tabLink(TAB_PATHS.overview) })];
  const scene = await sceneOf(ports, language);
  const reader = { personId: actor.value, place: isShared(activity) ? 'channel' : 'person' } as const;
  const abilities = abilitiesOf(rolesOn(scene.state.access, actor.value, danishDate(scene.now)));
  const answer = asked === undefined ? answerNotUnderstood : ANSWERS[asked.topic];
  return answer({ scene, reader, abilities });
}
