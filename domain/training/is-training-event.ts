import { isOneOf } from '../ground/is-one-of';
import { TRAINING_EVENTS } from './events';

/** Whether an event is about training. */
export const isTrainingEvent = isOneOf(TRAINING_EVENTS);
