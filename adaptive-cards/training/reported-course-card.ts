import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { plainText, shortened } from '../parts/plain-text';
import { unreachable } from '../../domain/ground/unreachable';
import { COURSE_FORM_WORDS } from '../../words/training/course-form-words';
import type { Language } from '../../words/language';
import type { NamedCourse } from './course-log-card';
import { courseLines } from './course-line';

export type ReportedCourseState = 'awaiting' | 'verified' | 'corrected' | 'annulled' | 'erased';

export type ReportedCourseView = NamedCourse & {
  language: Language;
  municipality: string;
  completionId: string;
  state: ReportedCourseState;
  /** Whether the reader may verify it. */
  mayVerify: boolean;
  link: string;
};

/** Tells a coordinator of a course that somebody has reported; once it is settled, how it stands. */
export function reportedCourseCard(view: ReportedCourseView): CardJson {
  const { language, municipality, name, course, completionId, state, mayVerify, link } = view;
  const words = COURSE_FORM_WORDS[language];
  const title = headingOf(state, language);
  const isAsked = state === 'awaiting' && mayVerify;
  return cardJson(language, state === 'awaiting' ? words.reportTold(shortened(name, 100)) : title, {
    body: [
      eyebrow(words.kindOfCard(municipality)),
      heading(title),
      // A link or the name of a file can say whose it was.
      ...(state === 'erased'
        ? [sentence(words.personGone)]
        : [...plainText(shortened(name, 100)), ...courseLines(course, language)]),
      ...(isAsked ? [sentence(words.awaitingIntro)] : []),
      ...(state === 'corrected' || state === 'annulled' ? [sentence(words.noLonger)] : []),
    ],
    actions: [
      ...(isAsked
        ? [executeAction(words.verify, { verb: 'training.verify', completionId, on: 'card', language })]
        : []),
      openTabAction(words.openTraining, link),
    ],
  });
}

function headingOf(state: ReportedCourseState, language: Language): string {
  const words = COURSE_FORM_WORDS[language];
  switch (state) {
    case 'awaiting':
      return words.toVerify;
    case 'verified':
      return words.verifiedTitle;
    case 'corrected':
      return words.correctedTitle;
    case 'annulled':
      return words.annulledTitle;
    case 'erased':
      return words.erasedTitle;
    default:
      return unreachable(state);
  }
}
