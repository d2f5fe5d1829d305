import type { CardJson } from '../../adaptive-cards/card-json';
import { unreachable } from '../../domain/ground/unreachable';
import type { Question } from './answer';
import { answerCase, answerUnanswered } from './answer-case';
import { answerDecisions } from './answer-decisions';
import { answerHelp, answerThanks } from './answer-help';
import { answerNextCourse } from './answer-next-course';
import { answerNextMeeting } from './answer-next-meeting';
import { answerOnTrack } from './answer-on-track';
import { answerStatus } from './answer-status';
import {
  answerLogCourse,
  answerReportCourse,
  answerReportedCourses,
  answerTraining,
} from './answer-training';
import { answerWaiting } from './answer-waiting';
import type { Asked } from './asked';

/** Answers what was asked, as it is now and as the reader may see it where they are. */
export function answerAsked(asked: Asked, question: Question): readonly CardJson[] {
  switch (asked.about) {
    case 'waiting':
      return answerWaiting(question);
    case 'case':
      return answerCase(asked.cases, question);
    case 'unanswered':
      return answerUnanswered(asked.cases, question);
    case 'decisions':
      return answerDecisions(question);
    case 'nextCourse':
      return answerNextCourse(question);
    case 'nextMeeting':
      return answerNextMeeting(question);
    case 'onTrack':
      return answerOnTrack(question);
    case 'status':
      return answerStatus(asked.month, question);
    case 'training':
      return answerTraining(question);
    case 'reportCourse':
      return answerReportCourse(question);
    case 'logCourse':
      return answerLogCourse(question);
    case 'reportedCourses':
      return answerReportedCourses(question);
    case 'help':
      return answerHelp(question);
    case 'thanks':
      return answerThanks(question);
    default:
      return unreachable(asked);
  }
}
