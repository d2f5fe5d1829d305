import type { CardActionOf } from '../../adaptive-cards/card-action';
import { trainingShown } from '../cards/training/training-shown';
import type { Handle } from './action-turn';

/** Opens one of the training cards. It only reads. */
export const showTraining: Handle<CardActionOf<'training.show'>> = async (
  { shown },
  { setting, reader, ports },
) => trainingShown(shown, reader, { ...setting, state: await ports.load() });
