import type { CardActionOf } from '../../adaptive-cards/card-action';
import { findCompletion, type Completion, type Participation } from '../../domain/training/training';
import { logForm } from '../cards/training/course-forms';
import { trainingIsPrivate, trainingShown } from '../cards/training/training-shown';
import type { Handle } from './action-turn';
import { participationIn } from './typed-course';

/** Registrér: a coordinator writes down somebody's course, and the form is ready for the next one of the same course. */
export const logCourse: Handle<CardActionOf<'training.log'>> = async (action, { setting, reader, ports }) => {
  if (reader.place === 'channel') return trainingIsPrivate(setting);
  const participation: Participation = {
    personId: action.takenBy ?? '',
    ...participationIn(action, { kind: 'seenByCoordinator' }),
  };
  const result = await ports.execute({ type: 'LogCompletion', ...participation }, reader.personId);
  const state = result.ok ? result.value : await ports.load();
  const scene = { ...setting, state };
  const logged = findCompletion(state.training, participation);
  const isRepeated =
    !result.ok &&
    result.refusal.code === 'completion-already-logged' &&
    logged?.loggedBy === reader.personId &&
    isSame(logged, participation);
  if (!result.ok && !isRepeated)
    return trainingShown('logForm', reader, scene, { typed: action, refusal: result.refusal });
  const { takenCourse, otherTitle, otherProvider, takenOn } = action;
  return logForm(reader.personId, scene, {
    typed: { takenCourse, otherTitle, otherProvider, takenOn },
    ...(logged === undefined ? {} : { logged }),
  });
};

/** Whether what is logged is exactly what was pressed: the press has come twice. Anything else is told. */
const isSame = ({ minutes, evidence }: Completion, wanted: Participation): boolean =>
  minutes === wanted.minutes && JSON.stringify(evidence) === JSON.stringify(wanted.evidence);
