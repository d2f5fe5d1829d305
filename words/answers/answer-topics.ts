/** What the bot can be asked about, in the order of its help. */
export const ANSWER_TOPICS = [
  'waiting',
  'decisions',
  'training',
  'reportCourse',
  'logCourse',
  'reportedCourses',
  'status',
  'help',
] as const;
export type AnswerTopic = (typeof ANSWER_TOPICS)[number];
