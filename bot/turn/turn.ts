import type { Activity } from './activity';
import { answerMessage } from './answer-message';
import { dispatch } from './dispatch';
import type { BotPorts } from '../scene/ports';
import { pressOf } from './press';
import { rememberPeople } from './remember-people';
import type { TurnAnswer } from './turn-answer';

/**
 * What one activity comes to. A press becomes a card, a message becomes answers, news of people are kept, and
 * everything else is passed over in silence. The activity must have passed the channel's token check.
 */
export async function handleTurn(activity: Activity, ports: BotPorts): Promise<TurnAnswer> {
  const press = pressOf(activity);
  if (press !== undefined) {
    const { card, beside } = await dispatch(press, activity, ports);
    if (activity.type === 'invoke')
      return beside.length === 0 ? { kind: 'card', card } : { kind: 'card', card, beside };
    if (beside.length > 0) return { kind: 'reply', cards: beside };
    // Answering a Submit with a card in its place is not possible; its message is updated instead.
    return activity.replyToId
      ? { kind: 'update', activityId: activity.replyToId, card }
      : { kind: 'reply', cards: [card] };
  }
  switch (activity.type) {
    case 'message':
      await rememberPeople(activity, ports);
      return { kind: 'reply', cards: await answerMessage(activity, ports) };
    case 'installationUpdate':
    case 'conversationUpdate':
      await rememberPeople(activity, ports);
      return { kind: 'nothing' };
    default:
      return { kind: 'nothing' };
  }
}
