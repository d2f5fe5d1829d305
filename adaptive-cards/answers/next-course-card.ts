import type { DanishDate } from '../../domain/calendar/danish-time';
import type { MemberStanding } from '../../domain/training/coverage';
import { unreachable } from '../../domain/ground/unreachable';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { SHORT_ANSWER_WORDS } from '../../words/answers/short-answer-words';
import type { Language } from '../../words/language';
import { TRAINING_CARD_WORDS } from '../../words/training/training-card-words';
import { writtenDate } from '../../words/written-dates';
import { askAction } from '../ask-action';
import type { CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { footnote } from '../parts/own-text';
import { shortAnswerCard } from './short-answer-card';

export type NextCourseView = {
  language: Language;
  on: DanishDate;
  /** How the reader stands; null: the municipality follows no courses of theirs. */
  own: { standing: MemberStanding; dueOn: DanishDate | null; hasCourse: boolean } | null;
  /** Whether the municipality has recorded rules of its own. */
  hasRules: boolean;
  mayReport: boolean;
  link: string;
};

/** By when the reader is to take a course, for their own chat only. */
export function nextCourseCard(view: NextCourseView): CardJson {
  const { language, mayReport, link } = view;
  const { course } = SHORT_ANSWER_WORDS[language];
  const { open, commands } = ANSWER_WORDS[language];
  return shortAnswerCard({
    language,
    answer: answerOf(view),
    body: view.own === null ? [] : [footnote(course.noSchedule)],
    buttons: [
      askAction(course.mine, commands.training.ask),
      ...(mayReport
        ? [executeAction(course.report, { verb: 'training.show', shown: 'reportForm', language })]
        : []),
      openTabAction(open, link),
    ],
  });
}

function answerOf({ language, on, own, hasRules }: NextCourseView): string {
  const { course } = SHORT_ANSWER_WORDS[language];
  if (own === null) return course.notFollowed;
  const { standing, dueOn, hasCourse } = own;
  const day = dueOn === null ? null : writtenDate(dueOn, language);
  const ahead = day === null ? null : hasCourse ? course.by(day, hasRules) : course.firstBy(day, hasRules);
  const stands = TRAINING_CARD_WORDS[language].yourStanding[standing];
  switch (standing) {
    case 'inDate':
      return day === null ? course.noDate : course.until(day, hasRules);
    case 'dueSoon':
      return ahead ?? stands;
    case 'missing':
      if (day === null) return course.missing;
      return dueOn !== null && dueOn < on ? course.was(day, hasRules) : (ahead ?? stands);
    case 'notAssessed':
    case 'onLeave':
      return ahead === null || (dueOn !== null && dueOn < on) ? stands : `${stands} ${ahead}`;
    default:
      return unreachable(standing);
  }
}
