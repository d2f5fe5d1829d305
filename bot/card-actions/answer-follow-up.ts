import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { followUpShown } from './show-follow-up';

/** Svar: the answer of the one who was asked, or of a coordinator for them. The first answer stands. */
export const answerFollowUp: Handle<CardActionOf<'followUp.answer'>> = async (
  { followUpId, answerText },
  { setting, reader, ports },
) => {
  const command = { type: 'AnswerFollowUp', followUpId, text: answerText ?? '' } as const;
  const result = await ports.execute(command, reader.personId);
  const state = result.ok ? result.value : await ports.load();
  return followUpShown(followUpId, reader, { ...setting, state }, result.ok ? undefined : result.refusal);
};
