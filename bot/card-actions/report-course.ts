import type { CardActionOf } from '../../adaptive-cards/card-action';
import { findCompletion } from '../../domain/training/training';
import { reportReceipt } from '../cards/training/reported-courses';
import { trainingIsPrivate, trainingShown } from '../cards/training/training-shown';
import type { Handle } from './action-turn';
import { participationIn } from './typed-course';

/**
 * Jeg har taget …: a course of the person who presses, whoever the card was sent to. The same press again finds it
 * reported and answers with the same receipt.
 */
export const reportCourse: Handle<CardActionOf<'training.report'>> = async (
  action,
  { setting, reader, ports },
) => {
  if (reader.place === 'channel') return trainingIsPrivate(setting);
  const own = participationIn(action, { kind: 'ownWord' });
  const result = await ports.execute({ type: 'ReportCompletion', ...own }, reader.personId);
  const state = result.ok ? result.value : await ports.load();
  const scene = { ...setting, state };
  if (!result.ok)
    return trainingShown('reportForm', reader, scene, { typed: action, refusal: result.refusal });
  const completion = findCompletion(state.training, { ...own, personId: reader.personId });
  return completion === undefined
    ? trainingShown('overview', reader, scene)
    : reportReceipt(completion, scene);
};
