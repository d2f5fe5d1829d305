import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../unreachable';
import type { TrainingEvent } from './events';
import { completionKey, type Training } from './training';

/** Adds one event to the catalogue or the record. The collections are the fold's own. */
export function evolveTraining(training: Training, event: TrainingEvent, at: Instant): void {
  switch (event.type) {
    case 'CourseAdded':
      training.courses.set(event.data.courseId, event.data);
      return;
    case 'CompletionLogged': {
      const completion = { ...event.data, loggedAt: at };
      const { personId } = completion;
      const logged = training.completions.get(personId) ?? [];
      logged.push(completion);
      training.completions.set(personId, logged);
      training.completionsByKey.set(completionKey(completion), completion);
      return;
    }
    default:
      unreachable(event);
  }
}
