import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../unreachable';
import type { TrainingEvent } from './events';
import type { Training } from './training';

/** Adds one event to the catalogue or the record. The maps are the fold's own; the lists in them are replaced. */
export function evolveTraining(training: Training, event: TrainingEvent, at: Instant): void {
  switch (event.type) {
    case 'CourseAdded':
      training.courses.set(event.data.courseId, event.data);
      return;
    case 'CompletionLogged': {
      const { personId } = event.data;
      const earlier = training.completions.get(personId) ?? [];
      training.completions.set(personId, [...earlier, { ...event.data, loggedAt: at }]);
      training.completionCount += 1;
      return;
    }
    default:
      unreachable(event);
  }
}
