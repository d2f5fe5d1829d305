import type { CardActionOf } from '../../adaptive-cards/card-action';
import { withRefusal } from '../../adaptive-cards/refusal-card';
import { completionOf } from '../../domain/training/training';
import { awaitingCourses, reportedCourse } from '../cards/training/reported-courses';
import { trainingIsPrivate, trainingShown } from '../cards/training/training-shown';
import type { Handle } from './action-turn';

/** Bekræft: a coordinator has seen that a report is so. In the list the others still wait; a card of its own is settled. */
export const verifyCourse: Handle<CardActionOf<'training.verify'>> = async (
  { completionId, on },
  { setting, reader, ports },
) => {
  if (reader.place === 'channel') return trainingIsPrivate(setting);
  const reported = completionOf((await ports.load()).training, completionId);
  // A link or a file stays the evidence; a mere statement gives way to what the coordinator says to have seen.
  const evidence = reported?.evidence.kind === 'ownWord' ? ({ kind: 'seenByCoordinator' } as const) : null;
  const command = { type: 'VerifyCompletion', completionId, evidence } as const;
  const result = await ports.execute(command, reader.personId);
  const state = result.ok ? result.value : await ports.load();
  const scene = { ...setting, state };
  if (result.ok)
    return on === 'card'
      ? reportedCourse(completionId, reader.personId, scene)
      : awaitingCourses(reader.personId, scene, completionOf(state.training, completionId));
  const { refusal } = result;
  return on === 'card' && refusal.code !== 'not-allowed'
    ? withRefusal(reportedCourse(completionId, reader.personId, scene), refusal)
    : trainingShown('awaiting', reader, scene, { refusal });
};
