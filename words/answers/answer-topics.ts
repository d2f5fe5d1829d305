/** What the bot can be asked about, in the order of its help. */
export const ANSWER_TOPICS = [
  'waiting',
  'case',
  'unanswered',
  'decisions',
  'nextCourse',
  'nextMeeting',
  'onTrack',
  'status',
  'training',
  'reportCourse',
  'logCourse',
  'reportedCourses',
  'help',
  'thanks',
] as const;
export type AnswerTopic = (typeof ANSWER_TOPICS)[number];

/** What somebody asks on purpose, and a button may ask for them. */
export type AskableTopic = Exclude<AnswerTopic, 'thanks'>;
export const ASKABLE_TOPICS = ANSWER_TOPICS.filter((topic): topic is AskableTopic => topic !== 'thanks');
