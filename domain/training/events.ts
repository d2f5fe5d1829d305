import type { Completion, Course } from './training';

export type TrainingEvent =
  { type: 'CourseAdded'; data: Course } | { type: 'CompletionLogged'; data: Omit<Completion, 'loggedAt'> };
