import type { CardJson } from '../../adaptive-cards/card-json';
import { refusalCard } from '../../adaptive-cards/refusal-card';
import { abilitiesOf } from '../../domain/access/abilities';
import { rolesOn } from '../../domain/access/access';
import { danishDate } from '../../domain/calendar/danish-time';
import { isShared, languageHeard, type Activity } from './activity';
import { actorOf } from './actor';
import { answerAsked } from '../answers/answer-asked';
import { answerNotUnderstood } from '../answers/answer-help';
import { understand } from '../answers/understand';
import type { BotPorts } from '../scene/ports';
import { sceneOf } from '../scene/scene-of';
import { TAB_PATHS } from '../scene/tab-paths';
import { pressedQuestion } from './pressed-question';

/**
 * What the bot answers to a message, in the language of the words it was asked in. Where they tell none, a person is
 * answered in the language of their Teams and the channel in the municipality's. Who asks comes first.
 */
export async function answerMessage(activity: Activity, ports: BotPorts): Promise<readonly CardJson[]> {
  const actor = await actorOf(activity, ports);
  const understood = understand(activity.text || (pressedQuestion(activity.value) ?? ''));
  const own = isShared(activity) ? undefined : languageHeard(activity);
  const language = understood.language ?? own ?? ports.language;
  if (!actor.ok) return [refusalCard(actor.refusal, { language, link: ports.tabLink(TAB_PATHS.overview) })];
  const scene = await sceneOf(ports, language);
  const reader = { personId: actor.value, place: isShared(activity) ? 'channel' : 'person' } as const;
  const abilities = abilitiesOf(rolesOn(scene.state.access, actor.value, danishDate(scene.now)));
  const question = { scene, reader, abilities };
  return understood.isClear
    ? answerAsked(understood.asked, question)
    : answerNotUnderstood(understood.perhaps, question);
}
